import { createHash } from 'node:crypto';
import type { MediaBytes } from './media.ts';

const chunkBytes = 1024 * 1024;

/** SHA-256 in hex; of a text, that of its UTF-8 bytes. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** That of a file in pieces, with a pause after each, so that a large one takes neither the memory nor all of the time. */
export async function sha256OfFile(file: MediaBytes): Promise<string> {
  const hash = createHash('sha256');
  // One piece of memory for all: new ones would pile up faster than they are swept away.
  const memory = new Uint8Array(Math.min(chunkBytes, file.size));
  for (let start = 0; start < file.size; start += chunkBytes) {
    if (start > 0) await new Promise(resolve => setImmediate(resolve));
    hash.update(file.read(start, Math.min(start + chunkBytes, file.size), memory));
  }
  return hash.digest('hex');
}
