import type { PlatformContext, Renewal } from '../../src/model/adapter.ts';
import { renewByRefreshToken } from '../kit/renewal.ts';
import { dialect } from './api.ts';

const origin = 'https://open.tiktokapis.com';
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
  origin,
  aheadMilliseconds: 30 * minute,
  idleMilliseconds: 30 * day,
  timeAddress: context => context.origin(origin),
  renew: context =>
    renewByRefreshToken(context, {
      url: tokenAddress(context),
      fields: clientOf(context),
      accessToken: 'access_token',
      separator: ',',
      dialect,
    }),
};

export function tokenAddress(context: PlatformContext): string {
  return `${context.origin(origin)}/v2/oauth/token/`;
}

export function clientOf({ credentials }: PlatformContext) {
  return { client_key: credentials.client_key ?? '', client_secret: credentials.client_secret ?? '' };
}
