import type { KeepAlive } from '../../src/model/adapter.ts';
import { accessToken, forRefresh } from './tokens.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Google forgets a refresh token that was not used for six months; making an access token with it is a use.
 * https://developers.google.com/identity/protocols/oauth2#expiration
 */
export const keepAlive: KeepAlive = {
  needs: forRefresh,
  consent: 'refresh_token',
  idleMilliseconds: 7 * day,
  async use(context) {
    const token = await accessToken(context);
    return 'value' in token ? { used: true } : { fault: token };
  },
};
