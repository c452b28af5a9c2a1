import type { Git } from './git-command.ts';
import type { GitObject } from './git-object-reader.ts';
import { readTree, type TreeEntry } from './git-tree.ts';

export interface TreeChange {
  kind: 'added' | 'removed' | 'changed';
  /** From the trees on. */
  path: string;
}

interface Pair {
  path: string;
  from: string | null;
  to: string | null;
}

/** In bytes: a folder of very many files is for git itself to compare. */
const largest = 1024 * 1024;
const folderMode = '40000';

/**
 * What differs between two trees, by reading those of their folders that differ: where few files changed that takes less
 * than to start a git that compares them. Null where they are better left to that: one of them is large, is not here, or
 * has a name that is no text.
 */
export async function treeChanges(git: Git, from: string, to: string): Promise<TreeChange[] | null> {
  const changes: TreeChange[] = [];
  let pairs: Pair[] = [{ path: '', from, to }];
  while (pairs.length > 0) {
    const ids = [...new Set(pairs.flatMap(pair => [pair.from, pair.to]).filter(id => id !== null))];
    const trees = new Map((await git.objects(ids)).map((tree, index) => [ids[index]!, tree]));
    if (![...trees.values()].every(isSmallTree)) return null;
    const below: Pair[] = [];
    for (const pair of pairs) {
      const [before, now] = [pair.from, pair.to].map(id => entriesOf(id === null ? null : trees.get(id)!));
      for (const name of new Set([...before!.keys(), ...now!.keys()])) {
        if (name.includes('\uFFFD')) return null;
        compare(`${pair.path}${name}`, before!.get(name) ?? null, now!.get(name) ?? null, changes, below);
      }
    }
    pairs = below;
  }
  return changes;
}

function isSmallTree(tree: GitObject | null): boolean {
  return tree?.type === 'tree' && tree.content.length <= largest;
}

function entriesOf(tree: GitObject | null): Map<string, TreeEntry> {
  return new Map(readTree(tree).map(entry => [entry.name, entry]));
}

function compare(
  path: string,
  before: TreeEntry | null,
  now: TreeEntry | null,
  changes: TreeChange[],
  below: Pair[],
): void {
  if (before?.id === now?.id && before?.mode === now?.mode) return;
  const [from, to] = [folderOf(before), folderOf(now)];
  if (from !== null || to !== null) below.push({ path: `${path}/`, from, to });
  const [wasFile, isFile] = [before !== null && from === null, now !== null && to === null];
  if (wasFile && isFile) changes.push({ kind: 'changed', path });
  else if (wasFile) changes.push({ kind: 'removed', path });
  else if (isFile) changes.push({ kind: 'added', path });
}

/** The tree of an entry; null where it is none. */
function folderOf(entry: TreeEntry | null): string | null {
  return entry?.mode === folderMode ? entry.id : null;
}
