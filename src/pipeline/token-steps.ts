import { digestOf } from '../ledger/canonical.ts';
import type { TokenState } from '../ledger/token-state.ts';
import type { Adapter, Renewal } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import type { Fault } from '../model/outcome.ts';
import type { Environment, RunIdentity } from '../model/ports.ts';
import { clockSkew, isOver } from './lease.ts';
import { clockWords } from './platform-clock.ts';
import { isForgotten, keepAliveOf, renewalOf } from './renewal-of.ts';
import { judgeSecret } from './secret-values.ts';
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
  /** Whether they would go where they may not: then they are as good as none, and the account is barred. */
  isStray: boolean;
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
  const { account, state, kept, isSafe, isStray, renewal } = standing;
  // What the variables hold is used where it can be: the platform then says itself what it thinks of it.
  const without = (fault: Fault): Step =>
    renewal.startsWithToken || need === 'idle' ? { step: 'nothing' } : { step: 'fault', fault };
  const lasting: Step | null =
    kept !== null && Date.parse(kept.ends_at) > now + clockSkew ? { step: 'use', kept } : null;
  if (state?.disconnected !== undefined) {
    return need === 'idle'
      ? { step: 'nothing' }
      : { step: 'fault', fault: disconnectedFault(account, state.disconnected) };
  }
  if (isStray) return { step: 'nothing' };
  if (kept !== null && !isSafe) return { step: 'write', kept };
  if (state?.refused_at != null) return lasting ?? without(refusedFault(account));
  if (kept === null && state?.obtained_at != null) return without(elsewhereFault(account, state.obtained_at));
  if (kept !== null && !isWanted(kept, renewal, need, now)) return { step: 'use', kept };
  if (kept === null && need === 'idle' && !isForgotten(state, renewal, now)) return { step: 'nothing' };
  if (state?.claim != null && !isOver(state.claim, now, run))
    return lasting ?? without(busyFault(account, state.claim));
  return hasVault || run.workflow === null ? { step: 'renew' } : without(vaultFault(account));
}

/** Whether it is long until something is renewed without need. */
export function isAtRest({ renewal, grant }: Holder, state: TokenState | null, now: number): boolean {
  return state?.grant !== grant || !isForgotten(state, renewal, now);
}

/** In place of a renewal whose outcome no later run could open: what is at hand goes on as long as it is good. Pure. */
export function withoutKey({ account, kept, renewal }: Standing, why: string, now: number): Step {
  if (kept !== null && Date.parse(kept.ends_at) > now + clockSkew) return { step: 'use', kept };
  if (kept === null && renewal.startsWithToken) return { step: 'nothing' };
  const words = `the tokens of ${account.name} are used up by being renewed, and no later run could open the new ones`;
  return { step: 'fault', fault: rejected(`${words}: ${why}`) };
}

/** Which consent the account has: null where none is cared for, or none is set. */
export function grantOf(account: Account, adapter: Adapter, environment: Environment): string | null {
  const care = renewalOf(account, adapter) ?? keepAliveOf(account, adapter);
  if (care === null) return null;
  return judgeSecret(account.credentials[care.consent]!, environment, value => grantBy(account, value)) ?? null;
}

/** Which consent tokens come from. What a consent gives is long and random: its digest tells nothing of it. */
export function grantBy({ platform }: Account, consent: string): string {
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

function disconnectedFault({ name }: Account, { at, who }: NonNullable<TokenState['disconnected']>): Fault {
  const by = who === null ? '' : ` by ${who}`;
  return rejected(
    `${name} was disconnected on ${at.slice(0, 10)}${by}: take it out of mergecast.yml, or have its owner consent anew and set the new credential`,
  );
}

function elsewhereFault({ name }: Account, obtainedAt: string): Fault {
  return rejected(
    `the tokens of ${name} were renewed on ${obtainedAt} and cannot be read here: the vault's key is missing or another one, they were changed by hand, or they lie on another machine; where that cannot be mended, its owner has to consent anew, and the new credential be set`,
  );
}

export function clockFault({ name }: Account, offBy: number): Fault {
  const message = `whether the tokens of ${name} are good could not be told: ${clockWords(offBy)}`;
  return { outcome: 'rejected', code: 'run.clock', message, retryAt: null };
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
