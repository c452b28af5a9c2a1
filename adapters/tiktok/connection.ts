import type { Connection } from '../../src/model/connection.ts';
import { challengeOf, consentPage, exchangeCode } from '../kit/consent.ts';
import { dialect } from './api.ts';
import { clientOf, tokenAddress } from './renewal.ts';

const rights = [
  { scope: 'user.info.basic', why: 'to know whose account it is' },
  { scope: 'video.publish', why: 'to publish, and to ask what the account may choose from' },
  { scope: 'video.upload', why: 'to put drafts into the inbox of the account' },
];

/** https://developers.tiktok.com/doc/login-kit-desktop */
export const connection: Connection = {
  redirect: { kind: 'loopback', host: '127.0.0.1' },
  client: [
    {
      credential: 'client_key',
      title: 'Client key',
      where: 'At developers.tiktok.com: the app, Credentials.',
      isSecret: false,
    },
    { credential: 'client_secret', title: 'Client secret', where: 'Beside the client key.', isSecret: true },
  ],
  gives: ['access_token', 'refresh_token'],
  rights: () => rights,
  authorize: (context, request) =>
    consentPage(`${context.origin('https://www.tiktok.com')}/v2/auth/authorize/`, request, {
      client_key: context.credentials.client_key ?? '',
      scope: request.scopes.join(','),
      // Unlike everybody else's.
      ...challengeOf(request, 'hex'),
    }),
  exchange: (context, request, code) =>
    exchangeCode(context, request, code, {
      url: tokenAddress(context),
      fields: { ...clientOf(context), code_verifier: request.verifier },
      accessToken: 'access_token',
      separator: ',',
      dialect,
    }),
};
