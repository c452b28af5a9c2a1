import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault, OutcomeCode } from '../../src/model/outcome.ts';
import type { Answer } from '../kit/answer.ts';
import { createFault, stepFault, unreadable } from '../kit/fault.ts';
import { quote } from '../kit/quote.ts';
import { dialect, type InBandError, inBandError } from './api.ts';

const minute = 60_000;
/** Where nothing that can be read says how long. */
const usualWait = 10 * minute;
const hour = 60 * minute;

/** Refusals inside a 200 that are not about the content. What is in neither table is. */
const codes: Record<string, OutcomeCode> = {
  USER_REQUIRED: 'platform.credentials',
  SUBREDDIT_NOTALLOWED: 'platform.forbidden',
  BANNED_FROM_SUBREDDIT: 'platform.forbidden',
  IN_TIMEOUT: 'platform.forbidden',
  VERIFIED_USER_REQUIRED: 'platform.forbidden',
  THREAD_LOCKED: 'platform.forbidden',
  TOO_OLD: 'platform.forbidden',
  BAD_CAPTCHA: 'platform.forbidden',
  DELETED_COMMENT: 'platform.parent-gone',
  DELETED_LINK: 'platform.parent-gone',
  INVALID_MEDIA_ASSETS: 'platform.media',
};
const throttles = ['RATELIMIT', 'QUOTA_FILLED', 'SUBREDDIT_RATELIMIT'];

/** What an answer to a request that makes a post or a comment means; null where it is a success. */
export function makingFault(answer: Answer, context: PlatformContext): Fault | null {
  return named(createFault(answer, dialect), answer, context) ?? inBandFault(answer, context, 'unknown');
}

/** What an answer to a request that makes nothing public means. */
export function quietFault(answer: Answer, context: PlatformContext): Fault | null {
  return named(stepFault(answer, dialect), answer, context) ?? inBandFault(answer, context, 'throttled');
}

/** Why a question has no usable answer. */
export function questionFault(answer: Answer, context: PlatformContext): Fault {
  return quietFault(answer, context) ?? { ...unreadable(dialect), outcome: 'throttled' };
}

function inBandFault(answer: Answer, context: PlatformContext, whenBroken: 'unknown' | 'throttled'): Fault | null {
  const error = answer.kind === 'answer' ? inBandError(answer.json) : null;
  if (error === null || answer.kind === 'none') return null;
  const said = quote([error.code, error.words].filter(Boolean).join(': '));
  const message = `Reddit refused: ${said || 'without a word'}`;
  if (throttles.includes(error.code)) {
    const until = context.now() + waitOf(error, answer.json);
    return { outcome: 'throttled', code: 'platform.throttled', message, retryAt: new Date(until).toISOString() };
  }
  // Its servers gave up in the middle, or the author of what is answered blocked the account.
  if (error.code === 'SOMETHING_IS_BROKEN') {
    return { outcome: whenBroken, code: 'platform.error', message, retryAt: null };
  }
  const code = (Object.hasOwn(codes, error.code) ? codes[error.code] : undefined) ?? 'platform.refused';
  return { outcome: 'rejected', code, message, retryAt: null };
}

/**
 * How long to wait stands in the prose alone, in the account's language: "Take a break for 2 minutes before trying again."
 * https://github.com/praw-dev/praw/blob/main/docs/getting_started/ratelimits.rst
 */
function waitOf({ code, words }: InBandError, json: unknown): number {
  if (code !== 'RATELIMIT') return hour;
  const said = (json as { json?: { ratelimit?: unknown } }).json?.ratelimit;
  if (typeof said === 'number' && said > 0 && said < 86_400) return Math.ceil(said * 1000);
  const [, count, unit = ''] = /(\d{1,4})\s*(\p{L}+)/u.exec(words) ?? [];
  const length = units.find(([form]) => form.test(unit))?.[1];
  // A second more: what is said is rounded down.
  return count === undefined || length === undefined ? usualWait : (Number(count) + 1) * length;
}

/** As European languages begin these words. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^m(?:s$|il)/iu, 1],
  [/^s[eé][ckg]/iu, 1000],
  [/^min/iu, minute],
  [/^(?:h|st|uur|uren|or[ae]|tim)/iu, hour],
];

/** A fault in the light of what its status alone does not tell. */
function named<F extends Fault | null>(fault: F, answer: Answer, context: PlatformContext): F {
  if (fault === null || answer.kind === 'none') return fault;
  const { status, headers } = answer;
  if (status === 429) return { ...fault, retryAt: new Date(throttledUntil(headers, context.now())).toISOString() };
  if (status !== 403) return fault;
  if (/insufficient_scope/.test(headers['www-authenticate'] ?? '')) {
    const message = `${fault.message}; the token has not the scopes for that`;
    return { ...fault, code: 'platform.credentials', message };
  }
  // Not the API's own form: something that stands before it.
  if (answer.json !== undefined) return fault;
  const message = `${fault.message}: its network security blocks this client or the address that it comes from`;
  return { ...fault, message };
}

/** In seconds from now; what is not a sane number of them is not believed. */
function throttledUntil(headers: Record<string, string>, now: number): number {
  const seconds = headers['retry-after'] ?? headers['x-ratelimit-reset'] ?? '';
  return /^\d{1,5}(?:\.\d+)?$/.test(seconds) ? now + Math.ceil(Number(seconds)) * 1000 : now + usualWait;
}
