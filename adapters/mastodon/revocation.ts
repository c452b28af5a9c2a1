import type { Revocation } from '../../src/model/adapter.ts';
import { revokeToken } from '../kit/revocation.ts';
import { api, dialect } from './api.ts';

/** A server takes a token back only from the app that it was given to. https://docs.joinmastodon.org/methods/oauth/#revoke */
export const revocation: Revocation = {
  where:
    'On your server: Preferences, Development: delete the application that you made; one that you allowed, under Preferences, Account, Authorized apps.',
  async revoke(context) {
    const { client_id, client_secret, token } = context.credentials;
    if (!client_id || !client_secret || !token) return { revoked: false };
    return revokeToken(context, {
      url: api(context, '/oauth/revoke'),
      fields: { client_id, client_secret, token },
      dialect,
    });
  },
};
