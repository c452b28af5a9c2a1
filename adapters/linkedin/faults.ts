import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Answer } from '../kit/answer.ts';
import { createFault, notPrepared, stepFault } from '../kit/fault.ts';
import { dialect, errorCode, errorMessage } from './errors.ts';
import { apiVersion } from './version.ts';

const day = 86_400_000;
/** For a throttle that is none of a day's: LinkedIn names no time, and its guard is about minutes. */
const pause = 300_000;
/** Comments are held to about one a minute. */
const commentPause = 60_000;

/** What an answer to a request that makes a post or a comment means; null where it is a success. */
export function makingFault(answer: Answer, context: PlatformContext): Fault | null {
  const fault = createFault(answer, dialect);
  // Documented as "try again", and not whether it was made.
  if (fault !== null && answer.kind === 'answer' && answer.status === 409) {
    return { ...fault, outcome: 'unknown', code: 'platform.error' };
  }
  return named(fault, answer, context);
}

/** What an answer to a request that makes nothing public means; null where it is a success. */
export function quietFault(answer: Answer, context: PlatformContext): Fault | null {
  return named(stepFault(answer, dialect), answer, context);
}

/** Why a question has no usable answer. */
export function questionFault(answer: Answer, context: PlatformContext): Fault {
  return named(notPrepared(answer, dialect).fault, answer, context);
}

/** A fault in the light of its code. */
function named<F extends Fault | null>(fault: F, answer: Answer, context: PlatformContext): F {
  if (fault === null || answer.kind === 'none') return fault;
  const code = errorCode(answer);
  const words = errorMessage(answer.json) ?? '';
  if (answer.status === 429) return { ...fault, retryAt: new Date(freeAt(answer, words, context.now())).toISOString() };
  if (answer.status === 426) {
    const advice = `version ${apiVersion.month} of its API has ended; take a newer release`;
    return { ...fault, message: `${fault.message}; ${advice}` };
  }
  // The field is refused, not the account.
  if (answer.status === 403 && words.includes('Unpermitted fields')) return { ...fault, code: 'platform.refused' };
  if (code?.startsWith('MEDIA_ASSET_') || code === 'INVALID_VIDEO_ID') return { ...fault, code: 'platform.media' };
  // The next attempt asks for a new address.
  if (code === 'EXPIRED_UPLOAD_URL') return { ...fault, outcome: 'throttled', code: 'platform.media' };
  return fault;
}

/** A day's limit ends at midnight in UTC; no header says so. */
function freeAt({ headers }: Answer & { kind: 'answer' }, words: string, now: number): number {
  const after = headers['retry-after'] ?? '';
  if (/^\d{1,6}$/.test(after)) return now + Number(after) * 1000;
  if (/\bDAY\b/.test(words)) return (Math.floor(now / day) + 1) * day;
  return now + (/comment create throttled/i.test(words) ? commentPause : pause);
}
