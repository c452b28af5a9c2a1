import type { PlatformContext, Revocation } from '../../src/model/adapter.ts';
import { revokeToken } from '../kit/revocation.ts';
import { dialect } from './errors.ts';
import { introspect } from './introspect.ts';
import { tokenAddress } from './tokens.ts';

/**
 * LinkedIn takes a token back only from its own app, at an address that its pages do not describe. So its word alone is
 * not taken: the token has to be called dead afterwards.
 */
export const revocation: Revocation = {
  where:
    'In the settings of the member, at https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services: remove the app.',
  async revoke(context: PlatformContext) {
    const { client_id, client_secret, refresh_token: refreshToken, access_token: accessToken } = context.credentials;
    const token = refreshToken || accessToken;
    if (!client_id || !client_secret || !token) return { revoked: false };
    const url = tokenAddress(context, 'revoke');
    const answer = await revokeToken(context, { url, fields: { client_id, client_secret, token }, dialect });
    if ('fault' in answer) return answer;
    return { revoked: (await introspect(context, token))?.active === false };
  },
};
