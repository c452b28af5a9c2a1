import { Failure } from '../model/failure.ts';
import { viewLedger } from './ledger-view.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { readConfig } from './read-config.ts';
import { replayJournals } from './replay-journals.ts';
import type { PublishingWorld } from './world.ts';

/** How often the journals are folded in again because other runs were first. */
const mostRounds = 20;

/**
 * Writes to the ledger what runs that ended early had learnt, and nothing else: nothing is sent or looked for. Gives the
 * number of entries written.
 */
export async function flushJournals(world: PublishingWorld): Promise<number> {
  if (world.leftJournals.length === 0) return 0;
  const config = await readConfig(world.files, world.adapters);
  const branch = await world.openBranch(config.ledgerBranch);
  if (branch === null) return 0;
  return flushInto(await LedgerWriter.open(branch), world);
}

/** The same with a ledger that is open already. A journal is cleared only when the ledger has what it held. */
export async function flushInto(writer: LedgerWriter, { leftJournals }: PublishingWorld): Promise<number> {
  for (let round = 0; round < mostRounds; round += 1) {
    const entries = await replayJournals(leftJournals, await viewLedger(writer.branch, writer.ledger));
    // On a tip that moved another run may have written the same, so what is missing is looked at again.
    const written =
      entries.length === 0 || (await writer.tryAppend({ entries }, 'Record what an interrupted run had learnt'));
    if (written === 'moved') continue;
    for (const journal of leftJournals) await journal.clear();
    return entries.length;
  }
  throw new Failure('git.lock-lost', `other runs moved the ledger ${mostRounds} times while this one tried to write`, {
    remedy: 'Run again.',
    state: 'What an interrupted run had learnt is still on this machine, and is written by its next run.',
  });
}
