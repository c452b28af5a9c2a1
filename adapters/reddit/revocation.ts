import type { Revocation } from '../../src/model/adapter.ts';
import { revokeToken } from '../kit/revocation.ts';
import { dialect, userAgent } from './api.ts';
import { clientHeader } from './tokens.ts';

/** With the refresh token go its access tokens. https://github.com/reddit-archive/reddit/wiki/OAuth2 */
export const revocation: Revocation = {
  where:
    'At https://old.reddit.com/prefs/apps: revoke access of the app, or delete the app where the account logged in by its password, and change the password.',
  async revoke(context) {
    const { refresh_token: token } = context.credentials;
    if (!token) return { revoked: false };
    return revokeToken(context, {
      url: `${context.origin('https://www.reddit.com')}/api/v1/revoke_token`,
      headers: { ...userAgent(context), ...clientHeader(context) },
      fields: { token, token_type_hint: 'refresh_token' },
      dialect,
    });
  },
};
