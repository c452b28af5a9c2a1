/** A kind of array whose numbers all have one size. */
export type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** 256 KiB of 32-bit numbers: little is left over at the end of a short column. */
const segmentLength = 2 ** 16;

/**
 * A list of numbers that grows by segments. One array that is copied as it grows takes twice its size while it does, and
 * leaves holes in the process's memory.
 */
export class Column<A extends Numbers> {
  readonly #make: (length: number) => A;
  readonly #segments: A[] = [];
  #length = 0;

  constructor(make: (length: number) => A) {
    this.#make = make;
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const within = this.#length % segmentLength;
    if (within === 0) this.#segments.push(this.#make(segmentLength));
    this.#segments.at(-1)![within] = number;
    this.#length += 1;
  }

  /** `index` is below the length. */
  at(index: number): number {
    return this.#segments[Math.floor(index / segmentLength)]![index % segmentLength]!;
  }
}
