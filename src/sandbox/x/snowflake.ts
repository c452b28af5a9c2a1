/** The moment from which ids count. https://docs.x.com/fundamentals/x-ids */
const epoch = 1_288_834_974_657;

/** Ids as X makes them: 41 bits of milliseconds, then 22 that tell apart what was made in the same one. Beyond 2^53. */
export class Snowflakes {
  #last = 0n;

  /** Larger than any before, also when the clock was set back. */
  next(milliseconds: number): string {
    const first = BigInt(Math.max(0, Math.trunc(milliseconds) - epoch)) << 22n;
    this.#last = first > this.#last ? first : this.#last + 1n;
    return this.#last.toString();
  }
}
