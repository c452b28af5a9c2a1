import { detached } from '../content/detached.ts';
import { KeyIndex } from '../content/key-index.ts';
import { jaccard, likenessOf } from '../content/likeness.ts';
import { NumberPool } from '../content/number-pool.ts';
import { type Issue, issue, type Position } from '../model/issue.ts';

/** What one post says to one account. */
export interface Said {
  file: string;
  account: string;
  /** All parts together. */
  text: string;
  position: Position | null;
  /** Whether it is yet to go out, so that it is still to be mended; else it is only what others are held against. */
  isOpen: boolean;
}

/** So much of two texts is the same: in about twenty words another one, not another post. */
const leastLikeness = 0.75;
/** So many posts of one account say a sentence before it is told. */
const leastPosts = 3;
/** By so many of its pairs a text is looked for; two that are alike have nearly always some of these in common. */
const keysOfEach = 8;
/** So many others are looked at for one key: what stands in more texts than that tells little. */
const mostOfKey = 16;
/** So many keys have to be the same before two texts are held against each other: of two that are alike about six are. */
const leastKeys = 3;
const mostNamed = 3;

/** What a post says to those of its accounts that hear the same. */
interface Entry {
  /** Which of the lists of pairs and sentences are its own. */
  index: number;
  file: string;
  accounts: readonly string[];
  position: Position | null;
  isOpen: boolean;
  digits: number;
}

/**
 * Finds what is said twice, in time and memory that grow with the number of texts: pairs of words lead from one text to the
 * few that may be like it, and never is each held against each.
 */
export class Repeats {
  readonly #entries: Entry[] = [];
  readonly #pairs = new NumberPool(length => new Uint32Array(length));
  readonly #hashes = new NumberPool(length => new Float64Array(length));
  /** Most posts go to the same few accounts. */
  readonly #accounts = new Map<string, readonly string[]>();
  #last: { text: string; entry: Entry } | null = null;
  /** How many entries there were when a file was read once more. */
  readonly #since = new Map<string, number>();
  /** Sentences of what is yet to go out, by their hash: how often they came, and the words of those that came too often. */
  readonly #sentences = new Map<number, number | string>();

  add({ file, account, text, position, isOpen }: Said): void {
    const last = this.#last;
    if (last?.entry.file === file && last.text === text && last.entry.isOpen === isOpen) {
      last.entry.accounts = this.#together([...last.entry.accounts, account]);
      return;
    }
    this.#last = null;
    const likeness = likenessOf(text);
    if (likeness === null) return;
    const sentences = isOpen ? likeness.sentences : [];
    for (const { hash, start, end } of sentences) {
      const known = this.#sentences.get(hash) ?? 0;
      if (typeof known === 'string') continue;
      const count = known + 1;
      this.#sentences.set(hash, count < leastPosts ? count : detached(shortened(text.slice(start, end))));
    }
    this.#pairs.add(likeness.pairs);
    this.#hashes.add(sentences.map(({ hash }) => hash));
    const [accounts, digits] = [this.#together([account]), likeness.digits];
    const entry = { index: this.#entries.length, file, accounts, position, isOpen, digits };
    this.#entries.push(entry);
    this.#last = { text, entry };
  }

  #together(accounts: readonly string[]): readonly string[] {
    const key = accounts.join();
    const known = this.#accounts.get(key) ?? accounts;
    this.#accounts.set(key, known);
    return known;
  }

  /** What was said of a file before counts no longer: it is read once more. */
  forget(file: string): void {
    this.#since.set(file, this.#entries.length);
    this.#last = null;
  }

  /** At most one warning of each kind for a file, whichever order they came in. */
  issues(): Issue[] {
    const entries = this.#entries
      .filter(({ file }, index) => index >= (this.#since.get(file) ?? 0))
      .toSorted((a, b) => compare(a.file, b.file) || compare(a.accounts.join(), b.accounts.join()));
    if (entries.every(({ isOpen }) => !isOpen)) return [];
    const near = nearIssues(entries, this.#pairs);
    // That two whole posts are alike says more than that a sentence of them is.
    const told = new Set(near.map(({ file }) => file));
    return [...near, ...this.#sentenceIssues(entries).filter(({ file }) => !told.has(file))];
  }

  #sentenceIssues(entries: readonly Entry[]): Issue[] {
    const bySentence = new Map<number, Entry[]>();
    for (const entry of entries) {
      for (const hash of this.#hashes.at(entry.index)) {
        if (typeof this.#sentences.get(hash) !== 'string') continue;
        const others = bySentence.get(hash);
        if (others === undefined) bySentence.set(hash, [entry]);
        else others.push(entry);
      }
    }
    const found = new Map<string, Issue>();
    for (const [hash, having] of bySentence) {
      for (const [account, files] of filesByAccount(having)) {
        if (files.size < leastPosts) continue;
        for (const entry of files.values()) {
          const message = `${account}: “${this.#sentences.get(hash)}” stands in ${named(entry.file, files.keys(), files.size - 1)} too`;
          if (!found.has(entry.file)) found.set(entry.file, issue('text.repeated-sentence', entry, message));
        }
      }
    }
    return [...found.values()];
  }
}

function filesByAccount(entries: readonly Entry[]): Map<string, Map<string, Entry>> {
  const found = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    for (const account of entry.accounts) {
      const files = found.get(account) ?? new Map<string, Entry>();
      found.set(account, files.set(entry.file, entry));
    }
  }
  return new Map([...found].sort(([a], [b]) => compare(a, b)));
}

/** Of each file that is yet to go out, those that say nearly the same to an account of it. */
function nearIssues(entries: readonly Entry[], pairs: Pairs): Issue[] {
  const found = new Map<string, { entry: Entry; accounts: Set<string>; files: Set<string> }>();
  const note = (entry: Entry, other: Entry, accounts: readonly string[]) => {
    if (!entry.isOpen) return;
    const known = found.get(entry.file) ?? { entry, accounts: new Set(), files: new Set() };
    for (const account of accounts) known.accounts.add(account);
    known.files.add(other.file);
    found.set(entry.file, known);
  };
  const candidatesOf = openCandidates(entries, pairs);
  for (const entry of entries) {
    for (const other of candidatesOf(entry)) {
      const accounts = entry.accounts.filter(account => other.accounts.includes(account));
      if (other.file === entry.file || accounts.length === 0 || !isAlike(entry, other, pairs)) continue;
      note(entry, other, accounts);
      note(other, entry, accounts);
    }
  }
  return [...found.values()].map(({ entry, accounts, files }) => {
    const others = named(entry.file, [...files].sort(compare), files.size);
    return issue(
      'text.near-duplicate',
      entry,
      `${[...accounts].sort(compare).join(', ')}: it says nearly what ${others} says`,
    );
  });
}

type Pairs = NumberPool<Uint32Array>;

/** Of what is yet to go out, those that may be like an entry. */
function openCandidates(entries: readonly Entry[], pairs: Pairs): (entry: Entry) => Entry[] {
  const open = entries.filter(({ isOpen }) => isOpen);
  const keysOf = (entry: Entry) => pairs.at(entry.index).subarray(0, keysOfEach);
  const index = new KeyIndex(open.length, each => keysOf(open[each]!));
  // One counter for all, taken back after each: a map for each entry would take most of the time.
  const common = new Uint8Array(open.length);
  return entry => {
    const keys = keysOf(entry);
    const least = Math.min(leastKeys, keys.length);
    const touched: number[] = [];
    const found: Entry[] = [];
    for (const key of keys) {
      for (const other of index.having(key, mostOfKey)) {
        common[other]! += 1;
        touched.push(other);
        if (common[other] === least) found.push(open[other]!);
      }
    }
    for (const other of touched) common[other] = 0;
    return found;
  };
}

function isAlike(one: Entry, other: Entry, pairs: Pairs): boolean {
  return one.digits === other.digits && jaccard(pairs.at(one.index), pairs.at(other.index)) >= leastLikeness;
}

/** The first of these files that are not the one itself; `count` is how many there are. */
function named(file: string, others: Iterable<string>, count: number): string {
  const first: string[] = [];
  for (const other of others) {
    if (other !== file) first.push(other);
    if (first.length === mostNamed) break;
  }
  const more = count > first.length ? ` and ${count - first.length} more` : '';
  return `${first.join(', ')}${more}`;
}

function shortened(said: string): string {
  const line = said.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

/** By code units, so that no locale decides. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
