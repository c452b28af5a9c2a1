import type { Connection } from '../../src/model/connection.ts';
import { consentPage, exchangeCode } from '../kit/consent.ts';
import { organizationOf } from './account.ts';
import { dialect } from './errors.ts';
import { tokenAddress } from './tokens.ts';

const ofPerson = [
  { scope: 'openid', why: 'to know whose account it is' },
  { scope: 'profile', why: 'to show their name' },
  { scope: 'w_member_social', why: 'to publish in the name of the member, and to remove what they retract' },
];

const ofOrganization = [
  { scope: 'w_organization_social', why: 'to publish in the name of the page, and to remove what is retracted' },
  { scope: 'r_organization_social', why: 'to find a post again after a doubt' },
  { scope: 'rw_organization_admin', why: 'to see that the member may post for the page' },
];

/** https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow */
export const connection: Connection = {
  // The one name for which LinkedIn is known to take an address without https.
  redirect: { kind: 'loopback', host: 'localhost' },
  client: [
    {
      credential: 'client_id',
      title: 'Client ID of the app',
      where: 'At developer.linkedin.com: the app, Auth.',
      isSecret: false,
    },
    { credential: 'client_secret', title: 'Client secret of the app', where: 'Beside the client ID.', isSecret: true },
  ],
  gives: ['access_token', 'refresh_token'],
  rights: account => (organizationOf(account) === null ? ofPerson : ofOrganization),
  authorize: (context, request) =>
    consentPage(`${context.origin('https://www.linkedin.com')}/oauth/v2/authorization`, request, {
      client_id: context.credentials.client_id ?? '',
      scope: request.scopes.join(' '),
    }),
  exchange: (context, request, code) =>
    exchangeCode(context, request, code, {
      url: tokenAddress(context, 'accessToken'),
      fields: {
        client_id: context.credentials.client_id ?? '',
        client_secret: context.credentials.client_secret ?? '',
      },
      accessToken: 'access_token',
      separator: /[ ,]+/,
      dialect,
    }),
};
