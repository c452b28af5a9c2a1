import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { quote } from '../kit/quote.ts';
import { call, mediaAnswer } from './api.ts';
import { questionFault } from './faults.ts';

/** How long one run waits; a later one goes on with the same upload. */
const mostMilliseconds = { image: 3 * 60 * 1000, video: 10 * 60 * 1000 };
const longestPause = 30_000;

type Look =
  | { state: 'ready' }
  | { state: 'working'; pause: number }
  | { state: 'failed'; reason: string }
  /** X does not know it, or not any longer. */
  | { state: 'gone'; fault: Fault }
  | { state: 'silent'; fault: Fault };

/** How far X is with a file. */
export async function lookAt(id: string, context: SendContext): Promise<Look> {
  const answer = await call(context, { method: 'GET', path: `/2/media/upload?command=STATUS&media_id=${id}` });
  const read = answer.kind === 'answer' && answer.status === 200 ? mediaAnswer.safeParse(answer.json) : null;
  if (!read?.success) {
    const fault = questionFault(answer);
    const isGone = answer.kind === 'answer' && (answer.status === 400 || answer.status === 404);
    return { state: isGone ? 'gone' : 'silent', fault };
  }
  const info = read.data.data.processing_info;
  if (info == null || info.state === 'succeeded') return { state: 'ready' };
  if (info.state === 'failed') {
    return { state: 'failed', reason: info.error?.message ?? info.error?.name ?? 'it does not say why' };
  }
  return { state: 'working', pause: Math.min((info.check_after_secs ?? 1) * 1000, longestPause) };
}

/** Waits until X has worked on it: a post refuses what is still in work. */
export async function waitUntilReady(id: string, media: PayloadMedia, context: SendContext): Promise<Fault | null> {
  const most = media.kind === 'video' ? mostMilliseconds.video : mostMilliseconds.image;
  for (let waited = 0; waited <= most; ) {
    const look = await lookAt(id, context);
    if (look.state === 'ready') return null;
    if (look.state === 'failed') {
      const message = `X could not process it: ${quote(look.reason)}`;
      return { outcome: 'rejected', code: 'platform.media', message, retryAt: null };
    }
    if (look.state !== 'working') return look.fault;
    try {
      await context.wait(look.pause);
    } catch {
      const message = 'the run was stopped while X was processing it';
      return { outcome: 'throttled', code: 'run.stopped', message, retryAt: null };
    }
    waited += look.pause;
  }
  const message = 'X is still processing it; a later run goes on with this upload';
  return { outcome: 'throttled', code: 'platform.media', message, retryAt: null };
}
