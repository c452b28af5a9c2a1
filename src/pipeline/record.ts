import { Failure } from '../model/failure.ts';
import type { NewEntry, StoredPayload } from '../model/ledger-entry.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { Approvals } from './approval/settle-approvals.ts';
import { instant } from './entries.ts';
import type { LedgerView } from './ledger-view.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import type { ReadyTarget } from './prepare-targets.ts';
import type { Settled } from './resolve-doubts.ts';
import type { SealedName, SealedStore } from './sealed-store.ts';
import type { Sent } from './send-targets.ts';
import type { Survey } from './survey.ts';
import type { PublishingWorld } from './world.ts';

/**
 * Records every attempt in one commit, what is approved as it stands now, and what is skipped because its time has passed. The push is the lock: `moved`
 * means that another run was first.
 */
export async function recordAttempts(
  ready: readonly ReadyTarget[],
  missed: readonly PlannedTarget[],
  approvals: Pick<Approvals, 'entries' | 'stored'>,
  beside: ReadonlyMap<string, Uint8Array>,
  writer: LedgerWriter,
  { run, clock, log }: PublishingWorld,
): Promise<'written' | 'moved'> {
  const attempts = ready.map(({ attempt }) => attempt);
  const entries = [...approvals.entries, ...attempts, ...missed.map(target => skipped(target, instant(clock.now())))];
  if (entries.length === 0) return 'written';
  const own = ready.map(({ attempt, stored }): [string, StoredPayload] => [attempt.attempt, stored]);
  const payloads = new Map([...approvals.stored, ...own]);
  const ruled = approvals.entries.filter(entry => entry.kind === 'approval' && entry.of === 'policies').length;
  const approved = approvals.entries.length - ruled;
  const what = [
    ...(ready.length > 0 ? [`Attempt ${counted(ready.length, 'target')}`] : []),
    // What goes out at once is approved in passing.
    ...(approved > ready.length ? [`Approve ${counted(approved, 'target')}`] : []),
    ...(ruled > 0 ? [`Approve the policies of ${counted(ruled, 'account')}`] : []),
    ...(missed.length > 0 ? [`Skip ${counted(missed.length, 'missed target')}`] : []),
  ];
  const named = attempts[0] === undefined ? '' : `\nAttempt: ${attempts[0].attempt}`;
  const message = `${what.join(', ')}\n\nRun: ${run.clone}/${run.process}${named}`;
  if (attempts.length + missed.length > 0) return writer.tryAppend({ entries, payloads, beside }, message);
  try {
    return await writer.tryAppend({ entries, payloads, beside }, message);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // Nothing goes out by it yet: the next run writes it.
    log(`what is approved could not be written down: ${error.message}`);
    return 'written';
  }
}

function skipped({ postId, account }: PlannedTarget, at: string): NewEntry {
  const [who, why] = [null, 'no run sent it in time, and the rule for late posts is to skip them'];
  return { kind: 'decision', at, account: account.name, post: postId, decision: 'skipped', url: null, who, why };
}

/**
 * Writes down under which names the ledger knows posts that were moved, while their content still tells: edited later,
 * they would look like new ones, and go out again. The plan is made anew after that.
 */
export async function recordMoves(
  moved: Survey['moved'],
  view: LedgerView,
  writer: LedgerWriter,
  { clock }: PublishingWorld,
): Promise<'none' | 'written' | 'moved'> {
  const at = instant(clock.now());
  const entries = moved.flatMap(({ from, to }) =>
    view.recordsOf(from).map(({ account }): NewEntry => ({ kind: 'moved', at, account, post: to, from })),
  );
  if (entries.length === 0) return 'none';
  return writer.tryAppend({ entries }, `Follow ${counted(moved.length, 'moved post')}`);
}

/** Records every outcome in one commit; only then is the journal of this run no longer needed. */
export async function recordOutcomes(
  { settled, journalFault }: Sent,
  writer: LedgerWriter,
  sealed: SealedStore,
  world: PublishingWorld,
): Promise<void> {
  if (settled.length === 0) return;
  const delivered = settled.filter(({ outcome }) => outcome.outcome === 'delivered').length;
  const message = `Record ${counted(settled.length, 'outcome')}, ${delivered} delivered\n\nAttempt: ${settled[0]!.attempt.attempt}`;
  try {
    const beside = await sealed.drop(finished(settled));
    await writer.append({ entries: settled.map(({ entry }) => entry), beside }, message);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const kept =
      journalFault === null
        ? 'What became of each is kept on this machine, and its next run writes it; on another machine the next run asks'
        : `What became of each could not be kept on this machine either (${journalFault}): the next run asks`;
    const state = `${counted(delivered, 'target')} of ${settled.length} went out. ${kept} the platforms before it sends anything.`;
    throw new Failure(error.code, error.message, { remedy: error.remedy, state, issues: error.issues, cause: error });
  }
  await world.journal.clear();
  if (journalFault !== null) throw unkept(journalFault, delivered, settled.length);
}

/** Those of which every part is out, so that nobody will go on with them. */
export function finished(settled: readonly Settled[]): SealedName[] {
  return settled.filter(({ outcome }) => outcome.outcome === 'delivered').map(({ attempt }) => attempt);
}

function unkept(fault: string, delivered: number, count: number): Failure {
  return new Failure('files.write', `the journal of this run could not be written: ${fault}`, {
    remedy: 'Make room on the disk, and let this user write to the folder of git; then run again.',
    state: `${counted(delivered, 'target')} of ${count} went out, and what became of each is on the ledger. After the journal failed nothing more was sent; what was not sent stays due.`,
  });
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
