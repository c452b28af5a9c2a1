import { Failure } from '../model/failure.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import type { ReadyTarget } from './prepare-targets.ts';
import type { Settled } from './resolve-doubts.ts';
import type { PublishingWorld } from './world.ts';

/** Records every attempt in one commit. The push is the lock: `moved` means that another run was first. */
export async function recordAttempts(
  ready: readonly ReadyTarget[],
  writer: LedgerWriter,
): Promise<'written' | 'moved'> {
  if (ready.length === 0) return 'written';
  const entries = ready.map(({ attempt }) => attempt);
  const payloads = new Map(ready.map(({ attempt, stored }) => [attempt.attempt, stored]));
  const [first] = entries;
  const message = `Attempt ${counted(ready.length, 'target')}\n\nRun: ${first!.run.clone}/${first!.run.process}\nAttempt: ${first!.attempt}`;
  return writer.tryAppend({ entries, payloads }, message);
}

/** Records every outcome in one commit; only then is the journal of this run no longer needed. */
export async function recordOutcomes(
  settled: readonly Settled[],
  writer: LedgerWriter,
  world: PublishingWorld,
): Promise<void> {
  if (settled.length === 0) return;
  const delivered = settled.filter(({ outcome }) => outcome.outcome === 'delivered').length;
  const message = `Record ${counted(settled.length, 'outcome')}, ${delivered} delivered\n\nAttempt: ${settled[0]!.attempt.attempt}`;
  try {
    await writer.append({ entries: settled.map(({ entry }) => entry) }, message);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const state = `${counted(delivered, 'target')} of ${settled.length} went out. What became of each is kept on this machine, and its next run writes it; on another machine the next run asks the platforms before it sends anything.`;
    throw new Failure(error.code, error.message, { remedy: error.remedy, state, issues: error.issues, cause: error });
  }
  await world.journal.clear();
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
