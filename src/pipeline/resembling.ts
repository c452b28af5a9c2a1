import { distance } from 'fastest-levenshtein';
import type { TargetRecord } from '../ledger/state.ts';
import { standingOf } from '../ledger/state.ts';
import type { Payload } from '../model/payload.ts';
import type { LedgerView } from './ledger-view.ts';

/** So much of two texts has to be the same: a mended typing error, another word, not another post. */
const leastLikeness = 0.9;
/** Longer texts are compared by their beginning. */
const mostCharacters = 2000;
/** A few words are like many others. */
const leastCharacters = 20;

export interface Resembled {
  post: string;
  text: string;
  digits: string;
}

/**
 * What went out to an account from files that are gone. A file that was moved and edited, so that nothing says that it is
 * the same post, has nearly the text of one of these.
 */
export function goneTexts(gone: readonly string[], account: string, view: LedgerView): Resembled[] {
  return gone.flatMap(post => {
    const record = view.record(post, account);
    const stored = record === undefined || !mayBeOut(record) ? undefined : view.stored(record.attempt!.attempt);
    return stored === undefined ? [] : [described(post, stored.payload as unknown as Payload)];
  });
}

/** The one that the payload nearly says again, or null. */
export function findResembled(payload: Payload, known: readonly Resembled[]): string | null {
  const { text, digits } = described('', payload);
  if (text.length < leastCharacters) return null;
  // The next release, the next week: posts that differ in a number are two posts.
  const near = known.find(each => each.digits === digits && likeness(each.text, text) >= leastLikeness);
  return near?.post ?? null;
}

function mayBeOut(record: TargetRecord): boolean {
  return record.attempt !== null && ['delivered', 'unknown', 'open'].includes(standingOf(record));
}

function described(post: string, { parts }: Payload): Resembled {
  const text = parts
    .map(part => part.text)
    .join('\n')
    .slice(0, mostCharacters);
  return { post, text, digits: text.replace(/\P{Nd}+/gu, ' ') };
}

function likeness(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < long.length * leastLikeness) return 0;
  return 1 - distance(short, long) / long.length;
}
