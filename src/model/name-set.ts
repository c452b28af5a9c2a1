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
    this.#count = count;
    [this.#low, this.#high] = halves(sum);
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

  /** Adds the names of another set. */
  merge({ count, sum }: NameSet): void {
    const [low, high] = halves(sum);
    this.#count += count;
    this.#low ^= low;
    this.#high ^= high;
  }

  /** Adds names that begin alike, such as those of one folder: the beginning is summed up once. */
  within(beginning: string): (name: string) => void {
    const [low, high] = [fnv(beginning, lowBasis), fnv(beginning, highBasis)];
    return name => {
      this.#count += 1;
      this.#low ^= fnv(name, low);
      this.#high ^= fnv(name, high);
    };
  }

  #mix(name: string): void {
    this.#low ^= fnv(name, lowBasis);
    this.#high ^= fnv(name, highBasis);
  }
}

function halves(sum: string): [number, number] {
  const [low = 0, high = 0] = sum.split('-').map(part => Number.parseInt(part, 16));
  return [low, high];
}

const lowBasis = 0x811c9dc5;
const highBasis = 0x9e3779b9;

/** FNV-1a, on from a sum of what stands before: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv(text: string, basis: number): number {
  let sum = basis;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum;
}
