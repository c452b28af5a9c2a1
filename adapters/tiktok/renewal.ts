import type { Renewal } from '../../src/model/adapter.ts';
import { renewByRefreshToken } from '../kit/renewal.ts';
import { dialect } from './api.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * An access token lives for two hours; each renewal uses up the refresh token, and the next one is good for 180 days.
 * https://developers.tiktok.com/doc/oauth-user-access-token-management
 */
export const renewal: Renewal = {
  needs: ['client_key', 'client_secret', 'refresh_token'],
  consent: 'refresh_token',
  rights: ['user.info.basic'],
  aheadMilliseconds: 30 * minute,
  idleMilliseconds: 30 * day,
  renew: context =>
    renewByRefreshToken(context, {
      url: `${context.origin('https://open.tiktokapis.com')}/v2/oauth/token/`,
      fields: {
        client_key: context.credentials.client_key ?? '',
        client_secret: context.credentials.client_secret ?? '',
      },
      accessToken: 'access_token',
      separator: ',',
      dialect,
    }),
};
