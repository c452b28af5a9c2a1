import { byteOrder } from '../../model/byte-order.ts';
import { type Issue, issue } from '../../model/issue.ts';
import { named } from './named.ts';
import type { Sayings } from './sayings.ts';

/** So many posts of one account say a sentence before it is told. */
export const leastPosts = 3;
/** Of the files that say it, so many are kept: one more than are named, for the one that it is told to is none of these. */
const mostKept = 4;
const none = 2 ** 32 - 1;

/**
 * Of each file the first sentence that others say too, to an account that hears it from several. `order`: the sayings that
 * count, by their files; `wordsOf`: of a sentence that came often enough to be looked at, what it says.
 */
export function repeatedSentenceIssues(
  order: Uint32Array,
  sayings: Sayings,
  wordsOf: (hash: number) => string | null,
): Issue[] {
  const sentences = new Occurrences(order, sayings, hash => wordsOf(hash) !== null);
  const first = new Uint32Array(order.length).fill(none);
  for (const { rank, nth, account } of sentences.repeated()) {
    if (account !== null && nth < first[rank]!) first[rank] = nth;
  }
  const told = new Uint8Array(order.length);
  let last: string | null = null;
  for (const [rank, saying] of order.entries()) {
    if (first[rank] === none || sayings.file(saying) === last) continue;
    told[rank] = 1;
    last = sayings.file(saying);
  }
  const issues: Issue[] = [];
  for (const { rank, nth, hash, account, files, count } of sentences.repeated()) {
    if (account === null || told[rank] === 0 || nth !== first[rank]) continue;
    // A sentence that comes twice in one text is told once.
    told[rank] = 0;
    const place = sayings.place(order[rank]!);
    const message = `${account}: “${wordsOf(hash)}” stands in ${named(place.file, files, count - 1)} too`;
    issues.push(issue('text.repeated-sentence', place, message));
  }
  return issues;
}

interface Occurrence {
  /** Which of the sayings, by their order, and which of its sentences. */
  rank: number;
  nth: number;
  hash: number;
  /** The first of those that hear it from enough files; null where none does. How many files these are, and the first ones. */
  account: string | null;
  files: readonly string[];
  count: number;
}

/** Where sentences stand, those of one hash together: a list for each hash would take several times the memory. */
class Occurrences {
  readonly #order: Uint32Array;
  readonly #sayings: Sayings;
  readonly #hashes: Float64Array;
  readonly #ranks: Uint32Array;
  readonly #nths: Uint32Array;
  readonly #sorted: Uint32Array;

  constructor(order: Uint32Array, sayings: Sayings, isMeant: (hash: number) => boolean) {
    this.#order = order;
    this.#sayings = sayings;
    let count = 0;
    for (const saying of order) for (const hash of sayings.sentences(saying)) count += isMeant(hash) ? 1 : 0;
    const [hashes, ranks, nths] = [new Float64Array(count), new Uint32Array(count), new Uint32Array(count)];
    let at = 0;
    for (const [rank, saying] of order.entries()) {
      for (const [nth, hash] of sayings.sentences(saying).entries()) {
        if (!isMeant(hash)) continue;
        hashes[at] = hash;
        ranks[at] = rank;
        nths[at] = nth;
        at += 1;
      }
    }
    this.#hashes = hashes;
    this.#ranks = ranks;
    this.#nths = nths;
    this.#sorted = new Uint32Array(count);
    for (let index = 0; index < count; index += 1) this.#sorted[index] = index;
    this.#sorted.sort((a, b) => hashes[a]! - hashes[b]! || a - b);
  }

  /** All of them, each with who hears it too often. */
  *repeated(): Generator<Occurrence> {
    for (let from = 0, to = 0; from < this.#sorted.length; from = to) {
      const hash = this.#hashes[this.#sorted[from]!]!;
      while (to < this.#sorted.length && this.#hashes[this.#sorted[to]!] === hash) to += 1;
      const heard = this.#heard(from, to);
      for (let at = from; at < to; at += 1) {
        const occurrence = this.#sorted[at]!;
        const rank = this.#ranks[occurrence]!;
        const accounts = this.#sayings.accounts(this.#order[rank]!);
        const found = heard.find(({ account, count }) => count >= leastPosts && accounts.includes(account));
        const { account = null, files = [], count = 0 } = found ?? {};
        yield { rank, nth: this.#nths[occurrence]!, hash, account, files, count };
      }
    }
  }

  /** By account, in the order of their names. */
  #heard(from: number, to: number): { account: string; files: string[]; count: number }[] {
    const heard = new Map<string, { account: string; files: string[]; count: number; last: string }>();
    for (let at = from; at < to; at += 1) {
      const saying = this.#order[this.#ranks[this.#sorted[at]!]!]!;
      const file = this.#sayings.file(saying);
      for (const account of this.#sayings.accounts(saying)) {
        const known = heard.get(account) ?? { account, files: [], count: 0, last: '' };
        heard.set(account, known);
        if (known.last === file) continue;
        known.last = file;
        known.count += 1;
        if (known.files.length < mostKept) known.files.push(file);
      }
    }
    return [...heard.values()].sort((a, b) => byteOrder(a.account, b.account));
  }
}
