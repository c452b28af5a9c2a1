import { type Git, gitFailure } from './git-command.ts';

/** A piece of one of the blobs that were asked for; `index` says which. */
export interface BlobPiece {
  index: number;
  bytes: Uint8Array;
}

const newline = 10;

/** The content of blobs, one after the other, as one process gives it: `<id> blob <size>\n<bytes>\n` each. */
export async function* streamBlobs(git: Git, blobs: readonly string[]): AsyncGenerator<BlobPiece> {
  if (blobs.length === 0) return;
  const args = ['cat-file', '--batch', '--buffer'];
  let index = -1;
  let header = '';
  /** How many bytes of the blob are still to come; below 0 where its header is. */
  let left = -1;
  for await (let piece of git.stream(args, { input: blobs.map(blob => `${blob}\n`).join('') })) {
    while (piece.length > 0) {
      if (left > 0) {
        const bytes = piece.subarray(0, left);
        yield { index, bytes };
        left -= bytes.length;
        piece = piece.subarray(bytes.length);
        continue;
      }
      const end = piece.indexOf(newline);
      header += Buffer.from(end < 0 ? piece : piece.subarray(0, end)).toString();
      if (end < 0) break;
      piece = piece.subarray(end + 1);
      // The newline after a blob ends an empty line.
      if (left === 0) left = -1;
      else {
        left = sizeOf(header, blobs[index + 1]!, args);
        index += 1;
      }
      header = '';
    }
  }
}

function sizeOf(header: string, blob: string, args: readonly string[]): number {
  const size = / blob (\d+)$/.exec(header)?.[1];
  if (size !== undefined) return Number(size);
  throw gitFailure('git.failed', args, { code: 1, stdout: '', stderr: `object ${blob} is missing` });
}
