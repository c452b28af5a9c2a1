import type { Revocation } from '../../src/model/adapter.ts';
import { revokeToken } from '../kit/revocation.ts';
import { dialect, revokeAddress } from './api.ts';

/** With either kind of token goes the whole consent. https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke */
export const revocation: Revocation = {
  where: 'In the Google account, at https://myaccount.google.com/connections.',
  async revoke(context) {
    const { refresh_token: refreshToken, access_token: accessToken } = context.credentials;
    const token = refreshToken || accessToken;
    if (!token) return { revoked: false };
    return revokeToken(context, { url: revokeAddress(context), fields: { token }, dialect });
  },
};
