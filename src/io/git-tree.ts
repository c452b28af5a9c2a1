import type { GitObject } from './git-object-reader.ts';

export interface TreeEntry {
  /** Such as 100644 for a plain file and 40000 for a folder. */
  mode: string;
  name: string;
  id: string;
}

/** The entries of a tree, `<mode> <name>\0<id in bytes>` each; none where the object is no tree or not there. */
export function readTree(tree: GitObject | null): TreeEntry[] {
  if (tree?.type !== 'tree') return [];
  const bytes = Buffer.from(tree.content.buffer, tree.content.byteOffset, tree.content.length);
  const idLength = tree.id.length / 2;
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [space, end] = [bytes.indexOf(0x20, at), bytes.indexOf(0, at)];
    const next = end + 1 + idLength;
    entries.push({
      mode: bytes.toString('latin1', at, space),
      name: bytes.toString('utf8', space + 1, end),
      id: bytes.toString('hex', end + 1, next),
    });
    at = next;
  }
  return entries;
}
