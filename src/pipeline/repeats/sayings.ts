import { Column } from '../../content/column.ts';
import { NumberPool } from '../../content/number-pool.ts';
import type { Position } from '../../model/issue.ts';

/** What a post says to those of its accounts that hear the same. */
export interface Saying {
  file: string;
  accounts: readonly string[];
  position: Position | null;
  isOpen: boolean;
  /** Over all the numbers in it. */
  digits: number;
  pairs: Uint32Array;
  /** The hashes of its sentences, in their order. */
  sentences: readonly number[];
}

/** Sayings by their number from 0, a column for each of what is known: an object for each would take most of a plan's memory. */
export class Sayings {
  readonly #files: string[] = [];
  readonly #accounts: (readonly string[])[] = [];
  readonly #lines = new Column(length => new Uint32Array(length));
  readonly #columns = new Column(length => new Uint32Array(length));
  readonly #isOpen = new Column(length => new Uint8Array(length));
  readonly #digits = new Column(length => new Int32Array(length));
  readonly #pairs = new NumberPool(length => new Uint32Array(length));
  readonly #sentences = new NumberPool(length => new Float64Array(length));
  /** Most posts go to the same few accounts. */
  readonly #lists = new Map<string, readonly string[]>();

  get count(): number {
    return this.#files.length;
  }

  add({ file, accounts, position, isOpen, digits, pairs, sentences }: Saying): void {
    this.#files.push(file);
    this.#accounts.push(this.#once(accounts));
    // Lines and columns count from 1.
    this.#lines.push(position?.line ?? 0);
    this.#columns.push(position?.column ?? 0);
    this.#isOpen.push(isOpen ? 1 : 0);
    this.#digits.push(digits);
    this.#pairs.add(pairs);
    this.#sentences.add(sentences);
  }

  /** One more account of the last saying hears it. */
  hear(account: string): void {
    const last = this.#accounts.length - 1;
    this.#accounts[last] = this.#once([...this.#accounts[last]!, account]);
  }

  #once(accounts: readonly string[]): readonly string[] {
    const key = accounts.join();
    const known = this.#lists.get(key) ?? accounts;
    this.#lists.set(key, known);
    return known;
  }

  file(saying: number): string {
    return this.#files[saying]!;
  }

  accounts(saying: number): readonly string[] {
    return this.#accounts[saying]!;
  }

  isOpen(saying: number): boolean {
    return this.#isOpen.at(saying) === 1;
  }

  digits(saying: number): number {
    return this.#digits.at(saying);
  }

  pairs(saying: number): Uint32Array {
    return this.#pairs.at(saying);
  }

  sentences(saying: number): Float64Array {
    return this.#sentences.at(saying);
  }

  /** Where an issue about it stands. */
  place(saying: number): { file: string; position: Position | null } {
    const line = this.#lines.at(saying);
    return { file: this.file(saying), position: line === 0 ? null : { line, column: this.#columns.at(saying) } };
  }
}
