import { verifyLedgerStream } from '../ledger/verify-stream.ts';
import type { Issue } from '../model/issue.ts';
import { readConfig } from './read-config.ts';
import { requireBranch } from './require-branch.ts';
import type { PlanningWorld } from './world.ts';

export interface Verification {
  ledger: string;
  commit: string | null;
  ok: boolean;
  entries: number;
  issues: Issue[];
}

/** Reads every file of the ledger and holds it against what a ledger must be; a broken one is an answer, not a failure. */
export async function verify(world: PlanningWorld): Promise<Verification> {
  const config = await readConfig(world.files, world.adapters);
  const branch = await requireBranch(world, config.ledgerBranch);
  const commit = await branch.fetch();
  const files = commit === null ? [] : await branch.list(commit);
  const { entries, issues } = await verifyLedgerStream(branch, files);
  return { ledger: branch.describe, commit, ok: issues.length === 0, entries, issues };
}
