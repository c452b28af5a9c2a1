import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Checkout, FolderAt } from '../model/ports.ts';
import type { Git } from './git-command.ts';
import { readTree } from './git-tree.ts';
import { type TreeChange, treeChanges } from './git-tree-changes.ts';

export interface CheckoutPlace {
  git: Git;
  /** The work tree's own folder of git, which holds its index. */
  gitFolder: string;
  shallow: boolean;
  remote(): Promise<string | null>;
}

export function openCheckout(place: CheckoutPlace): Checkout {
  const { git, gitFolder } = place;
  return {
    folder: path => folderAt(git, path),
    changes: async (path, from, to) => {
      if (from.tree === to.tree) return [];
      const found =
        (await treeChanges(git, from.tree, to.tree)) ??
        (await diff(git, from, to)) ??
        (await diffAfterFetch(place, from, to));
      return found?.map(change => ({ ...change, path: `${path}/${change.path}` })) ?? null;
    },
    isClean: async paths => {
      const args = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--'];
      const { code, stdout } = await git.try([...args, ...paths.map(path => `:(top,literal)${path}`)]);
      return code === 0 && stdout === '';
    },
    indexedAt: () => statSync(join(gitFolder, 'index'), { throwIfNoEntry: false })?.mtimeMs ?? null,
  };
}

/** From the tree above it: that of a folder which holds many posts may be a large one. */
async function folderAt(git: Git, path: string): Promise<FolderAt | null> {
  const [head] = await git.objects(['HEAD']);
  if (head?.type !== 'commit') return null;
  const [above = null] = await git.objects([`${head.id}:${posix.dirname(path).replace(/^\.$/, '')}`]);
  const found = readTree(above).find(({ name, mode }) => name === posix.basename(path) && mode === folderMode);
  return found === undefined ? null : { commit: head.id, tree: found.id };
}

const folderMode = '40000';

const kinds: Record<string, 'added' | 'removed'> = { A: 'added', D: 'removed' };

/** Null where one of the trees is not here. */
async function diff(git: Git, from: FolderAt, to: FolderAt): Promise<TreeChange[] | null> {
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-status', from.tree, to.tree];
  const { code, stdout } = await git.try(args);
  if (code !== 0) return null;
  const words = stdout.split('\0');
  return Array.from({ length: words.length >> 1 }, (_, index) => {
    return { kind: kinds[words[index * 2]!] ?? 'changed', path: words[index * 2 + 1]! };
  });
}

/** A clone of the newest commit alone has no earlier tree: its commit is brought, without what stands before it. */
async function diffAfterFetch({ git, shallow, remote }: CheckoutPlace, from: FolderAt, to: FolderAt) {
  const name = shallow ? await remote() : null;
  if (name === null) return null;
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap='];
  const fetched = await git.try(['fetch', ...quiet, '--depth=1', name, from.commit]);
  return fetched.code === 0 ? diff(git, from, to) : null;
}
