/** The highest number that the second of two can be when the first has 32 bits: together they are one that is exact. */
const base = 2 ** 21;

/**
 * Which of many things have a key, in order: one sorted array, where a map with a list for each key would take ten times
 * the memory. Keys are unsigned 32-bit numbers; of more than two million things only the first are found.
 */
export class KeyIndex {
  readonly #pairs: Float64Array;

  /** `keysOf` gives the keys of each of `count` things. */
  constructor(count: number, keysOf: (index: number) => ArrayLike<number>) {
    const known = Math.min(count, base);
    let length = 0;
    for (let index = 0; index < known; index += 1) length += keysOf(index).length;
    this.#pairs = new Float64Array(length);
    let at = 0;
    for (let index = 0; index < known; index += 1) {
      const keys = keysOf(index);
      for (let key = 0; key < keys.length; key += 1) {
        this.#pairs[at] = keys[key]! * base + index;
        at += 1;
      }
    }
    this.#pairs.sort();
  }

  /** The first `most` of those that have the key, as far as there are so many. */
  *having(key: number, most: number): Generator<number> {
    const from = this.#firstOf(key);
    for (let at = from; at < Math.min(from + most, this.#pairs.length); at += 1) {
      const pair = this.#pairs[at]!;
      if (Math.floor(pair / base) !== key) return;
      yield pair % base;
    }
  }

  #firstOf(key: number): number {
    let [low, high] = [0, this.#pairs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#pairs[middle]! < key * base) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
