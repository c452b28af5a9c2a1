import type { PlatformContext, Renewal } from '../../src/model/adapter.ts';
import { basicClient } from '../kit/consent.ts';
import { renewByRefreshToken } from '../kit/renewal.ts';
import { dialect } from './api.ts';

const origin = 'https://api.x.com';
const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * A user token of OAuth 2.0 lives for two hours; a refresh token for six months, and for one use.
 * https://docs.x.com/fundamentals/authentication/oauth-2-0/user-access-token
 */
export const renewal: Renewal = {
  needs: ['client_id', 'refresh_token'],
  consent: 'refresh_token',
  rights: ['tweet.read', 'tweet.write', 'users.read'],
  origin,
  aheadMilliseconds: 30 * minute,
  idleMilliseconds: 30 * day,
  timeAddress: context => context.origin(origin),
  renew: context =>
    renewByRefreshToken(context, {
      url: tokenAddress(context),
      ...clientOf(context),
      accessToken: 'token',
      dialect,
    }),
};

export function tokenAddress(context: PlatformContext): string {
  return `${context.origin(origin)}/2/oauth2/token`;
}

/** An app with a secret says it in a header, and one without names itself in the body; X takes no other way. */
export function clientOf({ credentials }: PlatformContext): {
  fields: Record<string, string>;
  headers?: Record<string, string>;
} {
  const { client_id: id = '', client_secret: secret } = credentials;
  if (secret === undefined) return { fields: { client_id: id } };
  return { fields: {}, headers: basicClient(id, secret) };
}
