import type { SendContext } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import { mediaFault, stepFault, unreadable } from '../kit/fault.ts';
import { type BlobReference, blobAnswer, dialect, named } from './api.ts';
import { call } from './session.ts';
import { uploadVideo } from './video.ts';

/** What a part's record names. */
export interface PartUploads {
  media: BlobReference[];
  /** The picture of the card. */
  thumb: BlobReference | null;
  captions: { lang: string; file: BlobReference }[];
  isFirstVideo: boolean;
}

/**
 * Uploads what a part needs, in order. What is uploaded twice is stored once, and what no post uses is swept away within
 * hours, so an upload that goes wrong harms nobody.
 */
export async function uploadPart(payload: Payload, index: number, context: SendContext): Promise<PartUploads | Fault> {
  const uploads: PartUploads = { media: [], thumb: null, captions: [], isFirstVideo: index === firstVideo(payload) };
  for (const item of payload.parts[index]!.media) {
    const blob = await (item.kind === 'video' ? uploadVideo(item, context) : upload(item, context));
    if ('outcome' in blob) return blob;
    uploads.media.push(blob);
  }
  const { image } = (payload.options.card ?? {}) as JsonObject;
  if (index === 0 && image !== undefined) {
    const thumb = await upload(image as unknown as PayloadMedia, context);
    if ('outcome' in thumb) return thumb;
    uploads.thumb = thumb;
  }
  for (const { lang, media } of uploads.isFirstVideo ? captionsOf(payload) : []) {
    const file = await upload(media, context);
    if ('outcome' in file) return file;
    uploads.captions.push({ lang, file });
  }
  return uploads;
}

function firstVideo({ parts }: Payload): number {
  return parts.findIndex(({ media }) => media.some(({ kind }) => kind === 'video'));
}

function captionsOf({ options }: Payload): { lang: string; media: PayloadMedia }[] {
  return (options.captions ?? []) as unknown as { lang: string; media: PayloadMedia }[];
}

async function upload(media: PayloadMedia, context: SendContext): Promise<BlobReference | Fault> {
  const answer = await call(context, {
    method: 'POST',
    call: 'com.atproto.repo.uploadBlob',
    headers: { 'content-type': media.type },
    source: await context.media(media),
    timeoutMilliseconds: 120_000,
  });
  if ('outcome' in answer) return answer;
  const fault = named(stepFault(answer, dialect), answer);
  if (fault !== null) return mediaFault(fault, media.file);
  const read = blobAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  return read.success ? read.data.blob : { ...unreadable(dialect), outcome: 'throttled' };
}
