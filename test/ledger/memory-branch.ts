import { createHash } from 'node:crypto';
import { readEntries } from '../../src/ledger/read-entries.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';
import type { LedgerBranch } from '../../src/model/ports.ts';

/** A ledger branch in memory, for tests of what is written; what git does with it is tested on real repositories. */
export interface MemoryBranch extends LedgerBranch {
  /** The files at the tip. */
  files: Map<string, Uint8Array>;
  tip: string | null;
}

/** All entries at the tip of a branch. */
export async function entriesOf(branch: LedgerBranch): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  await readEntries(branch, await branch.fetch(), entry => entries.push(entry));
  return entries;
}

export function memoryBranch(): MemoryBranch {
  const trees = new Map<string, Map<string, Uint8Array>>();
  const blobs = new Map<string, Uint8Array>();
  const store = (bytes: Uint8Array) => {
    const id = createHash('sha1').update(bytes).digest('hex');
    blobs.set(id, bytes);
    return id;
  };
  const branch: MemoryBranch = {
    describe: 'a branch in memory',
    hasRemote: false,
    tip: null,
    files: new Map(),
    async fetch() {
      return branch.tip;
    },
    async list(tip) {
      const files = [...trees.get(tip)!].filter(([path]) => path.startsWith('ledger/'));
      return files.map(([path, bytes]) => ({ path, blob: store(bytes), size: bytes.length }));
    },
    async listFolders(tip, folders) {
      const files = [...trees.get(tip)!].map(([path, bytes]) => ({ path, blob: store(bytes) }));
      return files.filter(({ path }) => folders.includes(path.slice(0, path.lastIndexOf('/') + 1)));
    },
    async subfolders(tip, folder) {
      const below = [...trees.get(tip)!.keys()].filter(path => path.startsWith(folder));
      const steps = below.map(path => path.slice(folder.length).split('/'));
      return [...new Set(steps.flatMap(([name, ...rest]) => (rest.length > 0 ? [name!] : [])))];
    },
    async readFiles(tip, paths) {
      return paths.map(path => trees.get(tip)!.get(path) ?? null);
    },
    async read(ids) {
      return ids.map(id => blobs.get(id)!);
    },
    async *stream(ids) {
      for (const [index, id] of ids.entries()) {
        // In pieces that end anywhere, as a process gives them.
        const bytes = blobs.get(id)!;
        for (let at = 0; at < bytes.length; at += 100) yield { index, bytes: bytes.subarray(at, at + 100) };
      }
    },
    async write(tip, files) {
      if (tip !== branch.tip) return { moved: true };
      const tree = new Map(branch.files);
      for (const [path, bytes] of files) {
        if (bytes === null) tree.delete(path);
        else tree.set(path, bytes);
      }
      const written = createHash('sha1').update(`${tip}${trees.size}`).digest('hex');
      trees.set(written, tree);
      branch.tip = written;
      branch.files = tree;
      return { written };
    },
  };
  return branch;
}
