import type { Clock } from '../model/ports.ts';

export interface RateStand {
  limit: number;
  remaining: number;
  /** Milliseconds since 1970. */
  resetAt: number;
  isOver: boolean;
}

/** So many points in so many seconds, from the first one on; then it begins anew. */
export class RateWindow {
  readonly #clock: Clock;
  readonly #limit: number;
  readonly #milliseconds: number;
  #used = new Map<string, { points: number; resetAt: number }>();

  constructor(clock: Clock, limit: number, seconds: number) {
    this.#clock = clock;
    this.#limit = limit;
    this.#milliseconds = seconds * 1000;
  }

  /** Counts the points, unless they would go over. */
  take(key: string, points: number): RateStand {
    const now = this.#clock.now();
    const before = this.#used.get(key);
    const current =
      before === undefined || before.resetAt <= now ? { points: 0, resetAt: now + this.#milliseconds } : before;
    const isOver = current.points + points > this.#limit;
    if (!isOver) current.points += points;
    this.#used.set(key, current);
    return { limit: this.#limit, remaining: this.#limit - current.points, resetAt: current.resetAt, isOver };
  }

  clear(): void {
    this.#used.clear();
  }
}
