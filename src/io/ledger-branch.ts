import type { Clock, LedgerBranch, Random } from '../model/ports.ts';
import { streamBlobs } from './git-blob-stream.ts';
import { bringBlobs, bringFiles } from './git-bring-blobs.ts';
import { type Git, type GitResult, gitFailure } from './git-command.ts';
import { makeCommit } from './git-commit.ts';
import { ledgerFolder, listFiles, listFolders, listSubfolders, readBlobs, readFiles } from './git-objects.ts';
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
  /** Whether blobs are brought when they are first read. */
  isPartial: boolean;
  /** Of these, the ones that were asked for already. */
  brought: Set<string>;
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
    list: async tip => {
      // To tell the size of a file brings it too.
      await bringFiles(place, tip, [ledgerFolder]);
      return listFiles(git, tip);
    },
    listFolders: (tip, folders) => listFolders(git, tip, folders),
    subfolders: (tip, folder) => listSubfolders(git, tip, folder),
    readFiles: async (tip, paths) => {
      if (paths.length > 1) await bringFiles(place, tip, paths);
      return readFiles(git, tip, paths);
    },
    read: async blobs => {
      await bringBlobs(place, blobs);
      return readBlobs(git, blobs);
    },
    stream: async function* (blobs) {
      await bringBlobs(place, blobs);
      yield* streamBlobs(git, blobs);
    },
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
