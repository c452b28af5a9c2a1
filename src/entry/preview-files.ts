import { createHash } from 'node:crypto';
import { Failure } from '../model/failure.ts';
import type { PayloadMedia } from '../model/payload.ts';
import type { Files, OutputFolder } from '../model/ports.ts';

const pieceBytes = 1024 * 1024;

/**
 * Puts the page and its media into the folder, the page last: so it never names a file that is not there. Gives the bytes
 * of all of them.
 */
export async function writePreview(
  output: OutputFolder,
  page: { name: string; pieces: AsyncIterable<string> },
  media: ReadonlyMap<string, PayloadMedia>,
  files: Files,
): Promise<number> {
  let copied = 0;
  async function* withMedia() {
    yield* page.pieces;
    for (const [name, item] of media) copied += await copy(output, name, item, files);
  }
  const bytes = await output.write(page.name, withMedia());
  output.keepOnly(new Set([page.name, ...media.keys()]));
  return bytes + copied;
}

/** Anew, also where there is one of that name: a pull request may have put another picture there. */
async function copy(output: OutputFolder, name: string, media: PayloadMedia, files: Files): Promise<number> {
  const opened = files.open(media.file);
  if (opened.kind !== 'open') throw changed(media.file);
  try {
    return await output.write(name, verified(opened.file, media));
  } finally {
    opened.file.close();
  }
}

/** The file in pieces; it ends in a failure where it is no longer the one that was planned. */
async function* verified(file: { size: number; read(start: number, end: number): Uint8Array }, media: PayloadMedia) {
  const hash = createHash('sha256');
  for (let start = 0; start < file.size; start += pieceBytes) {
    const piece = file.read(start, Math.min(start + pieceBytes, file.size));
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== media.digest) throw changed(media.file);
}

function changed(file: string): Failure {
  return new Failure('files.changed', `${file} changed while the page was made`, {
    remedy: 'Run the command again.',
    state: 'The page from before, if there was one, is as it was.',
  });
}
