import { createHash } from 'node:crypto';
import { openMediaReader } from '../src/io/media-reader.ts';
import type { MediaReader, OpenFile } from '../src/model/ports.ts';

const reader = openMediaReader({ idleMilliseconds: 5_000 });

/** The real one: what is in a file, only a parser knows. All tests of a process share it, and what it has found. */
export const mediaReader: MediaReader = {
  readVideo: remembering(reader.readVideo),
  countPages: remembering(reader.countPages),
};

function remembering<T>(read: (file: Pick<OpenFile, 'size' | 'read'>) => Promise<T>): typeof read {
  const known = new Map<string, Promise<T>>();
  return file => {
    const digest = createHash('sha256').update(file.read(0, file.size)).digest('base64');
    const found = known.get(digest) ?? read(file);
    known.set(digest, found);
    return found;
  };
}
