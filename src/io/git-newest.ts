import type { Git } from './git-command.ts';
import { seenRef } from './git-seen.ts';

/**
 * When the newest commit of a branch was made, in milliseconds since 1970, as far as this clone knows it: here, at the
 * remote when it was last fetched, or as the ledger's branch. Null where it knows no such branch.
 */
export async function newestCommitAt(git: Git, branch: string): Promise<number | null> {
  const refs = [`refs/heads/${branch}`, `refs/remotes/*/${branch}`, seenRef(branch)];
  const { code, stdout } = await git.try(['for-each-ref', '--format=%(committerdate:unix)', ...refs]);
  const times = code === 0 ? stdout.split('\n').filter(line => /^\d+$/.test(line)) : [];
  return times.length === 0 ? null : Math.max(...times.map(Number)) * 1000;
}
