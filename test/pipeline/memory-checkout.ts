import { createHash } from 'node:crypto';
import type { Checkout, FolderAt } from '../../src/model/ports.ts';

/** What git knows of files in memory: the commit that was made last, and those before it. */
export interface MemoryCheckout extends Checkout {
  /** Commits all files as they are. */
  commit(): void;
}

export function memoryCheckout(contents: Record<string, string | Uint8Array>): MemoryCheckout {
  const commits = new Map<string, Record<string, string | Uint8Array>>();
  let last: FolderAt | null = null;
  const below = (files: Record<string, string | Uint8Array>, folders: readonly string[]) =>
    Object.entries(files)
      .filter(([path]) => folders.some(folder => path === folder || path.startsWith(`${folder}/`)))
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const treeOf = (files: Record<string, string | Uint8Array>) =>
    createHash('sha1')
      .update(JSON.stringify(below(files, ['posts'])))
      .digest('hex');
  return {
    commit: () => {
      const tree = treeOf(contents);
      commits.set(tree, { ...contents });
      last = { commit: `commit-of-${tree}`, tree };
    },
    folder: async () => last,
    changes: async (path, from, to) => {
      const [before, after] = [commits.get(from.tree), commits.get(to.tree)];
      if (before === undefined || after === undefined) return null;
      const names = new Set([...below(before, [path]), ...below(after, [path])].map(([name]) => name));
      return [...names]
        .filter(name => before[name] !== after[name])
        .map(name => ({ path: name, kind: !(name in before) ? 'added' : name in after ? 'changed' : 'removed' }));
    },
    isClean: async paths =>
      last !== null && JSON.stringify(below(commits.get(last.tree)!, paths)) === JSON.stringify(below(contents, paths)),
    indexedAt: () => 1,
  };
}
