/**
 * A set of file names, told by their count and a sum that does not depend on their order: enough to see that a name came
 * or went since, without keeping the names. It guards against nobody: what counts is read from git.
 */
export interface NameSet {
  count: number;
  sum: string;
}

/** Adds or takes away names; adding and taking away are the same but for the count. */
export class NameSum {
  #count: number;
  #low: number;
  #high: number;

  constructor({ count, sum }: NameSet = { count: 0, sum: '0-0' }) {
    const [low, high] = sum.split('-').map(part => Number.parseInt(part, 16));
    this.#count = count;
    this.#low = low ?? 0;
    this.#high = high ?? 0;
  }

  add(name: string): void {
    this.#count += 1;
    this.#mix(name);
  }

  remove(name: string): void {
    this.#count -= 1;
    this.#mix(name);
  }

  value(): NameSet {
    return { count: this.#count, sum: `${(this.#low >>> 0).toString(16)}-${(this.#high >>> 0).toString(16)}` };
  }

  /** FNV-1a, twice with different beginnings: http://www.isthe.com/chongo/tech/comp/fnv/ */
  #mix(name: string): void {
    let low = 0x811c9dc5;
    let high = 0x9e3779b9;
    for (let index = 0; index < name.length; index += 1) {
      const unit = name.charCodeAt(index);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x01000193);
    }
    this.#low ^= low;
    this.#high ^= high;
  }
}
