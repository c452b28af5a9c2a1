import type { Git } from './git-command.ts';
import { seenRef } from './git-seen.ts';

/**
 * When the newest commit of any of these branches was made, in milliseconds since 1970, as far as this clone knows them:
 * here, at the remote when it was last fetched, or as the ledger's branch. Null where it knows none.
 */
export async function newestCommitAt(git: Git, branches: readonly string[]): Promise<number | null> {
  // Without a pattern git would tell of all.
  if (branches.length === 0) return null;
  const refs = branches.flatMap(branch => [`refs/heads/${branch}`, `refs/remotes/*/${branch}`, seenRef(branch)]);
  const { code, stdout } = await git.try(['for-each-ref', '--format=%(committerdate:unix)', ...refs]);
  const times = code === 0 ? stdout.split('\n').filter(line => /^\d+$/.test(line)) : [];
  return times.length === 0 ? null : Math.max(...times.map(Number)) * 1000;
}
