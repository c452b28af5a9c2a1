import { CheckpointUnusable } from '../ledger/checkpoint.ts';
import type { Config } from '../model/config.ts';
import { type LedgerView, viewLedger } from './ledger-view.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { type Standing, scopeSince } from './scope.ts';
import type { Selection } from './selection.ts';
import { type Survey, survey } from './survey.ts';
import type { PublishingWorld } from './world.ts';

interface Looking {
  standing: Promise<Standing>;
  config: Config;
  writer: LedgerWriter;
  selection: Selection | null;
  world: PublishingWorld;
}

/** The plan, from what changed since the checkpoint where that is enough, else from everything. */
export async function look({
  config,
  writer,
  selection,
  standing,
  world,
}: Looking): Promise<{ view: LedgerView; found: Survey }> {
  const options = { config, selection, now: world.clock.now(), run: world.run, keep: 'open' as const };
  return fromCheckpoint(writer, async () => {
    const { base, entries } = writer.ledger;
    const view = await viewLedger(writer.branch, writer.ledger);
    if (base.kind === 'records') return { view, found: await survey({ ...options, view }, world) };
    const scope =
      selection === null || selection.post === ''
        ? await scopeSince(base.index, entries.length, view, config, world, standing)
        : null;
    if (scope === null) throw new CheckpointUnusable('it tells nothing of how things stand');
    return { view, found: await survey({ ...options, view }, world, scope) };
  });
}

/** A checkpoint is a cache: where it fails, the same is done with the whole ledger. */
export async function fromCheckpoint<T>(writer: LedgerWriter, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CheckpointUnusable)) throw error;
    await writer.readWhole();
    return work();
  }
}
