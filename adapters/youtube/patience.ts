import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Answer, Exchange } from '../kit/answer.ts';
import { errorReason } from './api.ts';
import { call } from './call.ts';

/** How long, in milliseconds, until a new video is asked about again where it is not known yet. */
const pauses = [2000, 5000, 10_000, 20_000];

/**
 * A request about a video that was just made: some of YouTube's services learn of it later than others, and say 404
 * until then. https://github.com/tokland/youtube-upload/issues/305
 */
export async function callPatiently(context: SendContext, request: Exchange): Promise<Answer | Fault> {
  let answer = await call(context, request);
  for (const pause of pauses) {
    if ('outcome' in answer || errorReason(answer) !== 'videoNotFound') return answer;
    try {
      await context.wait(pause);
    } catch {
      return answer;
    }
    answer = await call(context, request);
  }
  return answer;
}

/** Still not known: a later run tries again, and finds out first whether somebody removed the video. */
export function lagging(fault: Fault, answer: Answer): Fault {
  if (errorReason(answer) !== 'videoNotFound') return fault;
  return { ...fault, outcome: 'throttled', code: 'platform.processing' };
}
