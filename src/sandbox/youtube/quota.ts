import type { Clock } from '../../model/ports.ts';
import { refuse } from './errors.ts';

const pacificDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', dateStyle: 'short' });

/** So much a day; it begins anew at midnight Pacific time. https://developers.google.com/youtube/v3/determine_quota_cost */
export class DailyBudget {
  readonly #clock: Clock;
  limit: number;
  #day = '';
  #used = 0;

  constructor(clock: Clock, limit: number) {
    this.#clock = clock;
    this.limit = limit;
  }

  get used(): number {
    return this.#day === this.#today() ? this.#used : 0;
  }

  /** Whether there was enough left; if so, it is taken. */
  take(amount: number): boolean {
    const used = this.used;
    if (used + amount > this.limit) return false;
    this.#day = this.#today();
    this.#used = used + amount;
    return true;
  }

  clear(): void {
    this.#used = 0;
  }

  #today(): string {
    return pacificDay.format(this.#clock.now());
  }
}

/** What a method costs of the units that all methods but uploads share. */
export function spend(units: DailyBudget, cost: number): void {
  if (!units.take(cost)) {
    refuse(403, 'quotaExceeded', 'The request cannot be completed because you have exceeded your quota.');
  }
}

/** Uploads have a bucket of their own since 2026-06-01, and it answers 429, not 403. */
export function spendUpload(uploads: DailyBudget): void {
  if (uploads.take(1)) return;
  const message =
    "Quota exceeded for quota metric 'Video Uploads' and limit 'Video Uploads per day' of service 'youtube.googleapis.com'.";
  refuse(429, 'rateLimitExceeded', message);
}
