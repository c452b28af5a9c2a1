import type { CheckpointIndex } from '../ledger/checkpoint.ts';
import type { Config } from '../model/config.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { LedgerView } from './ledger-view.ts';
import { judgeWaiting } from './plan-target.ts';
import type { ComparingWorld } from './world.ts';

type Open = CheckpointIndex['open'][number];
type Waiting = NonNullable<Open['waiting']>;

/**
 * Of the files that were open, those that still only wait for their time, as targets; the rest has to be read. A file is
 * read too where the ledger knows more of it by now, or where it was changed on this machine after git last looked.
 */
export async function waitingTargets(
  open: readonly Open[],
  view: LedgerView,
  config: Config,
  world: ComparingWorld,
): Promise<{ waiting: PlannedTarget[]; rest: string[] }> {
  const now = world.clock.now();
  const indexed = world.checkout.indexedAt();
  const waiting: PlannedTarget[] = [];
  const rest: string[] = [];
  for (const { file, waiting: known } of open) {
    const modified = world.files.modifiedAt(file);
    const isStill =
      known !== null &&
      known.publishAt.epochMilliseconds > now &&
      modified !== null &&
      indexed !== null &&
      modified <= indexed &&
      !view.touched(known.id);
    if (isStill) waiting.push(...targetsOf(file, known, config, now));
    else if (modified !== null) rest.push(file);
  }
  return { waiting, rest };
}

function targetsOf(file: string, known: Waiting, config: Config, now: number): PlannedTarget[] {
  const { targets, ...facts } = known;
  return Object.entries(targets).map(([name, digest]) => ({
    post: { ...facts, file, retract: [], update: [], positions: [] },
    postId: known.id,
    account: config.accounts[name]!,
    payload: null,
    issues: [],
    notes: [],
    isRemovable: false,
    isEditable: false,
    digest,
    made: null,
    approval: { kind: 'same' },
    // Nothing of it goes out before its file is read.
    agent: null,
    ...judgeWaiting(known.publishAt, now),
    publishAt: known.publishAt,
    receipts: [],
    since: known.publishAt.epochMilliseconds,
  }));
}
