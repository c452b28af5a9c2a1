import { standingOf, type TargetRecord } from '../ledger/state.ts';
import type { Adapter } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import type { AttemptEntry, NewEntry } from '../model/ledger-entry.ts';
import type { Finding, Outcome } from '../model/outcome.ts';
import type { Payload } from '../model/payload.ts';
import { redacted } from './account-secrets.ts';
import { unfitCredentials, unfitWords } from './credential-values.ts';
import { instant, outcomeEntry } from './entries.ts';
import { isOver } from './lease.ts';
import type { LedgerView } from './ledger-view.ts';
import { findContext, platformContext } from './platform-context.ts';
import type { SealedStore } from './sealed-store.ts';
import { barWords, type Sessions } from './sessions.ts';
import { hasTwin } from './twins.ts';
import type { PublishingWorld } from './world.ts';

/** The longest that a run waits for a platform's own reads to settle before it believes that something is not there. */
const longestSettling = 15_000;

/** What became of a target in this run. */
export interface Settled {
  attempt: Pick<AttemptEntry, 'attempt' | 'account' | 'post' | 'platform' | 'key'>;
  outcome: Outcome;
  entry: NewEntry;
}

/** A target whose last attempt may or may not have arrived, and whose run can send no more. */
interface Doubt {
  record: TargetRecord;
  attempt: AttemptEntry;
  account: Account;
  /** The latest moment at which something may have been sent for it, in milliseconds since 1970. */
  touchedAt: number;
}

/**
 * The attempts without an outcome whose runs can send no more. Such a run may have said how they ended after the ledger
 * was read: it has to be read again before they are resolved.
 */
export function abandoned(view: LedgerView, world: Pick<PublishingWorld, 'clock' | 'run'>): Set<string> {
  const now = world.clock.now();
  const attempts = view.doubtful().flatMap(record => (standingOf(record) === 'open' ? (record.attempt ?? []) : []));
  return new Set(attempts.filter(attempt => isOver(attempt, now, world.run)).map(({ attempt }) => attempt));
}

/**
 * Asks the platforms about every attempt that ended in doubt. Found: it was delivered. Provably absent: it may be sent
 * again. Neither: it stays in doubt, and a person decides.
 */
export async function resolveDoubts(
  view: LedgerView,
  over: ReadonlySet<string>,
  config: Config,
  sealed: SealedStore,
  sessions: Sessions,
  world: PublishingWorld,
): Promise<Settled[]> {
  const taken = new Map<string, Set<string>>();
  const doubts = doubtsOf(view, over, config, world);
  await view.load(view.doubtful().map(({ post }) => post));
  await letSettle(doubts, world);
  const settled: Settled[] = [];
  for (const doubt of doubts) {
    const adapter = await world.adapters.load(doubt.account.platform);
    const own = taken.get(doubt.account.name) ?? (await view.taken(doubt.account.name));
    taken.set(doubt.account.name, own);
    const finding = await ask(doubt, adapter, view, own, sealed, sessions, world);
    const outcome = concluded(finding, doubt);
    if (outcome === null) continue;
    // Of two posts with one text, what was found for the first is not there to be found for the second.
    for (const receipt of outcome.receipts) own.add(receipt.id);
    const entry = outcomeEntry(doubt.attempt, outcome, instant(world.clock.now()));
    settled.push({ attempt: doubt.attempt, outcome, entry });
  }
  return settled;
}

function doubtsOf(view: LedgerView, over: ReadonlySet<string>, config: Config, world: PublishingWorld): Doubt[] {
  const now = world.clock.now();
  return view.doubtful().flatMap(record => {
    const { attempt } = record;
    const account = config.accounts[record.account];
    const standing = standingOf(record);
    if (attempt === null || account === undefined || account.platform !== attempt.platform) return [];
    const doubtful = standing === 'unknown' || (standing === 'open' && over.has(attempt.attempt));
    return doubtful ? [{ record, attempt, account, touchedAt: lastTouched(record, attempt, now) }] : [];
  });
}

/** One wait for all: "none" is believed only when the platform's reads can no longer miss what was just sent. */
async function letSettle(doubts: readonly Doubt[], world: PublishingWorld): Promise<void> {
  let until = 0;
  for (const doubt of doubts) {
    const { settleMilliseconds = 0 } = await world.adapters.load(doubt.account.platform);
    until = Math.max(until, doubt.touchedAt + settleMilliseconds);
  }
  const remaining = until - world.clock.now();
  if (remaining <= 0 || remaining > longestSettling || world.signal.aborted) return;
  try {
    await world.clock.wait(remaining, world.signal);
  } catch (error) {
    // Stopped while it waited: what has not settled stays in doubt, which is what not waiting means.
    if (!world.signal.aborted) throw error;
  }
}

/** A run that said nothing more may have sent until just now, as long as its lease held. */
function lastTouched({ outcome }: TargetRecord, { lease_until }: AttemptEntry, now: number): number {
  return outcome === null ? Math.min(now, Date.parse(lease_until)) : Date.parse(outcome.at);
}

async function ask(
  doubt: Doubt,
  adapter: Adapter,
  view: LedgerView,
  taken: ReadonlySet<string>,
  sealed: SealedStore,
  sessions: Sessions,
  world: PublishingWorld,
): Promise<Finding> {
  const { record, attempt, account } = doubt;
  const stored = view.stored(attempt.attempt);
  if (adapter.find === undefined) return { found: 'unclear', message: `${adapter.name} cannot be asked` };
  if (stored === undefined) return { found: 'unclear', message: 'the payload was erased' };
  const unfit = unfitCredentials(account, world.environment);
  if (unfit.length > 0) return { found: 'unclear', message: unfitWords(unfit) };
  const bar = sessions.barOf(account.name);
  if (bar !== null) return { found: 'unclear', message: barWords(bar) };
  const refused = sessions.faultOf(account.name);
  if (refused !== null) return { found: 'unclear', message: refused.message };
  const platform = platformContext(account, world, sessions);
  const facts = {
    key: attempt.key,
    attemptedAt: Date.parse(attempt.first_attempt_at),
    handle: record.handle,
    sealed: await sealed.read(attempt),
    receipts: record.receipts,
  };
  const payload = stored.payload as unknown as Payload;
  if (adapter.findsByWords && hasTwin(record, payload, view)) {
    return { found: 'unclear', message: 'another post that may be out says the same' };
  }
  const found = await adapter.find(payload, findContext(platform, facts, taken, world));
  const finding = redacted(found, account, world);
  const settled = world.clock.now() >= doubt.touchedAt + (adapter.settleMilliseconds ?? 0);
  const absent = finding.found === 'none' || finding.found === 'some';
  return absent && !settled ? { found: 'unclear', message: 'it is too early to tell' } : finding;
}

/** The outcome that a finding gives, or null where it changes nothing. */
function concluded(finding: Finding, { record, attempt }: Doubt): Outcome | null {
  const receipts = [...record.receipts];
  switch (finding.found) {
    case 'all':
      return {
        outcome: 'delivered',
        code: 'recovered',
        message: 'found; an earlier attempt had arrived',
        receipts: finding.receipts,
      };
    case 'some':
    case 'none': {
      const known = finding.found === 'some' ? finding.receipts : receipts;
      const message = 'the platform does not have it; it may be sent again';
      return {
        outcome: 'throttled',
        code: 'platform.absent',
        message,
        receipts: known,
        part: known.length + 1,
        retryAt: null,
      };
    }
    case 'unclear':
      if (record.outcome !== null) return null;
      return {
        outcome: 'unknown',
        code: 'run.interrupted',
        message: finding.message,
        receipts,
        part: Math.min(receipts.length + 1, attempt.parts),
      };
  }
}
