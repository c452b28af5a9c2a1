import type { Clock, LedgerBranch, Random } from '../model/ports.ts';
import { streamBlobs } from './git-blob-stream.ts';
import { type Git, type GitResult, gitFailure } from './git-command.ts';
import { makeCommit } from './git-commit.ts';
import { listFiles, listFolders, listSubfolders, readBlobs, readFiles } from './git-objects.ts';
import { pushCommit } from './git-push.ts';
import { fetchTip } from './git-tip.ts';

export interface BranchPlace {
  git: Git;
  gitFolder: string;
  /** The branch's short name. */
  name: string;
  remote: string | null;
  /** Whether the clone's history is cut: then the ledger's history is not brought here either. */
  shallow: boolean;
  clock: Clock;
  random: Random;
  /** Fetches that were begun before anyone asked for what they bring, by branch; each is of use once. */
  begun: Map<string, Promise<GitResult>>;
}

/** The ledger's branch, by plumbing alone: the work tree, the index and the current branch are never touched. */
export function openLedgerBranch(place: BranchPlace): LedgerBranch {
  const { git, name, remote } = place;
  return {
    describe:
      remote === null ? `branch ${name}, local alone: the repository has no remote` : `branch ${name} of ${remote}`,
    hasRemote: remote !== null,
    fetch: () => fetchTip(place),
    list: tip => listFiles(git, tip),
    listFolders: (tip, folders) => listFolders(git, tip, folders),
    subfolders: (tip, folder) => listSubfolders(git, tip, folder),
    readFiles: (tip, paths) => readFiles(git, tip, paths),
    read: blobs => readBlobs(git, blobs),
    stream: blobs => streamBlobs(git, blobs),
    write: async (tip, files, message) => {
      const commit = await makeCommit(place, tip, files, message);
      return remote === null ? moveLocal(place, tip, commit) : pushCommit(place, remote, tip, commit);
    },
  };
}

/** Without a remote the branch itself is the lock: its ref moves only from the tip that was read. */
async function moveLocal(
  place: BranchPlace,
  tip: string | null,
  commit: string,
): Promise<{ written: string } | { moved: true }> {
  const args = ['update-ref', '-m', 'mergecast', `refs/heads/${place.name}`, commit, tip ?? ''];
  const result = await place.git.try(args);
  if (result.code === 0) return { written: commit };
  if ((await fetchTip(place)) !== tip) return { moved: true };
  throw gitFailure('git.failed', args, result);
}
