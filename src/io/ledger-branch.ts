import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock, LedgerBranch, Random } from '../model/ports.ts';
import { type Git, gitFailure } from './git-command.ts';
import { pushCommit } from './git-push.ts';
import { fetchTip } from './git-tip.ts';

export interface BranchPlace {
  git: Git;
  gitFolder: string;
  /** The branch's short name. */
  name: string;
  remote: string | null;
  clock: Clock;
  random: Random;
}

const folder = 'ledger/';

/** The ledger's branch, by plumbing alone: the work tree, the index and the current branch are never touched. */
export function openLedgerBranch(place: BranchPlace): LedgerBranch {
  const { git, name, remote } = place;
  return {
    describe:
      remote === null ? `branch ${name}, local alone: the repository has no remote` : `branch ${name} of ${remote}`,
    hasRemote: remote !== null,
    fetch: () => fetchTip(place),
    list: async tip => {
      const listed = await git.run(['ls-tree', '-r', '-z', '--long', tip, '--', folder]);
      return listed
        .split('\0')
        .filter(line => line !== '')
        .flatMap(readTreeLine);
    },
    read: blobs => readBlobs(git, blobs),
    write: async (tip, files, message) => {
      const commit = await makeCommit(place, tip, files, message);
      return remote === null ? moveLocal(place, tip, commit) : pushCommit(place, remote, tip, commit);
    },
  };
}

/** `<mode> <type> <blob> <size>\t<path>`; what is no plain file is no part of a ledger. */
function readTreeLine(line: string): { path: string; blob: string; size: number }[] {
  const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line);
  return match === null ? [] : [{ blob: match[1]!, size: Number(match[2]), path: match[3]! }];
}

/** All blobs from one process: `<id> <type> <size>\n<bytes>\n` each. */
async function readBlobs(git: Git, blobs: readonly string[]): Promise<Uint8Array[]> {
  if (blobs.length === 0) return [];
  const args = ['cat-file', '--batch', '--buffer'];
  const output = await git.bytes(args, { input: blobs.map(blob => `${blob}\n`).join('') });
  const contents: Uint8Array[] = [];
  let at = 0;
  for (const blob of blobs) {
    const end = output.indexOf(10, at);
    const header = Buffer.from(output.subarray(at, end)).toString();
    const size = Number(/ blob (\d+)$/.exec(header)?.[1] ?? Number.NaN);
    if (Number.isNaN(size))
      throw gitFailure('git.failed', args, { code: 1, stdout: '', stderr: `object ${blob} is missing` });
    contents.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}

/** A commit with these files on top of the tip's tree, made in an index of its own. */
async function makeCommit(
  { git, clock }: BranchPlace,
  tip: string | null,
  files: ReadonlyMap<string, Uint8Array | null>,
  message: string,
): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'mergecast-'));
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

/** From files in a scratch folder, as they are: no filter and no attribute of the repository changes a byte. */
async function storeBlobs(
  git: Git,
  scratch: string,
  files: ReadonlyMap<string, Uint8Array | null>,
): Promise<Map<string, string>> {
  const written = [...files].flatMap(([path, bytes]) => (bytes === null ? [] : [{ path, bytes }]));
  const names = written.map(({ bytes }, index) => {
    const name = join(scratch, String(index));
    writeFileSync(name, bytes);
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
