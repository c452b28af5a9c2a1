import { type Git, gitFailure } from './git-command.ts';
import { listFiles, readBlobs } from './git-objects.ts';
import type { BranchPlace } from './ledger-branch.ts';

/**
 * Whether a commit of the ledger's branch was built on an earlier one. In a shallow clone the commits between them are
 * not here, so there it is asked whether every file of entries still begins with what it held.
 */
export async function isBuiltOn({ git, shallow }: BranchPlace, earlier: string, later: string): Promise<boolean> {
  if (earlier === later) return true;
  if (shallow) return keepsEntries(git, earlier, later);
  const args = ['merge-base', '--is-ancestor', earlier, later];
  const asked = await git.try(args);
  // Any other status says that git could not tell.
  if (asked.code > 1) throw gitFailure('git.failed', args, asked);
  return asked.code === 0;
}

async function keepsEntries(git: Git, earlier: string, later: string): Promise<boolean> {
  const now = new Map((await listFiles(git, later)).map(({ path, blob }) => [path, blob]));
  const pairs: string[] = [];
  for (const { path, blob } of await listFiles(git, earlier)) {
    if (!path.endsWith('.jsonl') || now.get(path) === blob) continue;
    const grown = now.get(path);
    if (grown === undefined) return false;
    pairs.push(blob, grown);
  }
  const contents = await readBlobs(git, pairs);
  return contents.every((before, index) => index % 2 === 1 || beginsWith(contents[index + 1]!, before));
}

function beginsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return bytes.length >= start.length && Buffer.compare(bytes.subarray(0, start.length), start) === 0;
}
