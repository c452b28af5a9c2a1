import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { mediaFault, stepFault, unreadable } from '../kit/fault.ts';
import { type BlobReference, blobAnswer, dialect, named } from './api.ts';
import { call } from './session.ts';

/**
 * Uploads the media of a part, in order. What is uploaded twice is stored once, and what no post uses is swept away
 * within hours, so an upload that goes wrong harms nobody.
 */
export async function uploadAll(
  media: readonly PayloadMedia[],
  context: SendContext,
): Promise<BlobReference[] | Fault> {
  const blobs: BlobReference[] = [];
  for (const item of media) {
    const blob = await upload(item, context);
    if ('outcome' in blob) return blob;
    blobs.push(blob);
  }
  return blobs;
}

async function upload(media: PayloadMedia, context: SendContext): Promise<BlobReference | Fault> {
  const answer = await call(context, {
    method: 'POST',
    call: 'com.atproto.repo.uploadBlob',
    headers: { 'content-type': media.type },
    bytes: await context.media(media),
    timeoutMilliseconds: 120_000,
  });
  if ('outcome' in answer) return answer;
  const fault = named(stepFault(answer, dialect), answer);
  if (fault !== null) return mediaFault(fault, media.file);
  const read = blobAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  return read.success ? read.data.blob : { ...unreadable(dialect), outcome: 'throttled' };
}
