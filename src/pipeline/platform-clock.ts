import type { PlatformContext } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import { isLoopback } from '../model/loopback.ts';
import { HttpFailure } from '../model/ports.ts';
import { lookUpContext, type PlatformWorld } from './platform-context.ts';
import type { Sessions } from './sessions.ts';

/** Beyond that, signed requests are refused, nobody can tell a live token from a dead one, and posts go out at another time than they say. */
export const clockTolerance = 5 * 60 * 1000;

const patience = 10_000;

/** How far this machine's clock is from that of each platform, asked once in a run and without a credential. */
export class PlatformClocks {
  readonly #world: PlatformWorld;
  readonly #known = new Map<string, Promise<number>>();

  constructor(world: PlatformWorld) {
    this.#world = world;
  }

  /** In milliseconds: more than zero where this machine is ahead; zero where they agree, or nobody says the time. */
  async offBy(
    account: Account,
    addressOf: ((context: PlatformContext) => string) | undefined,
    sessions: Sessions,
  ): Promise<number> {
    const { platform } = account;
    const moved = this.#world.endpoints[platform];
    // A rehearsal has whatever time it likes.
    const isRehearsed = moved !== undefined && isLoopback(new URL(moved).hostname);
    if (addressOf === undefined || isRehearsed) return 0;
    const known = this.#known.get(platform) ?? this.#ask(lookUpContext(account, this.#world, sessions), addressOf);
    this.#known.set(platform, known);
    return known;
  }

  async #ask(context: PlatformContext, addressOf: (context: PlatformContext) => string): Promise<number> {
    const { signal } = context;
    const before = context.now();
    try {
      const headers = { 'cache-control': 'no-cache' };
      const url = addressOf(context);
      const answer = await context.http({ method: 'GET', url, headers, signal, timeoutMilliseconds: patience });
      return difference(answer.headers, before, context.now());
    } catch (error) {
      if (error instanceof HttpFailure) return 0;
      throw error;
    }
  }
}

/** A copy from a cache has the time at which it was made. https://www.rfc-editor.org/rfc/rfc9111#section-5.1 */
function difference(headers: Record<string, string>, before: number, after: number): number {
  const age = /^\d{1,9}$/.test(headers.age ?? '') ? Number(headers.age) * 1000 : 0;
  const theirs = Date.parse(headers.date ?? '') + age;
  if (before - theirs > clockTolerance) return before - theirs;
  return theirs - after > clockTolerance ? after - theirs : 0;
}

export function clockWords(offBy: number): string {
  const minutes = Math.round(Math.abs(offBy) / 60_000);
  return `the clock of this machine is ${minutes} minutes ${offBy > 0 ? 'ahead of' : 'behind'} the platform's: set it`;
}
