import { type Git, gitFailure } from './git-command.ts';
import { readTree } from './git-tree.ts';

export interface TreeFile {
  path: string;
  blob: string;
  size: number;
}

export const ledgerFolder = 'ledger/';

/** The plain files of the ledger's folder at a commit. */
export async function listFiles(git: Git, commit: string): Promise<TreeFile[]> {
  const listed = await git.run(['ls-tree', '-r', '-z', '--long', commit, '--', ledgerFolder]);
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
  const trees = await git.objects(folders.map(folder => `${commit}:${folder}`));
  return trees.flatMap((tree, index) =>
    readTree(tree)
      .filter(({ mode }) => mode.startsWith('100'))
      .map(({ name, id }) => ({ path: `${folders[index]}${name}`, blob: id })),
  );
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
  const contents = await readContents(git, blobs);
  const missing = contents.indexOf(null);
  if (missing === -1) return contents as Uint8Array[];
  const stderr = `object ${blobs[missing]} is missing`;
  throw gitFailure('git.failed', ['cat-file'], { code: 1, stdout: '', stderr });
}

/** Files by their paths at a commit; null where there is none. */
export function readFiles(git: Git, commit: string, paths: readonly string[]): Promise<(Uint8Array | null)[]> {
  return readContents(
    git,
    paths.map(path => `${commit}:${path}`),
  );
}

async function readContents(git: Git, names: readonly string[]): Promise<(Uint8Array | null)[]> {
  const objects = await git.objects(names);
  return objects.map(found => (found?.type === 'blob' ? found.content : null));
}
