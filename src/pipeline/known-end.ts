import { digestOf } from '../ledger/canonical.ts';
import type { TokenState } from '../ledger/token-state.ts';
import type { Adapter, Identity } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import type { Granted } from '../model/connection.ts';
import { isRenewed } from './renewal-of.ts';

/** How long what the account names lives at most; null where it does not end, or runs renew it before. */
export function lifeOf(account: Account, adapter: Adapter, config: Pick<Config, 'vault'>): number | null {
  if (isRenewed(account, adapter, config)) return null;
  const lives = Object.keys(account.credentials).flatMap(name => adapter.credentials[name]?.livesMilliseconds ?? []);
  return lives.length === 0 ? null : Math.min(...lives);
}

/**
 * When what is set ends, in milliseconds since 1970; null where nobody knows, and where another one is set here by now:
 * `here` is its digest, or null where none is.
 */
export function knownEndOf(state: TokenState | null, here: string | null): number | null {
  const end = state?.known_end;
  if (end === undefined) return null;
  return here === null || here === end.of ? Date.parse(end.at) : null;
}

/** The end that connecting an account told of; null where it told none. */
export function connectedEnd(
  { credentials }: Account,
  { identity, granted }: { identity: Identity | null; granted: Granted | null },
): number | null {
  // Who names a refresh token does not fear for the access token; who does not has nothing of one that was given as well,
  // though the platform was asked who it is with all that it gave.
  const ofAnswer = Object.hasOwn(credentials, 'refresh_token') ? granted?.refreshEndsAt : granted?.endsAt;
  return ofAnswer ?? identity?.credential?.endsAt ?? null;
}

/**
 * Which credentials an account has: others have another digest. Only taken of those that end, which platforms make: they
 * are long and random, so that it tells nothing of them.
 */
export function credentialDigest({ platform, credentials }: Account, values: Readonly<Record<string, string>>): string {
  const pairs = Object.keys(credentials)
    .sort()
    .map(name => [name, values[name] ?? '']);
  return digestOf(JSON.stringify([platform, pairs])).slice(0, 32);
}
