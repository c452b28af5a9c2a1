import { digestOf } from '../ledger/canonical.ts';
import type { TokenState } from '../ledger/token-state.ts';
import type { Adapter, Renewal } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import type { Fault } from '../model/outcome.ts';
import type { RunIdentity } from '../model/ports.ts';
import { clockSkew, isOver } from './lease.ts';
import type { KeptTokens } from './token-store.ts';

/** `use`: they are needed now. `idle`: only what the platform would otherwise forget is renewed. */
export type Need = 'use' | 'idle';

/** An account whose tokens are renewed, with what is known of them. */
export interface Holder {
  account: Account;
  adapter: Adapter;
  renewal: Renewal;
  grant: string;
}

export interface Standing extends Holder {
  /** Null where nothing was ever renewed, or another consent was. */
  state: TokenState | null;
  kept: KeptTokens | null;
  /** Whether they lie where another run finds them. */
  isSafe: boolean;
}

export type Step =
  | { step: 'use'; kept: KeptTokens }
  | { step: 'renew' }
  /** They were had by a run that died before it had written them beside the ledger. */
  | { step: 'write'; kept: KeptTokens }
  | { step: 'nothing' }
  | { step: 'fault'; fault: Fault };

/** What a run knows of itself. */
interface Here {
  now: number;
  run: RunIdentity;
  hasVault: boolean;
}

/** What is to be done for an account's tokens. Pure. */
export function nextStep(standing: Standing, need: Need, { now, run, hasVault }: Here): Step {
  const { account, state, kept, isSafe, renewal } = standing;
  // What the variables hold is used where it can be: the platform then says itself what it thinks of it.
  const without = (fault: Fault): Step =>
    renewal.startsWithToken || need === 'idle' ? { step: 'nothing' } : { step: 'fault', fault };
  const lasting: Step | null =
    kept !== null && Date.parse(kept.ends_at) > now + clockSkew ? { step: 'use', kept } : null;
  if (kept !== null && !isSafe) return { step: 'write', kept };
  if (state?.refused_at != null) return lasting ?? without(refusedFault(account));
  if (kept === null && state?.obtained_at != null) return without(elsewhereFault(account, state.obtained_at));
  if (kept !== null && !isWanted(kept, renewal, need, now)) return { step: 'use', kept };
  if (kept === null && need === 'idle') return { step: 'nothing' };
  if (state?.claim != null && !isOver(state.claim, now, run))
    return lasting ?? without(busyFault(account, state.claim));
  return hasVault || run.workflow === null ? { step: 'renew' } : without(vaultFault(account));
}

/** Whether it is long until something is renewed without need. */
export function isAtRest({ renewal, grant }: Holder, state: TokenState | null, now: number): boolean {
  if (state?.grant !== grant || state.obtained_at === null) return true;
  return now < Date.parse(state.obtained_at) + renewal.idleMilliseconds;
}

/** How the account's tokens are renewed; null where it names a credential that stays. */
export function renewalOf({ credentials }: Account, { renewal }: Adapter): Renewal | null {
  return renewal?.needs.every(name => Object.hasOwn(credentials, name)) ? renewal : null;
}

/** Which consent tokens come from. What a consent gives is long and random: its digest tells nothing of it. */
export function grantOf({ platform }: Account, consent: string): string {
  return digestOf(JSON.stringify([platform, consent])).slice(0, 32);
}

/** Whether new ones are to be had. */
function isWanted(kept: KeptTokens, renewal: Renewal, need: Need, now: number): boolean {
  if (now >= Date.parse(kept.obtained_at) + renewal.idleMilliseconds) return true;
  return need === 'use' && Date.parse(kept.ends_at) - now < renewal.aheadMilliseconds;
}

const rejected = (message: string): Fault => ({
  outcome: 'rejected',
  code: 'platform.credentials',
  message,
  retryAt: null,
});

function refusedFault({ name }: Account): Fault {
  return rejected(`the platform takes the consent for ${name} no longer: a person has to connect the account anew`);
}

function elsewhereFault({ name }: Account, obtainedAt: string): Fault {
  return rejected(
    `the tokens of ${name} were renewed on ${obtainedAt} and cannot be read here: the vault's key is missing or another one, or they lie on another machine`,
  );
}

function vaultFault({ name }: Account): Fault {
  return rejected(
    `the tokens of ${name} are used up by being renewed: set a \`vault\` in the config to keep the new ones`,
  );
}

function busyFault({ name }: Account, { lease_until }: NonNullable<TokenState['claim']>): Fault {
  const message = `another run renews the tokens of ${name}`;
  return { outcome: 'throttled', code: 'platform.throttled', message, retryAt: lease_until };
}
