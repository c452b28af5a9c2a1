/**
 * Ids as the database makes them: 48 bits of milliseconds and 16 bits that tell apart what was made in the same one, as
 * decimal digits. They go beyond 2^53. https://github.com/mastodon/mastodon/blob/main/lib/mastodon/snowflake.rb
 */
export class Snowflakes {
  #last = 0n;

  /** Larger than any before, also when the clock was set back. */
  next(milliseconds: number): string {
    const first = BigInt(Math.max(0, Math.trunc(milliseconds))) << 16n;
    this.#last = first > this.#last ? first : this.#last + 1n;
    return this.#last.toString();
  }
}

/** The id as a number to compare, or null where it is none. */
export function idNumber(id: string | null | undefined): bigint | null {
  return id && /^\d{1,20}$/.test(id) ? BigInt(id) : null;
}
