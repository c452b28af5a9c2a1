import { type Git, gitFailure } from './git-command.ts';

export interface TreeFile {
  path: string;
  blob: string;
  size: number;
}

const folder = 'ledger/';

/** The plain files of the ledger's folder at a commit. */
export async function listFiles(git: Git, commit: string): Promise<TreeFile[]> {
  const listed = await git.run(['ls-tree', '-r', '-z', '--long', commit, '--', folder]);
  return listed
    .split('\0')
    .filter(line => line !== '')
    .flatMap(readTreeLine);
}

/** The plain files straight in these folders, without their sizes: in a partial clone each would have to be fetched. */
export async function listFolders(
  git: Git,
  commit: string,
  folders: readonly string[],
): Promise<Pick<TreeFile, 'path' | 'blob'>[]> {
  if (folders.length === 0) return [];
  const listed = await git.run(['ls-tree', '-z', commit, '--', ...folders]);
  return listed.split('\0').flatMap(line => {
    const match = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
    return match === null ? [] : [{ blob: match[1]!, path: match[2]! }];
  });
}

export async function listSubfolders(git: Git, commit: string, folder: string): Promise<string[]> {
  const listed = await git.run(['ls-tree', '-d', '-z', '--name-only', commit, '--', folder]);
  return listed.split('\0').flatMap(path => (path === '' ? [] : [path.slice(folder.length)]));
}

/** `<mode> <type> <blob> <size>\t<path>`; what is no plain file is no part of a ledger. */
function readTreeLine(line: string): TreeFile[] {
  const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line);
  return match === null ? [] : [{ blob: match[1]!, size: Number(match[2]), path: match[3]! }];
}

export async function readBlobs(git: Git, blobs: readonly string[]): Promise<Uint8Array[]> {
  const contents = await readObjects(git, blobs);
  const missing = contents.indexOf(null);
  if (missing === -1) return contents as Uint8Array[];
  const stderr = `object ${blobs[missing]} is missing`;
  throw gitFailure('git.failed', ['cat-file'], { code: 1, stdout: '', stderr });
}

/** Files by their paths at a commit; null where there is none. */
export function readFiles(git: Git, commit: string, paths: readonly string[]): Promise<(Uint8Array | null)[]> {
  return readObjects(
    git,
    paths.map(path => `${commit}:${path}`),
  );
}

/** All from one process: `<id> <type> <size>\n<bytes>\n` each, or `<name> missing\n`. */
async function readObjects(git: Git, names: readonly string[]): Promise<(Uint8Array | null)[]> {
  if (names.length === 0) return [];
  const args = ['cat-file', '--batch', '--buffer'];
  const output = await git.bytes(args, { input: names.map(name => `${name}\n`).join('') });
  const contents: (Uint8Array | null)[] = [];
  let at = 0;
  for (const _ of names) {
    const end = output.indexOf(10, at);
    const [, type, written] = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(header(output, at, end)) ?? [];
    const size = written === undefined ? -1 : Number(written);
    contents.push(type === 'blob' ? output.subarray(end + 1, end + 1 + size) : null);
    at = end + 1 + size + 1;
  }
  return contents;
}

function header(output: Uint8Array, from: number, to: number): string {
  return Buffer.from(output.subarray(from, to)).toString();
}
