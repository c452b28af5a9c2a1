import type { MediaSource, SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import type { Answer } from '../kit/answer.ts';
import { unreadable } from '../kit/fault.ts';
import { uploadLimits } from '../x.limits.ts';
import { begunAnswer, call, dialect, mediaAnswer } from './api.ts';
import { requestFault } from './faults.ts';

/** How often one piece is sent before the upload is given up for this run. */
const mostTries = 3;

/** How long X keeps what is in no post, where it does not say. */
const usualLifeSeconds = 86_400;

/**
 * Uploads one file by pieces: begin, append, end. Nothing of it is public.
 * https://docs.x.com/x-api/media/quickstart/media-upload-chunked
 */
export async function uploadFile(
  media: PayloadMedia,
  context: SendContext,
): Promise<{ id: string; until: number; isReady: boolean } | Fault> {
  const source = await context.media(media);
  const startedAt = context.now();
  const json = { media_type: media.type, total_bytes: source.size, media_category: categoryOf(media) };
  const begun = await call(context, { method: 'POST', path: '/2/media/upload/initialize', json });
  const fault = requestFault(begun);
  if (fault !== null) return fault;
  const read = begun.kind === 'answer' ? begunAnswer.safeParse(begun.json) : null;
  if (!read?.success) return { ...unreadable(dialect), outcome: 'throttled' };
  const { id, expires_after_secs: seconds = usualLifeSeconds } = read.data.data;
  const stopped = await sendPieces(id, media, source, context);
  if (stopped !== null) return stopped;
  const ended = await end(id, context);
  return 'outcome' in ended ? ended : { id, until: startedAt + seconds * 1000, ...ended };
}

function categoryOf({ kind, frames }: PayloadMedia): string {
  if (kind === 'video') return 'tweet_video';
  return frames !== undefined ? 'tweet_gif' : 'tweet_image';
}

/** As advised, and larger where the number of pieces would not do. */
export function pieceSize(bytes: number): number {
  return Math.max(uploadLimits.advisedChunkBytes.max, Math.ceil(bytes / uploadLimits.chunks.max));
}

async function sendPieces(
  id: string,
  media: PayloadMedia,
  source: MediaSource,
  context: SendContext,
): Promise<Fault | null> {
  const size = pieceSize(source.size);
  for (let index = 0; index * size < source.size; index += 1) {
    const bytes = await source.read(index * size, Math.min((index + 1) * size, source.size));
    const fault = await sendPiece(`/2/media/upload/${id}/append`, index, bytes, media, context);
    if (fault !== null) return fault;
  }
  return null;
}

/** A piece that may not have arrived is sent again: X takes each once. */
async function sendPiece(
  path: string,
  index: number,
  bytes: Uint8Array,
  media: PayloadMedia,
  context: SendContext,
): Promise<Fault | null> {
  for (let tried = 1; ; tried += 1) {
    const form = new FormData();
    form.set('segment_index', String(index));
    form.set('media', new Blob([new Uint8Array(bytes)], { type: media.type }), fileName(media.file));
    const answer = await call(context, { method: 'POST', path, form, timeoutMilliseconds: 120_000 });
    const fault = requestFault(answer);
    if (fault === null || tried === mostTries || !isPassing(answer)) return fault;
    try {
      await context.wait(1000 * 2 ** tried);
    } catch {
      return { outcome: 'throttled', code: 'run.stopped', message: 'the run was stopped', retryAt: null };
    }
  }
}

function isPassing(answer: Answer): boolean {
  return answer.kind === 'none' ? answer.failure.kind !== 'aborted' : answer.status >= 500;
}

/** What needs no work is ready at once, and nothing is said about it. */
async function end(id: string, context: SendContext): Promise<{ isReady: boolean } | Fault> {
  const answer = await call(context, { method: 'POST', path: `/2/media/upload/${id}/finalize` });
  const fault = requestFault(answer);
  if (fault !== null) return fault;
  const read = mediaAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  return { isReady: read.success && (read.data.data.processing_info?.state ?? 'succeeded') === 'succeeded' };
}

/** Without folders: a path says more than anyone needs to know. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
