import type { PlatformContext } from '../model/adapter.ts';
import type { Config } from '../model/config.ts';
import type { Outcome } from '../model/outcome.ts';
import { HttpFailure } from '../model/ports.ts';
import type { Receipt } from '../model/receipt.ts';
import { redacted } from './account-secrets.ts';
import { instant, outcomeEntry } from './entries.ts';
import { leaseMargin, requestMargin } from './lease.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { lookAtOnce } from './look-at-once.ts';
import { MediaChanged, platformContext, sendContext } from './platform-context.ts';
import { closedNow } from './policy/closed-now.ts';
import { groupByAccount, type ReadyTarget } from './prepare-targets.ts';
import type { Settled } from './resolve-doubts.ts';
import { RunJournal } from './run-journal.ts';
import type { SealedStore } from './sealed-store.ts';
import type { Sessions } from './sessions.ts';
import type { PublishingWorld } from './world.ts';

const outOfTime = 'the time that this run may send is over';

/** A platform that says again and again that it takes only a moment is left to the next run. */
const mostWaits = 3;

export interface Sending {
  config: Config;
  writer: LedgerWriter;
  sealed: SealedStore;
  sessions: Sessions;
  world: PublishingWorld;
  journal: RunJournal;
  /** All attempts of this run. */
  attempts: readonly string[];
}

export interface Sent {
  settled: Settled[];
  /** Whether targets were left only because the lease ended: a new one lets the run go on. */
  outOfTime: boolean;
  /** Why the run's journal could not be written, so that sending ended early; null where it could. */
  journalFault: string | null;
}

/** Sends what was recorded: accounts side by side, the targets of one account in their order. */
export async function sendTargets(
  ready: readonly ReadyTarget[],
  given: Omit<Sending, 'journal' | 'attempts'>,
): Promise<Sent> {
  const journal = new RunJournal(given.world.journal);
  if (ready.length > 0) await journal.begin(instant(given.world.clock.now()));
  const sending = { ...given, journal, attempts: ready.map(({ attempt }) => attempt.attempt) };
  const accounts = [...groupByAccount(ready, ({ target }) => target.account.name).values()];
  const settled = (await Promise.all(accounts.map(targets => sendAccount(targets, sending)))).flat();
  const late = settled.some(({ outcome }) => outcome.code === 'run.stopped' && outcome.message.endsWith(outOfTime));
  return { settled, outOfTime: late && !given.world.signal.aborted, journalFault: journal.fault };
}

async function sendAccount(targets: readonly ReadyTarget[], sending: Sending): Promise<Settled[]> {
  const settled: Settled[] = [];
  let closed: string | null = null;
  for (const target of targets) {
    const stop = closed ?? (await reasonToStop(target, sending));
    const outcome = stop === null ? await sendPatiently(target, settled, sending) : notSent(target, stop);
    settled.push(await settle(target, outcome, sending));
    closed ??= reasonToClose(outcome);
  }
  return settled;
}

/** A platform that asks to wait is waited for, where its time comes before this run has to stop. */
async function sendPatiently(ready: ReadyTarget, settled: readonly Settled[], sending: Sending): Promise<Outcome> {
  let target = ready;
  for (let waits = 0; ; waits += 1) {
    const outcome = await sendTarget(target, settled, sending);
    const wait = waits < mostWaits ? waitFor(outcome, ready, sending) : null;
    if (wait === null || outcome.outcome !== 'throttled') return outcome;
    // No line about it: a run that dies after it has gone on would seem to have ended here.
    sending.world.log(`${ready.target.account.name}: the platform asks to wait until ${outcome.retryAt}`);
    if (!(await waited(wait, sending.world))) return outcome;
    // The same attempt goes on, under the same names, with what is out by now.
    target = { ...ready, target: { ...ready.target, receipts: outcome.receipts } };
  }
}

/** How long, in milliseconds; null where there is nothing to wait for, or no time to. */
function waitFor(outcome: Outcome, { attempt }: ReadyTarget, { journal, world }: Sending): number | null {
  if (outcome.outcome !== 'throttled' || outcome.code !== 'platform.throttled' || outcome.retryAt === null) return null;
  if (world.signal.aborted || journal.fault !== null) return null;
  const until = Date.parse(outcome.retryAt);
  if (Number.isNaN(until) || until > Date.parse(attempt.lease_until) - leaseMargin) return null;
  // A second more than asked: a time that was rounded down would cost another refusal.
  return Math.max(until - world.clock.now(), 0) + 1000;
}

async function waited(milliseconds: number, world: PublishingWorld): Promise<boolean> {
  try {
    await world.clock.wait(milliseconds, world.signal);
    return true;
  } catch (error) {
    if (world.signal.aborted) return false;
    throw error;
  }
}

/** What is said here is on the disk before anything else happens, so that a crash leaves it to the next run. */
async function settle({ attempt }: ReadyTarget, outcome: Outcome, { journal, world }: Sending): Promise<Settled> {
  const at = instant(world.clock.now());
  await journal.write({ kind: 'outcome', attempt: attempt.attempt, outcome, at });
  return { attempt, outcome, entry: outcomeEntry(attempt, outcome, at) };
}

async function reasonToStop({ attempt }: ReadyTarget, { config, journal, world }: Sending): Promise<string | null> {
  if (journal.fault !== null) return unkept(journal);
  if (world.signal.aborted) return 'the run was stopped';
  const left = Date.parse(attempt.lease_until) - world.clock.now();
  return left < leaseMargin ? outOfTime : closedNow(attempt.account, config, world.clock.now());
}

function unkept({ fault }: RunJournal): string {
  return `what the platform says could not be kept on this machine (${fault})`;
}

/** After these, the account's other targets would fare no better, and asking again can lock a login. */
function reasonToClose(outcome: Outcome): string | null {
  if (outcome.code === 'platform.credentials') return 'the platform refused the credential';
  if (outcome.code === 'platform.throttled') return 'the platform asked to wait';
  if (outcome.code === 'network.unreachable') return 'the server could not be reached';
  return null;
}

function notSent({ target }: ReadyTarget, why: string): Outcome {
  const receipts = [...target.receipts];
  return {
    outcome: 'throttled',
    code: 'run.stopped',
    message: `not sent: ${why}`,
    receipts,
    part: receipts.length + 1,
    retryAt: null,
  };
}

async function sendTarget(ready: ReadyTarget, settled: readonly Settled[], sending: Sending): Promise<Outcome> {
  const { writer, sealed, sessions, world, journal } = sending;
  const { target, attempt } = ready;
  const { account, payload } = target;
  const adapter = await world.adapters.load(account.platform);
  const platform = gated(platformContext(account, world, sessions), attempt.lease_until, journal);
  const receipts: Receipt[] = [...target.receipts];
  const context = sendContext(
    platform,
    {
      key: attempt.key,
      attemptedAt: Date.parse(attempt.first_attempt_at),
      handle: attempt.handle,
      // Only what was remembered can have been sealed.
      sealed: attempt.handle === null ? null : await sealed.read(attempt),
      receipts: target.receipts,
      remember: async (told, secret) => {
        const handle = redacted(told, account, world);
        attempt.handle = handle;
        const beside = secret === undefined ? new Map() : await sealed.keep(attempt, secret);
        const entry = {
          kind: 'handle' as const,
          at: instant(world.clock.now()),
          account: account.name,
          attempt: attempt.attempt,
          post: attempt.post,
          handle,
        };
        return writer.append({ entries: [entry], beside }, `Remember a handle of ${attempt.post}@${account.name}`);
      },
      delivered: async told => {
        const receipt = redacted(told, account, world);
        receipts.push(receipt);
        await journal.write({ kind: 'receipt', attempt: attempt.attempt, receipt });
      },
    },
    world,
  );
  world.log(`${account.name}: sending ${attempt.post}`);
  const outcome = await guarded(() => adapter.send(payload, context), receipts);
  const told = outcome.outcome === 'unknown' ? await lookAtOnce(outcome, ready, settled, adapter, sending) : outcome;
  return redacted(told, account, world);
}

/**
 * No request may begin, and none may still be under way, when another run may take the target over; and none may begin
 * when what the one before it brought could not be kept.
 */
function gated(platform: PlatformContext, leaseUntil: string, journal: RunJournal): PlatformContext {
  const last = Date.parse(leaseUntil) - requestMargin;
  return {
    ...platform,
    http: async request => {
      if (journal.fault !== null) throw new HttpFailure('aborted', 'no', unkept(journal));
      if (platform.now() <= last) return platform.http(request);
      throw new HttpFailure('aborted', 'no', outOfTime);
    },
  };
}

/** A mistake of an adapter's own is no reason to lose what is known, nor to stop the other accounts. */
async function guarded(send: () => Promise<Outcome>, receipts: Receipt[]): Promise<Outcome> {
  try {
    return await send();
  } catch (error) {
    const part = receipts.length + 1;
    if (error instanceof MediaChanged) {
      return { outcome: 'rejected', code: 'media.changed', message: error.message, receipts: [...receipts], part };
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown error';
    return { outcome: 'unknown', code: 'run.interrupted', message, receipts: [...receipts], part };
  }
}
