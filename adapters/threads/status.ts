import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { waited } from '../kit/waited.ts';
import { containerAnswer, get, unreadableStep } from './api.ts';
import { callFault, isGone } from './faults.ts';
import { stopped } from './waiting.ts';

/** What a container says of itself. */
export type Look =
  /** It may be published, and is not. */
  | { state: 'ready' }
  | { state: 'working' }
  | { state: 'out' }
  /** It will never be out: it failed, or is older than a day. */
  | { state: 'over'; reason: string }
  /** Threads does not show it: it is too new, or was there once. */
  | { state: 'gone'; message: string }
  | { state: 'silent'; fault: Fault };

/** https://developers.facebook.com/docs/threads/troubleshooting */
export async function lookAt(container: string, context: PlatformContext): Promise<Look> {
  const answer = await get(context, `/${container}?fields=id,status,error_message`);
  const fault = callFault(answer, context);
  if (fault !== null) return isGone(answer) ? { state: 'gone', message: fault.message } : { state: 'silent', fault };
  const read = containerAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!read.success) return { state: 'silent', fault: unreadableStep };
  const { status, error_message: reason } = read.data;
  switch (status) {
    case 'FINISHED':
      return { state: 'ready' };
    case 'PUBLISHED':
      return { state: 'out' };
    case 'EXPIRED':
      return { state: 'over', reason: 'EXPIRED' };
    case 'ERROR':
      return { state: 'over', reason: /^\w{1,100}$/.test(reason ?? '') ? reason! : 'UNKNOWN' };
    default:
      return { state: 'working' };
  }
}

/** How often we ask, and how long between: 1 s at first, 5 s at most. Files are fetched and converted meanwhile. */
const mostPolls = { text: 12, image: 40, video: 125 };
const pauseBefore = (polled: number) => (polled === 0 ? 0 : Math.min(polled * 1000, 5000));

/** Looks until there is something to say; `working` where it takes too long. */
export async function untilReady(
  container: string,
  media: readonly PayloadMedia[],
  context: PlatformContext,
): Promise<Look> {
  const hasVideo = media.some(({ kind }) => kind === 'video');
  const most = mostPolls[hasVideo ? 'video' : media.length > 0 ? 'image' : 'text'];
  let look: Look = { state: 'working' };
  for (let polled = 0; polled < most; polled += 1) {
    if (!(await waited(pauseBefore(polled), context))) return { state: 'silent', fault: stopped };
    look = await lookAt(container, context);
    if (!isPassing(look)) return look;
  }
  return look;
}

/** What may be otherwise in a moment: what was just made may not be shown yet, and a server may be tired. */
function isPassing(look: Look): boolean {
  if (look.state === 'silent') return look.fault.code === 'platform.error';
  return look.state === 'working' || look.state === 'gone';
}

/** A container that failed is surely not out. */
export function failureOf(reason: string, media: readonly PayloadMedia[]): Fault {
  const files = media.length === 0 ? '' : `${media.map(({ file }) => file).join(', ')}: `;
  const mayPass = ['UNKNOWN', 'EXPIRED', 'FAILED_DOWNLOADING_VIDEO'].includes(reason);
  return {
    outcome: mayPass ? 'throttled' : 'rejected',
    code: media.length === 0 ? 'platform.error' : 'platform.media',
    message: `${files}Threads could not make the post: ${reason}`,
    retryAt: null,
  };
}
