import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Payload } from '../../src/model/payload.ts';
import { call, callFault, errorCode, statusAnswer } from './api.ts';
import { isVideo } from './payload-options.ts';

/** What became of something that was begun. */
export type Look =
  /** It is out, or a draft in the inbox; the post's own id is told only of what is public, and not always. */
  | { state: 'out'; postId: string | null; isDraft: boolean }
  /** All of it is there, so that it may come out by itself. */
  | { state: 'working' }
  /** Not all bytes are there, so that nothing can come out. */
  | { state: 'unfinished'; uploaded: number }
  /** It will never be out. */
  | { state: 'failed'; reason: string }
  /** TikTok does not know it, or not from this account: it may be too old to ask for. */
  | { state: 'gone'; message: string }
  | { state: 'silent'; message: string };

const notKnown = ['invalid_publish_id', 'token_not_authorized_for_specified_publish_id'];

/** https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status */
export async function lookAt(publishId: string, payload: Payload, context: PlatformContext): Promise<Look> {
  const answer = await call(context, '/v2/post/publish/status/fetch/', { json: { publish_id: publishId } });
  const code = errorCode(answer);
  const fault = callFault(answer, context);
  if (fault !== null) {
    const isGone = code !== null && notKnown.includes(code) && fault.outcome === 'rejected';
    return { state: isGone ? 'gone' : 'silent', message: fault.message };
  }
  const read = statusAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!read.success) return { state: 'silent', message: 'TikTok did not say what became of it' };
  return understood(read.data.data, payload);
}

function understood(data: (typeof statusAnswer)['_output']['data'], payload: Payload): Look {
  const { status, fail_reason: reason, uploaded_bytes: uploaded } = data;
  const postId = data.publicaly_available_post_id?.[0] ?? null;
  switch (status) {
    case 'PUBLISH_COMPLETE':
      return { state: 'out', postId, isDraft: false };
    case 'SEND_TO_USER_INBOX':
      return { state: 'out', postId, isDraft: true };
    case 'FAILED':
      return { state: 'failed', reason: /^\w{1,100}$/.test(reason ?? '') ? reason! : 'no reason given' };
    case 'PROCESSING_UPLOAD': {
      // The status is the same while bytes come and after that: only their number tells. Without it, it may come out.
      const size = isVideo(payload) ? payload.parts[0]!.media[0]!.size : 0;
      return typeof uploaded === 'number' && uploaded < size ? { state: 'unfinished', uploaded } : { state: 'working' };
    }
    default:
      return { state: 'working' };
  }
}
