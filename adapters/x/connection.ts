import type { Connection } from '../../src/model/connection.ts';
import { challengeOf, consentPage, exchangeCode } from '../kit/consent.ts';
import { dialect } from './api.ts';
import { clientOf, tokenAddress } from './renewal.ts';

const rights = [
  { scope: 'tweet.read', why: 'to find a post again after a doubt' },
  { scope: 'tweet.write', why: 'to publish, and to remove what a person retracts' },
  { scope: 'users.read', why: 'to know whose account it is' },
  { scope: 'media.write', why: 'to upload pictures and videos' },
  { scope: 'offline.access', why: 'to renew the token, which lives for two hours' },
];

/** https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code */
export const connection: Connection = {
  // X holds the address against the registered one, letter by letter, and its documents advise against `localhost`.
  redirect: { kind: 'loopback', host: '127.0.0.1' },
  client: [
    {
      credential: 'client_id',
      title: 'Client ID',
      where: 'In the developer console of X: the app, Keys and tokens, OAuth 2.0.',
      isSecret: false,
    },
    {
      credential: 'client_secret',
      title: 'Client secret',
      where: 'Beside the client ID; none for an app of the kind "Native App" or "Single page App".',
      isSecret: true,
      isOptional: true,
    },
  ],
  gives: ['token', 'refresh_token'],
  rights: () => rights,
  authorize: (context, request) =>
    consentPage(`${context.origin('https://x.com')}/i/oauth2/authorize`, request, {
      client_id: context.credentials.client_id ?? '',
      scope: request.scopes.join(' '),
      ...challengeOf(request),
    }),
  exchange: (context, request, code) => {
    const { fields, ...client } = clientOf(context);
    const all = { ...fields, code_verifier: request.verifier };
    return exchangeCode(context, request, code, {
      url: tokenAddress(context),
      ...client,
      fields: all,
      accessToken: 'token',
      dialect,
    });
  },
};
