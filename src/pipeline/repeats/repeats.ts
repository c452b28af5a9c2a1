import { detached } from '../../content/detached.ts';
import { likenessOf } from '../../content/likeness.ts';
import { byteOrder } from '../../model/byte-order.ts';
import type { Issue, Position } from '../../model/issue.ts';
import { nearDuplicateIssues } from './near-duplicates.ts';
import { leastPosts, repeatedSentenceIssues } from './repeated-sentences.ts';
import { Sayings } from './sayings.ts';

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

/**
 * Finds what is said twice, in time and memory that grow with the number of texts: pairs of words lead from one text to the
 * few that may be like it, and never is each held against each.
 */
export class Repeats {
  readonly #sayings = new Sayings();
  /** The text of the last saying, to which another account may listen too. */
  #last: Pick<Said, 'file' | 'text' | 'isOpen'> | null = null;
  /** How many sayings there were when a file was read once more. */
  readonly #since = new Map<string, number>();
  /** Sentences of what is yet to go out, by their hash: how often they came, and the words of those that came too often. */
  readonly #sentences = new Map<number, number | string>();

  add({ file, account, text, position, isOpen }: Said): void {
    const last = this.#last;
    if (last?.file === file && last.text === text && last.isOpen === isOpen) {
      this.#sayings.hear(account);
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
    const { pairs, digits } = likeness;
    const hashes = sentences.map(({ hash }) => hash);
    this.#sayings.add({ file, accounts: [account], position, isOpen, digits, pairs, sentences: hashes });
    this.#last = { file, text, isOpen };
  }

  /** What was said of a file before counts no longer: it is read once more. */
  forget(file: string): void {
    this.#since.set(file, this.#sayings.count);
    this.#last = null;
  }

  /** At most one warning of each kind for a file, whichever order they came in. */
  issues(): Issue[] {
    const sayings = this.#sayings;
    const order = this.#ordered();
    if (order.every(saying => !sayings.isOpen(saying))) return [];
    const near = nearDuplicateIssues(order, sayings);
    // That two whole posts are alike says more than that a sentence of them is.
    const told = new Set(near.map(({ file }) => file));
    const sentences = repeatedSentenceIssues(order, sayings, hash => {
      const known = this.#sentences.get(hash);
      return typeof known === 'string' ? known : null;
    });
    return [...near, ...sentences.filter(({ file }) => !told.has(file))];
  }

  /** The sayings that count, by their files and accounts. */
  #ordered(): Uint32Array {
    const sayings = this.#sayings;
    const all = Uint32Array.from({ length: sayings.count }, (_, saying) => saying);
    return all
      .filter(saying => saying >= (this.#since.get(sayings.file(saying)) ?? 0))
      .sort((a, b) => {
        const byFile = byteOrder(sayings.file(a), sayings.file(b));
        return byFile || byteOrder(sayings.accounts(a).join(), sayings.accounts(b).join());
      });
  }
}

function shortened(said: string): string {
  const line = said.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
