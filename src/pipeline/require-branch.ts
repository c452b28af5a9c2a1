import { Failure } from '../model/failure.ts';
import type { LedgerBranch } from '../model/ports.ts';
import type { PlanningWorld } from './world.ts';

/** The branch of the ledger; a Failure where the folder is in no repository. */
export async function requireBranch(
  { openBranch }: Pick<PlanningWorld, 'openBranch'>,
  name: string,
): Promise<LedgerBranch> {
  const branch = await openBranch(name);
  if (branch !== null) return branch;
  throw new Failure(
    'git.not-a-repository',
    'this folder is in no git repository, and the ledger lives on a branch of it',
    {
      remedy: 'Run `git init`, or give the folder of the repository with --cwd.',
      state: 'Nothing was sent.',
    },
  );
}
