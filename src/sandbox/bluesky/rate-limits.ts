import type { RateStand } from '../rate-window.ts';
import { refuse } from './errors.ts';
import type { AccountState, BlueskyState } from './state.ts';

/** https://docs.bsky.app/docs/advanced-guides/rate-limits */
export const points = { create: 3, update: 2, delete: 1 } as const;

/** Counts the points of a write, also of one that turns out to change nothing; refuses all of it where it goes over. */
export function countWrites(state: BlueskyState, { did }: AccountState, cost: number): Record<string, string> {
  return tightest([
    [state.hourlyWrites.take(did, cost), 3600],
    [state.dailyWrites.take(did, cost), 24 * 3600],
  ]);
}

export function countLogin(state: BlueskyState, identifier: string): Record<string, string> {
  return tightest([
    [state.logins.take(identifier, 1), 300],
    [state.dailyLogins.take(identifier, 1), 24 * 3600],
  ]);
}

function tightest(stands: [stand: RateStand, seconds: number][]): Record<string, string> {
  const over = stands.find(([{ isOver }]) => isOver);
  const [stand, seconds] = over ?? stands.reduce((one, other) => (other[0].remaining < one[0].remaining ? other : one));
  const headers = rateHeaders(stand.limit, over === undefined ? stand.remaining : 0, stand.resetAt, seconds);
  return over === undefined ? headers : refuse(429, 'RateLimitExceeded', 'Rate Limit Exceeded', headers);
}

/** The reset is in Unix seconds, and there is no Retry-After. */
export function rateHeaders(limit: number, remaining: number, resetAt: number, seconds: number) {
  return {
    'ratelimit-limit': `${limit}`,
    'ratelimit-remaining': `${remaining}`,
    'ratelimit-reset': `${Math.ceil(resetAt / 1000)}`,
    'ratelimit-policy': `${limit};w=${seconds}`,
  };
}
