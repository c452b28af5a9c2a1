import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Answer } from '../kit/answer.ts';
import { unreadable } from '../kit/fault.ts';
import { uploadAddress } from '../kit/upload-address.ts';
import { dialect, upload, uploadHosts, type Video, videoAnswer } from './api.ts';
import { call } from './call.ts';
import { makingFault, quietFault } from './faults.ts';
import { fileNameOf } from './handle.ts';
import { videoResource } from './resource.ts';

/**
 * How an upload stands, as its session tells.
 * - `finished`: the video is there. Asked again, the session says the same again.
 * - `partial`: it has the first `kept` bytes, which may end inside a chunk.
 * - `full`: it has all of them, and has not made the video yet.
 * - `gone`: there is no such session any longer.
 * - `refused`: it has ended, and not in a video.
 * - `unclear`: no answer that says any of that.
 */
export type Standing =
  | { kind: 'finished'; video: Video }
  | { kind: 'partial'; kept: number }
  | { kind: 'full' | 'gone' }
  | { kind: 'refused' | 'unclear'; fault: Fault };

/** Begins an upload: judges what is said about the video, and gives an address for its bytes. Nothing is on the channel yet. */
export async function startSession(payload: Payload, context: SendContext): Promise<string | Fault> {
  const media = payload.parts[0]!.media[0]!;
  const resource = videoResource(payload);
  const { notify } = payload.options;
  const query = {
    uploadType: 'resumable',
    part: Object.keys(resource).join(','),
    ...(notify === undefined ? {} : { notifySubscribers: String(notify) }),
  };
  const answer = await call(context, {
    method: 'POST',
    url: upload(context, 'videos', query),
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'x-upload-content-length': String(media.size),
      'x-upload-content-type': media.type,
      slug: fileNameOf(context.key),
    },
    json: resource,
  });
  if ('outcome' in answer) return answer;
  const fault = quietFault(answer, context);
  if (fault !== null) return fault;
  const location = answer.kind === 'answer' ? uploadAddress(context, answer.headers.location, uploadHosts) : null;
  return location ?? { ...unreadable(dialect), outcome: 'throttled' };
}

/** Asks how an upload stands. https://developers.google.com/youtube/v3/guides/using_resumable_upload_protocol#Check_Upload_Status */
export async function askSession(uri: string, total: number, context: SendContext): Promise<Standing> {
  const answer = await call(context, {
    method: 'PUT',
    url: uri,
    headers: { 'content-range': `bytes */${total}` },
    bytes: new Uint8Array(0),
  });
  return readStanding(answer, total, context);
}

/** What an answer of the session means, to bytes or to a question. */
export function readStanding(answer: Answer | Fault, total: number, context: SendContext): Standing {
  if ('outcome' in answer) return { kind: 'unclear', fault: answer };
  if (answer.kind === 'answer' && answer.status === 308) return readProgress(answer.headers.range, total);
  if (answer.kind === 'answer' && (answer.status === 404 || answer.status === 410)) return { kind: 'gone' };
  const fault = makingFault(answer, context);
  if (fault !== null) return { kind: isFinal(answer) ? 'refused' : 'unclear', fault };
  const read = videoAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  return read.success ? { kind: 'finished', video: read.data } : { kind: 'unclear', fault: unreadable(dialect) };
}

/** A refusal ends the session, but for that of a credential. A failure of the server's own does not. */
function isFinal(answer: Answer): boolean {
  return answer.kind === 'answer' && answer.status >= 400 && answer.status < 500 && ![401, 408].includes(answer.status);
}

/** `bytes=0-N`; no Range at all where nothing was kept. */
function readProgress(range: string | undefined, total: number): Standing {
  if (range === undefined) return { kind: 'partial', kept: 0 };
  const last = /^bytes=0-(\d{1,15})$/.exec(range)?.[1];
  const kept = last === undefined ? Number.NaN : Number(last) + 1;
  if (kept === total) return { kind: 'full' };
  return kept < total ? { kind: 'partial', kept } : { kind: 'unclear', fault: unreadable(dialect) };
}
