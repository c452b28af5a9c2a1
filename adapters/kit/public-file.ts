import { createHash } from 'node:crypto';
import type { SendContext } from '../../src/model/adapter.ts';
import { isLoopback } from '../../src/model/loopback.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { HttpFailure, type HttpResponse } from '../../src/model/ports.ts';
import { isPublicHost } from './public-host.ts';
import { quote } from './quote.ts';

/** What is asked for at once: an answer may have 8 MB at most. */
const mostBytes = 4 * 1024 * 1024;

/** Whether everybody can fetch that: https, a name on the public web, and nothing in it that only we would know. */
export function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && isPublicHost(hostname);
}

/**
 * Whether the bytes at a file's address are the reviewed ones, for a platform that fetches them itself; null where they
 * are. Asked without any credential, as the platform will ask. What may mend itself (a site that is not deployed yet)
 * is left to a later run; what a person has to mend is not.
 */
export async function publicFileFault(media: PayloadMedia, context: SendContext): Promise<Fault | null> {
  // Throws where the file here is not the reviewed one any longer.
  await context.media(media);
  const address = addressOf(media, context);
  if (address === null)
    return fault('rejected', media, 'nothing says where it is public, or that is no public address');
  const digest = createHash('sha256');
  for (let start = 0; start < media.size || start === 0; start += mostBytes) {
    const end = Math.min(start + mostBytes, media.size);
    const piece = await fetchPiece(address, start, end, media, context);
    if ('outcome' in piece) return piece;
    digest.update(piece.bytes);
    if (piece.isAll) break;
  }
  if (digest.digest('hex') === media.digest) return null;
  return fault('throttled', media, 'what is public there is not the file that was reviewed');
}

/** Where the run's environment moved the platform, no other host may be asked: the place it was moved to has the files. */
function addressOf({ url = '' }: PayloadMedia, context: SendContext): string | null {
  const isTrial = context.moved && URL.canParse(url) && isLoopback(new URL(url).hostname);
  if (!isTrial && !isPublicAddress(url)) return null;
  const { origin, pathname, search } = new URL(url);
  return `${context.origin(origin)}${pathname}${search}`;
}

type Piece = { bytes: Uint8Array; isAll: boolean };

async function fetchPiece(
  url: string,
  start: number,
  end: number,
  media: PayloadMedia,
  context: SendContext,
): Promise<Piece | Fault> {
  const isWhole = start === 0 && end === media.size;
  const range: Record<string, string> = isWhole ? {} : { range: `bytes=${start}-${end - 1}` };
  try {
    const response = await context.http({
      method: 'GET',
      url,
      // Coded otherwise, the bytes would be others.
      headers: { accept: '*/*', 'accept-encoding': 'identity', ...range },
      timeoutMilliseconds: 60_000,
      signal: context.signal,
    });
    return understood(response, start, end, media);
  } catch (error) {
    if (error instanceof HttpFailure) return failed(error, media);
    throw error;
  }
}

function understood({ status, headers, body }: HttpResponse, start: number, end: number, media: PayloadMedia) {
  if (status >= 300 && status < 400) {
    const where = targetOf(headers.location);
    return fault('rejected', media, `the answer is a redirect (${status}${where}), which is not followed`);
  }
  if (status === 401 || status === 403) return fault('rejected', media, `the answer is ${status}: it is not public`);
  if (status === 200 && start === 0) return sized({ bytes: body, isAll: true }, media.size, media);
  if (status === 206 && isRange(headers['content-range'], start, end, media.size)) {
    return sized({ bytes: body, isAll: end === media.size }, end - start, media);
  }
  if (status === 206 || status === 416) return fault('throttled', media, 'what is public there has another size');
  return fault('throttled', media, `the answer is ${status}`);
}

function sized(piece: Piece, size: number, media: PayloadMedia): Piece | Fault {
  return piece.bytes.length === size ? piece : fault('throttled', media, 'what is public there has another size');
}

function isRange(said: string | undefined, start: number, end: number, size: number): boolean {
  return said?.trim() === `bytes ${start}-${end - 1}/${size}`;
}

/** Without its query, in which a key to the file may stand. */
function targetOf(location: string | undefined): string {
  if (location === undefined || !URL.canParse(location)) return '';
  const { origin, pathname } = new URL(location);
  return ` to ${quote(origin + pathname)}`;
}

function failed({ kind, written, message }: HttpFailure, media: PayloadMedia): Fault {
  if (kind === 'aborted') return { outcome: 'throttled', code: 'run.stopped', message, retryAt: null };
  if (kind === 'too-large') {
    const message =
      media.size > mostBytes
        ? 'its host does not answer with a piece of the file (`Range`), which a large file needs to be compared'
        : 'what is public there has another size';
    return fault('throttled', media, message);
  }
  return { ...fault('throttled', media, message), code: written === 'no' ? 'network.unreachable' : 'platform.media' };
}

function fault(outcome: 'rejected' | 'throttled', { file, url = '' }: PayloadMedia, message: string): Fault {
  const where = URL.canParse(url) ? ` at ${quote(new URL(url).origin + new URL(url).pathname)}` : '';
  return { outcome, code: 'platform.media', message: `${file}${where}: ${message}`, retryAt: null };
}
