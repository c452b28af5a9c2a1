import type { z } from 'zod';
import type { MediaSource, SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { type Answer, exchange } from '../kit/answer.ts';
import { mediaFault } from '../kit/fault.ts';
import { uploadAddress } from '../kit/upload-address.ts';
import { waited } from '../kit/waited.ts';
import { videoAnswer } from './answers.ts';
import { call, uploadHosts } from './api.ts';
import { questionFault, quietFault } from './faults.ts';
import { isPage, strange } from './upload.ts';

type Begun = z.infer<typeof videoAnswer>['value'];

/** No part is larger in memory than that, whatever the instructions say. */
const mostPartBytes = 64 * 1024 * 1024;
const partMilliseconds = 110_000;
const mostTries = 4;
const pauseAfter = (tries: number) => 1000 * 2 ** tries;

/**
 * Announces a video, sends each range of bytes to its own address, and says that it is whole; gives its URN.
 * https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/videos-api
 */
export async function uploadVideo(media: PayloadMedia, owner: string, context: SendContext): Promise<string | Fault> {
  const source = await context.media(media);
  const begun = await begin(owner, source.size, context);
  if ('outcome' in begun) return mediaFault(begun, media.file);
  const tags: string[] = [];
  for (const { uploadUrl, firstByte, lastByte } of begun.uploadInstructions) {
    const tag = await sendPart(uploadUrl, firstByte, lastByte + 1, source, context);
    if (typeof tag !== 'string') return mediaFault(tag, media.file);
    tags.push(tag);
  }
  const fault = await finalize(begun, tags, context);
  return fault === null ? begun.video : mediaFault(fault, media.file);
}

async function begin(owner: string, size: number, context: SendContext): Promise<Begun | Fault> {
  const initializeUploadRequest = { owner, fileSizeBytes: size, uploadCaptions: false, uploadThumbnail: false };
  const answer = await call(context, {
    method: 'POST',
    path: 'videos',
    query: 'action=initializeUpload',
    json: { initializeUploadRequest },
  });
  if ('outcome' in answer) return answer;
  const read = answer.kind === 'answer' && answer.status === 200 ? videoAnswer.safeParse(answer.json) : null;
  if (!read?.success) return questionFault(answer, context);
  return coversAll(read.data.value, size) ? read.data.value : strange;
}

/** Every byte once, in order. */
function coversAll({ uploadInstructions }: Begun, size: number): boolean {
  let next = 0;
  for (const { firstByte, lastByte } of uploadInstructions) {
    if (firstByte !== next || lastByte < firstByte || lastByte - firstByte >= mostPartBytes) return false;
    next = lastByte + 1;
  }
  return next === size;
}

/** The tag that LinkedIn gives a part. A part can be sent again as often as it takes: nothing comes of it before the end. */
async function sendPart(
  address: string,
  start: number,
  end: number,
  source: MediaSource,
  context: SendContext,
): Promise<string | Fault> {
  const url = uploadAddress(context, address, uploadHosts);
  if (url === null) return strange;
  const bytes = await source.read(start, end);
  for (let tries = 0; ; tries += 1) {
    const answer = await put(url, bytes, context);
    const tag = tagOf(answer);
    if (tag !== null) return tag;
    const fault = quietFault(answer, context) ?? strange;
    const isPassing = fault.outcome === 'throttled' && fault.code !== 'platform.throttled';
    if (!isPassing || tries >= mostTries || context.signal.aborted) return fault;
    if (!(await waited(pauseAfter(tries), context))) return fault;
  }
}

/** Without the token: LinkedIn refuses one here. */
function put(url: string, bytes: Uint8Array, context: SendContext): Promise<Answer> {
  const headers = { 'content-type': 'application/octet-stream' };
  return exchange(context, { method: 'PUT', url, headers, bytes, timeoutMilliseconds: partMilliseconds });
}

function tagOf(answer: Answer): string | null {
  if (answer.kind === 'none' || answer.status < 200 || answer.status > 299 || isPage(answer)) return null;
  const tag = answer.headers.etag ?? '';
  return /^[\x21-\x7e]{1,1000}$/.test(tag) ? tag : null;
}

async function finalize({ video, uploadToken }: Begun, tags: string[], context: SendContext): Promise<Fault | null> {
  const json = { finalizeUploadRequest: { video, uploadToken, uploadedPartIds: tags } };
  const answer = await call(context, { method: 'POST', path: 'videos', query: 'action=finalizeUpload', json });
  if ('outcome' in answer) return answer;
  return quietFault(answer, context) ?? (isPage(answer) ? strange : null);
}
