import type { TokenState } from '../ledger/token-state.ts';
import type { Adapter, KeepAlive, Renewal } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';

/*
 * What the config and the ledger alone say of an account's renewal. It stands apart from what renews, so that a plan can
 * be made without any code that reads a credential.
 */

/** Whether the platform would forget the consent before long, since nothing was had with it for a while. */
export function isForgotten(
  state: TokenState | null,
  { idleMilliseconds }: Pick<Renewal, 'idleMilliseconds'>,
  now: number,
): boolean {
  const last = state?.obtained_at ?? state?.seen_at;
  if (last === undefined || state?.disconnected !== undefined) return false;
  return now >= Date.parse(last) + idleMilliseconds;
}

/** How the account's tokens are renewed; null where it names a credential that stays. */
export function renewalOf({ credentials }: Account, { renewal }: Adapter): Renewal | null {
  return renewal?.needs.every(name => Object.hasOwn(credentials, name)) ? renewal : null;
}

/** Whether runs have new ones before they end, so that no post has to fear it. */
export function isRenewed(account: Account, adapter: Adapter, { vault }: Pick<Config, 'vault'>): boolean {
  const renewal = renewalOf(account, adapter);
  return renewal !== null && (vault !== null || !renewal.startsWithToken);
}

/** How the account's consent is kept alive; null where it names a credential that needs no care, or is renewed. */
export function keepAliveOf({ credentials }: Account, { keepAlive }: Adapter): KeepAlive | null {
  return keepAlive?.needs.every(name => Object.hasOwn(credentials, name)) ? keepAlive : null;
}

/** Whether something is written down of the account's consent. */
export function isCaredFor(account: Account, adapter: Adapter): boolean {
  return renewalOf(account, adapter) !== null || keepAliveOf(account, adapter) !== null;
}

/** Each post uses it as well, so the last entry of the account tells. */
export function needsUse(
  state: TokenState | null,
  lastEntryAt: string | null,
  means: { idleMilliseconds: number },
  now: number,
): boolean {
  const isRecent = lastEntryAt !== null && now < Date.parse(lastEntryAt) + means.idleMilliseconds;
  return !isRecent && (state?.obtained_at == null || isForgotten(state, means, now));
}
