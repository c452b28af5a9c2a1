import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import type { Answer } from '../kit/answer.ts';
import { createFault, mediaFault, stepFault, unreadable } from '../kit/fault.ts';
import { dialect, timed } from './api.ts';
import type { Begun } from './begin.ts';
import { type Chunk, chunkAt, planChunks } from './chunks.ts';
import { putChunk } from './put-chunk.ts';
import { failureOf } from './refusals.ts';
import { lookAt } from './status.ts';

/** After so many chunks in vain, the rest is left to a later run. */
const mostTries = 8;
const pauseAfter = (tries: number) => Math.min(1000 * 2 ** tries, 16_000);

/** How long an address for an upload is good. https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide */
export const addressMilliseconds = 3600 * 1000;

export type Upload = Begun & { uploadUrl: string };

/**
 * Sends the chunks from a position on, in order; null when all of them are there. A chunk whose answer is lost is asked
 * for and goes again where it did not arrive. The last one makes the post: after doubt about it, only a look can tell.
 */
export async function uploadFrom(
  position: number,
  upload: Upload,
  payload: Payload,
  context: SendContext,
): Promise<Fault | null> {
  const media = payload.parts[0]!.media[0]!;
  const plan = planChunks(media.size);
  const source = await context.media(media);
  let next = position;
  for (let tries = 0; tries < mostTries; ) {
    const chunk = chunkAt(plan, next);
    const answer = await putChunk(chunk, source, media, upload.uploadUrl, context);
    const status = answer.kind === 'answer' ? answer.status : 0;
    if (chunk.isLast && status !== 416) return lastFault(answer, upload, context);
    if (status === 206) {
      next = chunk.end;
      continue;
    }
    if (!isWorthAnotherTry(answer)) return chunkFault(answer, media, upload, context);
    tries += 1;
    const progress = await progressAfter(tries, answer, chunk, upload, payload, context);
    if (progress === 'all') return null;
    if (typeof progress !== 'number') return mediaFault(progress, media.file);
    next = progress;
  }
  const message = `${media.file}: TikTok took ${next} of ${media.size} bytes, and then no more`;
  return { outcome: 'throttled', code: 'platform.error', message, retryAt: null };
}

/** The last chunk is what makes the post. */
function lastFault(answer: Answer, upload: Upload, context: SendContext): Fault | null {
  if (answer.kind === 'answer' && answer.status === 201) return null;
  return (
    expired(answer, upload, context) ?? timed(createFault(answer, dialect), answer, context) ?? unreadable(dialect)
  );
}

function chunkFault(answer: Answer, media: PayloadMedia, upload: Upload, context: SendContext): Fault {
  const fault = expired(answer, upload, context) ?? timed(stepFault(answer, dialect), answer, context);
  return mediaFault(fault ?? { ...unreadable(dialect), outcome: 'throttled' }, media.file);
}

/** 403 is how an address ends. Not all bytes are there, so a later run may begin anew. */
function expired(answer: Answer, { at }: Upload, context: SendContext): Fault | null {
  if (answer.kind === 'none' || answer.status !== 403 || context.now() < at + addressMilliseconds) return null;
  const message = 'TikTok takes no more bytes under an address that is an hour old; the upload begins anew';
  return { outcome: 'throttled', code: 'platform.error', message, retryAt: null };
}

/** A wrong range, a server that gave up, a cut line: what is there is asked for. A run that is stopped asks nothing. */
function isWorthAnotherTry(answer: Answer): boolean {
  if (answer.kind === 'none') return answer.failure.kind !== 'aborted';
  return answer.status === 416 || answer.status === 408 || answer.status >= 500 || answer.status < 300;
}

/** How many bytes are there, or `all` where it is out or on its way; a fault where that cannot be told. */
async function progressAfter(
  tries: number,
  answer: Answer,
  { start, isLast }: Chunk,
  { publishId }: Upload,
  payload: Payload,
  context: SendContext,
): Promise<number | 'all' | Fault> {
  // Only the last chunk makes a post, so only where that one was refused as being there can it be out.
  const unclear = isLast ? 'unknown' : 'throttled';
  try {
    await context.wait(pauseAfter(tries));
  } catch {
    return { outcome: unclear, code: 'run.stopped', message: 'the run was stopped', retryAt: null };
  }
  const look = await lookAt(publishId, payload, context);
  switch (look.state) {
    case 'unfinished':
      return look.uploaded;
    case 'failed':
      return failureOf(look.reason, context.now());
    case 'out':
      return 'all';
    case 'working':
      // Without a count it says nothing: the last chunk was never sent, so it cannot be all there.
      return isLast ? 'all' : start;
    case 'gone':
    case 'silent': {
      const fault = stepFault(answer, dialect) ?? unreadable(dialect);
      return { ...fault, outcome: unclear, message: `${fault.message}; ${look.message}` };
    }
  }
}
