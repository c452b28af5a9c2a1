import type { Account } from '../../src/model/config.ts';

/** The account's name on X, without `@`, where the config says it. */
export function usernameOf({ place }: Account): string | null {
  return typeof place.username === 'string' ? place.username : null;
}

export function hasLongPosts({ place }: Account): boolean {
  return place.long_posts === true;
}

export function isEnterprise({ place }: Account): boolean {
  return place.access === 'enterprise';
}
