import type { Connection } from '../../src/model/connection.ts';
import { basicClient, consentPage, exchangeCode } from '../kit/consent.ts';
import { dialect, tokenAddress, userAgent } from './api.ts';

const rights = [
  { scope: 'identity', why: 'to know whose account it is' },
  { scope: 'read', why: 'to read the rules of a subreddit before anything is sent' },
  { scope: 'history', why: 'to find a post again after a doubt' },
  { scope: 'submit', why: 'to publish' },
  { scope: 'edit', why: 'to edit, and to remove what a person retracts' },
  { scope: 'flair', why: 'to see and set the flair of a post' },
];

/** https://github.com/reddit-archive/reddit/wiki/OAuth2 */
export const connection: Connection = {
  redirect: { kind: 'loopback', host: '127.0.0.1' },
  client: [
    {
      credential: 'client_id',
      title: 'Client ID',
      where: 'Below the name of the app at https://old.reddit.com/prefs/apps.',
      isSecret: false,
    },
    { credential: 'client_secret', title: 'Client secret', where: 'Beside the client ID.', isSecret: true },
  ],
  gives: ['refresh_token'],
  rights: () => rights,
  authorize: (context, request) =>
    consentPage(`${context.origin('https://www.reddit.com')}/api/v1/authorize`, request, {
      client_id: context.credentials.client_id ?? '',
      // Without it there is no refresh token.
      duration: 'permanent',
      scope: request.scopes.join(' '),
    }),
  exchange: (context, request, code) =>
    exchangeCode(context, request, code, {
      url: tokenAddress(context),
      headers: {
        ...userAgent(context),
        ...basicClient(context.credentials.client_id ?? '', context.credentials.client_secret ?? ''),
      },
      fields: {},
      accessToken: 'access_token',
      separator: /[ ,]+/,
      dialect,
    }),
};
