import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault, OutcomeCode } from '../../src/model/outcome.ts';
import type { Answer } from '../kit/answer.ts';
import { createFault, notPrepared, stepFault } from '../kit/fault.ts';
import { dialect, errorMessage, errorReason } from './api.ts';
import { nextPacificMidnight } from './pacific.ts';

const dayMilliseconds = 86_400_000;
/** Where a burst was too much and no header says how long. */
const burstMilliseconds = 60_000;

/** Refusals whose status alone would say something else. */
const codes: Record<string, OutcomeCode> = {
  youtubeSignupRequired: 'platform.forbidden',
  invalid_grant: 'platform.credentials',
  invalid_client: 'platform.credentials',
  unauthorized_client: 'platform.credentials',
  deleted_client: 'platform.credentials',
  invalidImage: 'platform.media',
  mediaBodyRequired: 'platform.media',
};

/** What an answer to the last bytes of a video, or to another request that makes something, means. */
export function makingFault(answer: Answer, context: PlatformContext): Fault | null {
  return named(createFault(answer, dialect), answer, context);
}

/** What an answer to a request that makes nothing public means. */
export function quietFault(answer: Answer, context: PlatformContext): Fault | null {
  return named(stepFault(answer, dialect), answer, context);
}

/** Why a question has no usable answer. */
export function questionFault(answer: Answer, context: PlatformContext): Fault {
  return named(notPrepared(answer, dialect).fault, answer, context);
}

/**
 * A fault in the light of its reason. Refusals that are about quotas may be sent later, and each has a clock of its own:
 * the day in Pacific time, the channel's own day, or some seconds.
 */
function named<F extends Fault | null>(fault: F, answer: Answer, context: PlatformContext): F {
  if (fault === null || answer.kind === 'none') return fault;
  const reason = errorReason(answer);
  if (answer.status >= 500) return { ...fault, retryAt: isoOrNull(retryAfter(answer, context.now())) };
  const until = throttledUntil(answer, reason, context.now());
  if (until !== null) {
    return { ...fault, outcome: 'throttled', code: 'platform.throttled', retryAt: isoOrNull(until) };
  }
  const code = reason !== null && Object.hasOwn(codes, reason) ? codes[reason] : undefined;
  return fault.outcome === 'rejected' && code !== undefined ? { ...fault, code } : fault;
}

function throttledUntil(answer: Answer & { kind: 'answer' }, reason: string | null, now: number): number | null {
  switch (reason) {
    case 'quotaExceeded':
    case 'dailyLimitExceeded':
      return nextPacificMidnight(now);
    // The channel's own limit, which no quota of the project lifts.
    case 'uploadLimitExceeded':
      return now + dayMilliseconds;
    case 'uploadRateLimitExceeded':
      return retryAfter(answer, now) ?? now + dayMilliseconds;
    case 'rateLimitExceeded':
    case 'userRateLimitExceeded':
      // The bucket of 100 uploads a day has the same reason as a burst; only its words tell it apart.
      if (/per day/i.test(errorMessage(answer.json) ?? '')) return nextPacificMidnight(now);
      return retryAfter(answer, now) ?? now + burstMilliseconds;
    default:
      return answer.status === 429 ? (retryAfter(answer, now) ?? now + burstMilliseconds) : null;
  }
}

/** In seconds; what is not a sane number of them is not believed. */
function retryAfter(answer: Answer, now: number): number | null {
  const seconds = answer.kind === 'answer' ? (answer.headers['retry-after'] ?? '') : '';
  return /^\d{1,6}$/.test(seconds) ? now + Number(seconds) * 1000 : null;
}

function isoOrNull(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
