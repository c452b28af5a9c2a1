import type { Revocation } from '../../src/model/adapter.ts';
import { revokeToken } from '../kit/revocation.ts';
import { dialect } from './api.ts';
import { clientOf } from './renewal.ts';

/**
 * Both tokens of a consent by OAuth 2.0, since X does not say whether the one goes with the other. Keys of OAuth 1.0a,
 * and a token without its app, only a person can take back.
 * https://docs.x.com/fundamentals/authentication/oauth-2-0/user-access-token
 */
export const revocation: Revocation = {
  where:
    'In the settings of the account, at https://x.com/settings/connected_apps; keys of OAuth 1.0a in the developer console of X: the app, Keys and tokens, Revoke.',
  async revoke(context) {
    const { client_id: id, refresh_token: refreshToken, token } = context.credentials;
    const tokens = [refreshToken, token].filter(each => each !== undefined);
    if (id === undefined || tokens.length === 0) return { revoked: false };
    const url = `${context.origin('https://api.x.com')}/2/oauth2/revoke`;
    const { fields, headers = {} } = clientOf(context);
    for (const each of tokens) {
      const answer = await revokeToken(context, { url, headers, fields: { token: each, ...fields }, dialect });
      if ('fault' in answer) return answer;
    }
    return { revoked: true };
  },
};
