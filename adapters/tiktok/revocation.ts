import type { Revocation } from '../../src/model/adapter.ts';
import { revokeToken } from '../kit/revocation.ts';
import { dialect } from './api.ts';

/** With the access token goes the whole consent. https://developers.tiktok.com/doc/oauth-user-access-token-management */
export const revocation: Revocation = {
  where: 'In the app of TikTok: Settings and privacy, Security and permissions, Apps and services permissions.',
  async revoke(context) {
    const { client_key, client_secret, access_token: token } = context.credentials;
    if (!client_key || !client_secret || !token) return { revoked: false };
    const url = `${context.origin('https://open.tiktokapis.com')}/v2/oauth/revoke/`;
    return revokeToken(context, { url, fields: { client_key, client_secret, token }, dialect });
  },
};
