import { createHash } from 'node:crypto';
import { refuse } from './errors.ts';
import type { FetchedMedia, ThreadsState } from './state.ts';

/** Fetches a file by the path of its address, as the platform's fetcher would: all hosts are this one. */
export function fetchMedia(
  state: ThreadsState,
  address: string,
  kind: 'image' | 'video',
  alt: string | null,
): FetchedMedia {
  const file = state.hosted.get(address);
  // All that is told of a file that cannot be fetched.
  if (file === undefined) return refuse(400, { message: 'An unknown error occurred', code: 1, subcode: 2_207_052 });
  const type = typeOf(file.bytes);
  if (type === null || !type.startsWith(kind)) {
    return refuse(400, { message: 'The media could not be processed', code: 100 });
  }
  const most = kind === 'image' ? 8_000_000 : 1_000_000_000;
  if (file.bytes.length > most) return refuse(400, { message: 'The media is too large', code: 100 });
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { type, alt, size: file.bytes.length, sha256 };
}

/** The type by the first bytes, whatever the host says. */
function typeOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\x89PNG')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.slice(4, 8) !== 'ftyp') return null;
  return head.slice(8, 10) === 'qt' ? 'video/quicktime' : 'video/mp4';
}
