import type { Receipt } from './receipt.ts';

/** Every code an outcome can carry. Permanent, as an issue's code is. */
export const outcomeCodes = {
  sent: 'The platform confirmed it',
  recovered: 'An earlier attempt had arrived; it was found and not sent again',
  'network.unreachable': 'The server could not be reached; nothing was sent',
  'network.cut': 'The connection ended after the request was written; the post may be out',
  'network.timeout': 'No answer came in time; the post may be out',
  'platform.unreadable': 'The server answered with success but not in a form that can be read; the post may be out',
  'platform.error': 'The server answered with an error of its own (5xx); the post may be out',
  'platform.credentials': 'The platform refused the credential',
  'platform.credits': 'The app has no credits left at the platform to pay for the call',
  'platform.forbidden': 'The platform does not allow this account to do that',
  'platform.refused': 'The platform refused the content',
  'platform.conflict': 'The place that was reserved for the post holds something else',
  'platform.parent-gone': 'The part before was removed, so the rest of the thread is held',
  'platform.ghost': 'The platform answered with success, but the post does not exist there',
  'platform.throttled': 'The platform asks to wait',
  'platform.media': 'The platform could not process the media',
  'platform.processing': 'The platform has it and is still working on it; it may come out by itself',
  'platform.absent': 'The platform was asked and does not have it; it may be sent again',
  'run.stopped': 'The run was stopped before this was sent',
  'run.clock': 'The clock of the machine is wrong, so that nobody could tell whether a token is good; nothing was sent',
  'run.interrupted': 'The run ended without an outcome; the post may be out',
  'media.changed': 'A media file is no longer the one that was planned',
} as const satisfies Record<string, string>;

export type OutcomeCode = keyof typeof outcomeCodes;

/**
 * How an attempt ended. The kind says what may follow:
 * - `delivered`: every part is out.
 * - `rejected`: the platform said no; the missing parts are not out. A person has to change something.
 * - `throttled`: the missing parts are not out, and may be sent by a later run, not before `retryAt` (RFC 3339).
 * - `unknown`: part `part` may or may not be out. It is never sent again before that is found out.
 *
 * `receipts` are those of all parts that are known to be out, from this attempt and earlier ones.
 */
export type Outcome =
  | { outcome: 'delivered'; code: 'sent' | 'recovered'; message: string; receipts: Receipt[] }
  | { outcome: 'rejected'; code: OutcomeCode; message: string; receipts: Receipt[]; part: number }
  | {
      outcome: 'throttled';
      code: OutcomeCode;
      message: string;
      receipts: Receipt[];
      part: number;
      retryAt: string | null;
    }
  | { outcome: 'unknown'; code: OutcomeCode; message: string; receipts: Receipt[]; part: number };

/** Why a step did not succeed, and what may follow. */
export interface Fault {
  outcome: 'rejected' | 'throttled' | 'unknown';
  code: OutcomeCode;
  message: string;
  /** RFC 3339; only with `throttled`. */
  retryAt: string | null;
}

/** What a platform answers to "is it there?". `absent` is said only where that is certain. */
export type Finding =
  | { found: 'all'; receipts: Receipt[] }
  /** The first `receipts.length` parts are out, the next is certainly not. */
  | { found: 'some'; receipts: Receipt[] }
  | { found: 'none' }
  | { found: 'unclear'; message: string };
