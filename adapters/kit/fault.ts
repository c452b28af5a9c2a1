import type { Fault, Outcome, OutcomeCode } from '../../src/model/outcome.ts';
import type { HttpFailure } from '../../src/model/ports.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Answer } from './answer.ts';
import { quote } from './quote.ts';

export interface Dialect {
  /** The platform's name, for messages. */
  name: string;
  /** The words of an error answer, where it has some. Hostile: they are quoted and cut. */
  errorText(json: unknown): string | null;
  /** When a 429 says that requests are taken again, in milliseconds since 1970, or null. */
  throttledUntil(headers: Record<string, string>): number | null;
}

/**
 * What an answer to a request **that creates a post** means; null where it is a success.
 *
 * Only an answer in which the platform itself says no (4xx) proves that the post is not out. A 5xx can come from a proxy
 * that gave up waiting, and a cut line says nothing about what the server did.
 */
export function createFault(answer: Answer, dialect: Dialect): Fault | null {
  if (answer.kind === 'none') return silence(answer.failure, 'unknown', dialect);
  const { status } = answer;
  if (status >= 200 && status < 300) return null;
  if (status === 408 || status >= 500) return fault('unknown', 'platform.error', answer, dialect);
  return refusal(answer, dialect) ?? fault('unknown', 'platform.unreadable', answer, dialect);
}

/**
 * What an answer to any other request means (a session, an upload, a look-up); null where it is a success. No post can
 * come of such a request, so whatever went wrong, it may be tried again by a later run.
 */
export function stepFault(answer: Answer, dialect: Dialect): Fault | null {
  if (answer.kind === 'none') return silence(answer.failure, 'throttled', dialect);
  const { status } = answer;
  if (status >= 200 && status < 300) return null;
  if (status === 408 || status >= 500) return fault('throttled', 'platform.error', answer, dialect);
  return refusal(answer, dialect) ?? fault('throttled', 'platform.unreadable', answer, dialect);
}

/** An answer with a status of success that is not what the platform promises. */
export function unreadable(dialect: Dialect): Fault {
  return {
    outcome: 'unknown',
    code: 'platform.unreadable',
    message: `${dialect.name} answered with success, but not in its own form`,
    retryAt: null,
  };
}

/** The fault of an upload, with the file that it is about: what the platform refuses there is the file. */
export function mediaFault(fault: Fault, file: string): Fault {
  const code = fault.code === 'platform.refused' ? 'platform.media' : fault.code;
  return { ...fault, code, message: `${file}: ${fault.message}` };
}

/** The outcome of an attempt that ended with a fault at a part. */
export function outcomeOf(fault: Fault, receipts: readonly Receipt[], part: number): Outcome {
  const known = [...receipts];
  const { code, message } = fault;
  switch (fault.outcome) {
    case 'throttled':
      return { outcome: 'throttled', code, message, receipts: known, part, retryAt: fault.retryAt };
    case 'rejected':
      return { outcome: 'rejected', code, message, receipts: known, part };
    case 'unknown':
      return { outcome: 'unknown', code, message, receipts: known, part };
  }
}

function silence(failure: HttpFailure, whenWritten: 'unknown' | 'throttled', dialect: Dialect): Fault {
  if (failure.written === 'no') {
    const code = failure.kind === 'aborted' ? 'run.stopped' : 'network.unreachable';
    return { outcome: 'throttled', code, message: `${dialect.name}: ${failure.message}`, retryAt: null };
  }
  const code = failure.kind === 'timeout' ? 'network.timeout' : 'network.cut';
  return { outcome: whenWritten, code, message: `${dialect.name}: ${failure.message}`, retryAt: null };
}

function refusal(answer: Answer & { kind: 'answer' }, dialect: Dialect): Fault | null {
  const { status } = answer;
  if (status === 401) return fault('rejected', 'platform.credentials', answer, dialect);
  if (status === 403) return fault('rejected', 'platform.forbidden', answer, dialect);
  if (status === 429) {
    const until = dialect.throttledUntil(answer.headers);
    const retryAt = until === null ? null : new Date(until).toISOString();
    return { ...fault('throttled', 'platform.throttled', answer, dialect), retryAt };
  }
  // A redirect is never followed with a credential in hand; the server says that it did nothing itself.
  if (status >= 300 && status < 500) return fault('rejected', 'platform.refused', answer, dialect);
  return null;
}

function fault(
  outcome: Fault['outcome'],
  code: OutcomeCode,
  answer: Answer & { kind: 'answer' },
  dialect: Dialect,
): Fault {
  const words = dialect.errorText(answer.json);
  const said = words === null ? '' : `: ${quote(words)}`;
  return { outcome, code, message: `${dialect.name} answered ${answer.status}${said}`, retryAt: null };
}

/** Why a question to the platform has no usable answer: the step's own fault, or an answer that cannot be read. */
export function notPrepared(answer: Answer, dialect: Dialect): { fault: Fault } {
  return { fault: stepFault(answer, dialect) ?? { ...unreadable(dialect), outcome: 'throttled' } };
}
