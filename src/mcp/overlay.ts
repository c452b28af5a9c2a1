import type { FileEntry, Files } from '../model/ports.ts';
import { contentOf, openBytes } from '../pipeline/file-of-bytes.ts';

const missing = { kind: 'missing' } as const;

/** The files of a repository as they would be with some more, or others, or without those that are null; nothing is written. */
export function overlay(files: Files, more: ReadonlyMap<string, Uint8Array | null>): Files {
  const there = [...more.keys()].filter(path => more.get(path) !== null);
  return {
    ...files,
    list: folder => {
      const added = there
        .filter(path => path.startsWith(`${folder}/`))
        .map((path): FileEntry => ({ path, kind: 'file' }));
      const kept = files.list(folder).filter(({ path }) => !more.has(path));
      return [...kept, ...added].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    },
    read: (path, most) => {
      const bytes = more.get(path);
      return bytes === undefined ? files.read(path, most) : bytes === null ? missing : contentOf(bytes, most);
    },
    open: path => {
      const bytes = more.get(path);
      return bytes === undefined
        ? files.open(path)
        : bytes === null
          ? missing
          : { kind: 'open', file: openBytes(bytes) };
    },
    modifiedAt: path => (more.has(path) ? null : files.modifiedAt(path)),
    exists: path => {
      const bytes = more.get(path);
      if (bytes !== undefined) return bytes !== null;
      return there.some(each => each.startsWith(`${path}/`)) || files.exists(path);
    },
    create: refuse,
    replace: refuse,
  };
}

function refuse(): never {
  throw new TypeError('a view of files takes none');
}
