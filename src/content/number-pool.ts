/** Many short lists of numbers in one array: an array for each would take several times the memory. */
export class NumberPool<A extends Uint32Array | Float64Array> {
  readonly #make: (length: number) => A;
  #numbers: A;
  #ends = new Uint32Array(1024);
  #count = 0;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  /** The lists are numbered from 0 as they come. */
  add(list: ArrayLike<number>): void {
    const start = this.#startOf(this.#count);
    const end = start + list.length;
    if (end > this.#numbers.length) this.#numbers = grown(this.#numbers, end, this.#make);
    if (this.#count === this.#ends.length) this.#ends = grown(this.#ends, 0, length => new Uint32Array(length));
    this.#numbers.set(list, start);
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  /** A look at a list, good until the next one is added. */
  at(index: number): A {
    return this.#numbers.subarray(this.#startOf(index), this.#ends[index]) as A;
  }

  #startOf(index: number): number {
    return index === 0 ? 0 : this.#ends[index - 1]!;
  }
}

function grown<A extends Uint32Array | Float64Array>(numbers: A, least: number, make: (length: number) => A): A {
  const larger = make(Math.max(least, Math.ceil(numbers.length * 1.25)));
  larger.set(numbers);
  return larger;
}
