import { Column, type Numbers } from './column.ts';

/** A longer list has a segment of its own. */
const segmentLength = 2 ** 16;

/** Many short lists of numbers in a few arrays: an array for each would take several times the memory. */
export class NumberPool<A extends Numbers> {
  readonly #make: (length: number) => A;
  readonly #segments: A[] = [];
  /** How much of the last segment is used; there is none yet. */
  #used = Number.POSITIVE_INFINITY;
  /** Of each list, its segment and where in it the list begins and ends. */
  readonly #homes = new Column(length => new Uint32Array(length));
  readonly #starts = new Column(length => new Uint32Array(length));
  readonly #ends = new Column(length => new Uint32Array(length));

  constructor(make: (length: number) => A) {
    this.#make = make;
  }

  /** The lists are numbered from 0 as they come. */
  add(list: ArrayLike<number>): void {
    if (this.#used + list.length > segmentLength) {
      this.#segments.push(this.#make(Math.max(segmentLength, list.length)));
      this.#used = 0;
    }
    this.#segments.at(-1)!.set(list, this.#used);
    this.#homes.push(this.#segments.length - 1);
    this.#starts.push(this.#used);
    this.#used += list.length;
    this.#ends.push(this.#used);
  }

  /** A look at a list, as it is kept. */
  at(index: number): A {
    return this.#segments[this.#homes.at(index)]!.subarray(this.#starts.at(index), this.#ends.at(index)) as A;
  }
}
