import { openLedger } from '../../ledger/ledger.ts';
import { Failure } from '../../model/failure.ts';
import { isError } from '../../model/issue.ts';
import type { NewEntry, StoredPayload } from '../../model/ledger-entry.ts';
import { type PlannedTarget, targetName } from '../../model/plan.ts';
import type { Word } from '../decide.ts';
import { viewLedger } from '../ledger-view.ts';
import { LedgerWriter } from '../ledger-writer.ts';
import { plan } from '../plan.ts';
import { readConfig } from '../read-config.ts';
import { requireBranch } from '../require-branch.ts';
import type { Selection } from '../selection.ts';
import type { ApprovingWorld } from '../world.ts';
import { approve } from './approval-entry.ts';
import { nobody, peopleOf } from './people.ts';

/**
 * A person's word that targets may go out as they are now, although they are not what was approved before. Those who
 * reviewed them then stay on record beside it. Gives the names of the targets.
 */
export async function approveTargets(world: ApprovingWorld, selection: Selection, word: Word): Promise<string[]> {
  const config = await readConfig(world.files, world.adapters);
  const branch = await requireBranch(world, config.ledgerBranch);
  const chosen = (await plan(world, selection, 'at-once')).targets.filter(mayBeApproved);
  if (chosen.length === 0) {
    throw new Failure('usage.post', 'none of these targets is yet to go out', {
      remedy:
        'See `mergecast plan`: a target that is blocked has to be mended first, and one that is out stays as it is.',
    });
  }
  const view = await viewLedger(branch, await openLedger(branch));
  const commit = await world.repository.head();
  const entries: NewEntry[] = [];
  const stored = new Map<string, StoredPayload>();
  for (const target of chosen) {
    const before = view.record(target.postId, target.account.name)?.approval ?? null;
    const people = { ...(before === null ? nobody : peopleOf(before)), ...word, way: 'person' as const };
    const given = approve(target, people, commit, world);
    entries.push(given.entry);
    stored.set(given.entry.approval, given.stored);
  }
  const writer = await LedgerWriter.open(branch);
  await writer.append({ entries, payloads: stored }, `Approve ${entries.length} targets by a person's word`);
  return chosen.map(({ postId, account }) => targetName(postId, account.name));
}

function mayBeApproved({ made, issues }: PlannedTarget): boolean {
  return made !== null && !issues.some(isError);
}
