import type { FileContent, OpenFile } from '../model/ports.ts';

/* What is only in memory, given as a file is. */

export function contentOf(bytes: Uint8Array, most: number): FileContent {
  return bytes.length > most ? { kind: 'too-large', size: bytes.length } : { kind: 'file', bytes };
}

export function openBytes(bytes: Uint8Array): OpenFile {
  return {
    size: bytes.length,
    read: (start, end, memory) => {
      const piece = bytes.subarray(start, end);
      if (memory === undefined) return piece;
      memory.set(piece);
      return memory.subarray(0, piece.length);
    },
    isUnchanged: () => true,
    close: () => {},
  };
}
