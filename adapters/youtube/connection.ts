import type { Connection } from '../../src/model/connection.ts';
import { challengeOf, consentPage, exchangeCode } from '../kit/consent.ts';
import { dialect, tokenAddress } from './api.ts';

const right = (name: string) => `https://www.googleapis.com/auth/${name}`;

const rights = [
  { scope: right('youtube.upload'), why: 'to upload videos and their thumbnails' },
  { scope: right('youtube.readonly'), why: 'to know which channel it is, and to find a video again after a doubt' },
  {
    scope: right('youtube.force-ssl'),
    why: 'for captions, playlists, edits and removal; it holds all the others',
    isExtra: true as const,
  },
];

/** https://developers.google.com/identity/protocols/oauth2/native-app */
export const connection: Connection = {
  redirect: { kind: 'loopback', host: '127.0.0.1' },
  client: [
    {
      credential: 'client_id',
      title: 'OAuth client ID',
      where: 'Google Cloud console: Credentials, OAuth client, Desktop app.',
      isSecret: false,
    },
    { credential: 'client_secret', title: 'OAuth client secret', where: 'Beside the client ID.', isSecret: true },
  ],
  gives: ['access_token', 'refresh_token'],
  rights: () => rights,
  authorize: (context, request) =>
    consentPage(`${context.origin('https://accounts.google.com')}/o/oauth2/v2/auth`, request, {
      client_id: context.credentials.client_id ?? '',
      scope: request.scopes.join(' '),
      // Without both, only the very first consent gives a refresh token.
      access_type: 'offline',
      prompt: 'consent',
      ...challengeOf(request),
    }),
  exchange: (context, request, code) =>
    exchangeCode(context, request, code, {
      url: tokenAddress(context),
      fields: {
        client_id: context.credentials.client_id ?? '',
        client_secret: context.credentials.client_secret ?? '',
        code_verifier: request.verifier,
      },
      accessToken: 'access_token',
      dialect,
    }),
};
