import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../model/failure.ts';
import type { Clock, LedgerBranch, Random } from '../model/ports.ts';
import { streamBlobs } from './git-blob-stream.ts';
import { type Git, gitFailure } from './git-command.ts';
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

/** A commit with these files on top of the tip's tree, made in an index of its own. */
export async function makeCommit(
  { git, clock }: BranchPlace,
  tip: string | null,
  files: ReadonlyMap<string, Uint8Array | null>,
  message: string,
): Promise<string> {
  const scratch = scratchFolder();
  try {
    const variables = { GIT_INDEX_FILE: join(scratch, 'index'), ...identity(clock.now()) };
    if (tip !== null) await git.run(['read-tree', tip], { variables });
    const blobs = await storeBlobs(git, scratch, files);
    const lines = [...files.keys()].map(path => {
      const blob = blobs.get(path);
      return blob === undefined ? `0 ${noObject(tip)}\t${path}\0` : `100644 ${blob}\t${path}\0`;
    });
    await git.run(['update-index', '-z', '--index-info'], { variables, input: lines.join('') });
    const tree = (await git.run(['write-tree'], { variables })).trim();
    const parents = tip === null ? [] : ['-p', tip];
    return (await git.run(['commit-tree', tree, ...parents, '-F', '-'], { variables, input: message })).trim();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function scratchFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'mergecast-'));
  } catch (error) {
    throw unwritable(error);
  }
}

function unwritable(error: unknown): Failure {
  const why = error instanceof Error ? error.message : 'no reason was given';
  return new Failure('files.write', `a file for git could not be written: ${why}`, {
    remedy: `Make room in ${tmpdir()}, or set TMPDIR to a folder that has some.`,
    state: 'Nothing was written to the ledger.',
    cause: error,
  });
}

/** From files in a scratch folder, as they are: no filter and no attribute of the repository changes a byte. */
async function storeBlobs(
  git: Git,
  scratch: string,
  files: ReadonlyMap<string, Uint8Array | null>,
): Promise<Map<string, string>> {
  const written = [...files].flatMap(([path, bytes]) => (bytes === null ? [] : [{ path, bytes }]));
  const names = written.map(({ bytes }, index) => {
    const name = join(scratch, String(index));
    try {
      writeFileSync(name, bytes);
    } catch (error) {
      throw unwritable(error);
    }
    return name;
  });
  const input = names.map(name => `${name}\n`).join('');
  const ids = (await git.run(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input })).trim().split('\n');
  return new Map(written.map(({ path }, index) => [path, ids[index]!]));
}

/** The id that names no object, as long as the repository's ids are: 40 digits, or 64 with SHA-256. */
function noObject(tip: string | null): string {
  return '0'.repeat(tip?.length ?? 40);
}

/** The clone may have no identity configured, and a person's name on our commits would be a lie. */
function identity(now: number): Record<string, string> {
  const date = `${Math.floor(now / 1000)} +0000`;
  const [name, email] = ['Mergecast', 'mergecast@users.noreply.github.com'];
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
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
