import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault, OutcomeCode } from '../../src/model/outcome.ts';
import type { Answer } from '../kit/answer.ts';
import { createFault, stepFault } from '../kit/fault.ts';
import { dialect, type GraphError, graphError } from './api.ts';

const hour = 3600 * 1000;

interface Meaning {
  outcome: Fault['outcome'];
  code: OutcomeCode;
  hint?: string;
}

const blocked = 'the account is restricted, or this looks like spam: sign in to the app and see what it says';
const blocking: Meaning = { outcome: 'rejected', code: 'platform.forbidden', hint: blocked };

/** https://developers.facebook.com/docs/threads/troubleshooting */
const bySubcode: Record<number, Meaning> = {
  2207051: blocking,
  2207052: {
    outcome: 'rejected',
    code: 'platform.media',
    hint: "Threads could not fetch the file: its fetcher, facebookexternalhit, needs an address without redirect that the host's robots.txt allows",
  },
  4279004: { outcome: 'throttled', code: 'platform.error', hint: 'an item of the carousel is not ready' },
  4279009: {
    outcome: 'throttled',
    code: 'platform.error',
    hint: 'what was made just before is not visible to Threads yet',
  },
  4279013: blocking,
  4279047: {
    outcome: 'rejected',
    code: 'platform.refused',
    hint: 'Threads could not attach `link`: it is new, behind a redirect, or not reachable; `link_in_text: true` writes it into the text instead',
  },
};

/** The codes that all Graph APIs share. */
function byCode(code: number): Meaning | null {
  if (code === 190 || code === 102) {
    const hint = 'a token lives for 60 days, and can be refreshed only before it ends';
    return { outcome: 'rejected', code: 'platform.credentials', hint };
  }
  if (code === 3 || code === 10 || (code >= 200 && code < 300)) {
    const hint = 'the token lacks a permission, or the app the access to it';
    return { outcome: 'rejected', code: 'platform.forbidden', hint };
  }
  if ([4, 17, 32, 613].includes(code)) return { outcome: 'throttled', code: 'platform.throttled' };
  return null;
}

/** What an answer means from which no post can come; null where it is a success. */
export function callFault(answer: Answer, context: PlatformContext): Fault | null {
  return judged(answer, stepFault(answer, dialect), 'throttled', context);
}

/**
 * What the answer to the publish means; null where it is a success. Only a "no" in the platform's own form proves that
 * nothing is out, and "an unknown error" is none.
 */
export function publishFault(answer: Answer, context: PlatformContext): Fault | null {
  const fault = judged(answer, createFault(answer, dialect), 'unknown', context);
  if (fault?.outcome !== 'rejected' || answer.kind === 'none' || graphError(answer) !== null) return fault;
  const isForeign = answer.status >= 400 && answer.status !== 401 && answer.status !== 403;
  return isForeign ? { ...fault, outcome: 'unknown', code: 'platform.unreadable' } : fault;
}

function judged(
  answer: Answer,
  fault: Fault | null,
  unclear: 'throttled' | 'unknown',
  context: PlatformContext,
): Fault | null {
  if (fault === null || answer.kind === 'none' || answer.status >= 500) return fault;
  const error = graphError(answer);
  const meaning = answer.status === 429 ? null : meaningOf(error, unclear);
  if (meaning === null) return timed(fault, answer.headers, context);
  const { hint, ...kind } = meaning;
  const message = hint === undefined ? fault.message : `${fault.message}; ${hint}`;
  return timed({ ...fault, ...kind, message }, answer.headers, context);
}

function meaningOf(error: GraphError | null, unclear: 'throttled' | 'unknown'): Meaning | null {
  if (error === null) return null;
  const known = error.subcode === null ? undefined : bySubcode[error.subcode];
  if (known !== undefined) return known;
  if (error.code === 1 || error.code === 2) return { outcome: unclear, code: 'platform.error' };
  return byCode(error.code);
}

/** No header is documented that says when; a server in front of the platform may send the usual one. */
function timed(fault: Fault, headers: Record<string, string>, context: PlatformContext): Fault {
  if (fault.code !== 'platform.throttled') return fault;
  const said = headers['retry-after'] ?? '';
  const milliseconds = /^\d{1,6}$/.test(said) ? Number(said) * 1000 : hour;
  return { ...fault, retryAt: new Date(context.now() + milliseconds).toISOString() };
}

/** One code for what is not there, not there yet, or not there any longer. */
export function isNotVisible(answer: Answer): boolean {
  const error = graphError(answer);
  return error?.code === 24 && error.subcode === 4_279_009;
}

/** Whether an object that was asked for by its id is not there. */
export function isGone(answer: Answer): boolean {
  const error = graphError(answer);
  return isNotVisible(answer) || (error?.code === 100 && error.subcode === 33);
}
