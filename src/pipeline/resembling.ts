import { distance } from 'fastest-levenshtein';
import type { TargetRecord } from '../ledger/state.ts';
import { standingOf } from '../ledger/state.ts';
import type { Payload } from '../model/payload.ts';
import { type LedgerView, samePayload, sameSource } from './ledger-view.ts';

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

/** What the ledger knows of a post and the account that is looked at. */
type RecordsOf = (post: string) => readonly TargetRecord[];

/**
 * What went out to an account from files that are gone. A file that was moved and edited, so that nothing says that it is
 * the same post, has nearly the text of one of these.
 */
export function goneTexts(gone: readonly string[], recordsOf: RecordsOf, view: LedgerView): Resembled[] {
  return gone.flatMap(post => payloadsOut(post, recordsOf, view).map(payload => described(post, payload)));
}

function payloadsOut(post: string, recordsOf: RecordsOf, view: LedgerView): Payload[] {
  return recordsOf(post).flatMap(record => {
    const stored = mayBeOut(record) ? view.stored(record.attempt!.attempt) : undefined;
    return stored === undefined ? [] : [stored.payload as unknown as Payload];
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

/** What a post says now to one account. */
interface Says {
  payload: Payload | null;
  source: string;
}

/**
 * What became of a post that may be out in its file: it stands there `same` as it went out, `edited`, or not at all any more,
 * so that another post has taken its place (`replaced`).
 */
export function inItsPlace(
  post: string,
  { payload, source }: Says,
  recordsOf: RecordsOf,
  view: LedgerView,
): 'same' | 'edited' | 'replaced' {
  const other = recordsOf(post).find(
    record =>
      mayBeOut(record) &&
      sameSource(view, record, source) === false &&
      (payload === null || samePayload(view, record, payload) === false),
  );
  if (other === undefined) return 'same';
  const [before] = payload === null ? [] : goneTexts([post], () => [other], view);
  const isNear = before === undefined || likeness(before.text, described('', payload!).text) >= leastLikeness;
  return isNear ? 'edited' : 'replaced';
}

/** What went out to an account of these posts, by what readers see of it: which of them said that. */
export function shownTexts(posts: Iterable<string>, recordsOf: RecordsOf, view: LedgerView): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const post of posts) {
    for (const payload of payloadsOut(post, recordsOf, view)) {
      const said = shown(payload);
      known.set(said, [...(known.get(said) ?? []), post]);
    }
  }
  return known;
}

/** What readers see of it, wherever its files lie. */
export function shown({ parts }: Payload): string {
  return JSON.stringify(parts.map(({ text, media }) => [text, media.map(({ digest }) => digest)]));
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
