import type { Fault, OutcomeCode } from '../../src/model/outcome.ts';
import type { Answer } from '../kit/answer.ts';
import { createFault, stepFault, unreadable } from '../kit/fault.ts';
import { dialect, errorText, problemName } from './api.ts';

/** What a refusal means beyond its status, and what a person can do about it. */
interface Reading {
  /** The kind of problem, or its words: X has one status for many reasons. */
  name?: string;
  words?: RegExp;
  code?: OutcomeCode;
  advice: string;
}

const readings: readonly Reading[] = [
  {
    words: /duplicate content/i,
    code: 'platform.refused',
    advice:
      'this call published nothing, and a post with the same words is out already: if it is this one, `mergecast adopt` takes it over',
  },
  { words: /text is too long/i, code: 'platform.refused', advice: 'the account takes no longer text' },
  {
    words: /reply to this conversation is not allowed/i,
    advice:
      'with the usual plans an app answers only its own account, and authors who mentioned or quoted it; what is out stays, and the rest can go on later',
  },
  { words: /quoting this post is not allowed/i, advice: 'X lets apps of its Enterprise plan quote; link to the post' },
  { words: /@mentions is not allowed/i, advice: "the app's plan may not mention others; write the name without @" },
  { words: /one cashtag/i, code: 'platform.refused', advice: 'leave one `$ABC`' },
  { words: /invalid url/i, code: 'platform.refused', advice: 'X blocks an address in the text' },
  {
    words: /video longer than/i,
    code: 'platform.media',
    advice: 'X takes so long a video from some accounts alone: cut it',
  },
  {
    name: 'oauth1-permissions',
    code: 'platform.credentials',
    advice:
      'the access token was made before the app was allowed to write: set "Read and write" and make the token anew',
  },
  {
    name: 'client-forbidden',
    code: 'platform.credentials',
    advice: 'put the app into the package "Pay-per-use", environment "Production"',
  },
  {
    name: 'unsupported-authentication',
    code: 'platform.credentials',
    advice: "an app's own token cannot publish: use one of the account",
  },
  {
    words: /not permitted to perform this action/i,
    advice: 'X says so for many reasons: access of the app, rights of the token, a limit of the account',
  },
];

/** What an answer to the request that makes a post means; null where it is a success. */
export function postFault(answer: Answer): Fault | null {
  return explained(createFault(answer, dialect), answer);
}

/** What an answer to any other request means; null where it is a success. */
export function requestFault(answer: Answer): Fault | null {
  return explained(stepFault(answer, dialect), answer);
}

/** Why a question has no answer that can be used. */
export function questionFault(answer: Answer): Fault {
  return requestFault(answer) ?? { ...unreadable(dialect), outcome: 'throttled' };
}

function explained(fault: Fault | null, answer: Answer): Fault | null {
  if (fault === null || answer.kind === 'none') return fault;
  // To wait does not help, and the rate headers of such an answer look fine.
  if (answer.status === 402) {
    const message = `${fault.message}; buy credits, or raise the spending limit, in X's developer console`;
    return { ...fault, code: 'platform.credits', message };
  }
  // When a cap on spending or use ends, no header says.
  if (answer.status === 429 && problemName(answer.json) === 'usage-capped') {
    return { ...fault, message: `${fault.message}; a cap of the app is reached`, retryAt: null };
  }
  if (fault.outcome !== 'rejected') return fault;
  const reading = readingOf(answer.json);
  if (reading === undefined) return fault;
  return { ...fault, code: reading.code ?? fault.code, message: `${fault.message}; ${reading.advice}` };
}

function readingOf(json: unknown): Reading | undefined {
  const [name, words] = [problemName(json), errorText(json) ?? ''];
  return readings.find(each => (each.name !== undefined && each.name === name) || each.words?.test(words));
}

/** The post that a part answers is there no longer. */
export function isParentGone(answer: Answer): boolean {
  return answer.kind === 'answer' && /deleted or not visible/i.test(errorText(answer.json) ?? '');
}
