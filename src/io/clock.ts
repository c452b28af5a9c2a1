import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../model/ports.ts';

export function systemClock(): Clock {
  return { now: () => Date.now(), wait: waitFor };
}

/** Runs on from a rehearsed instant. */
export function shiftedClock(start: number): Clock {
  const shift = start - Date.now();
  return { now: () => Date.now() + shift, wait: waitFor };
}

export interface FixedClock extends Clock {
  set(milliseconds: number): void;
  advance(milliseconds: number): void;
}

/** Stands still until it is told otherwise; a wait moves it on and takes no time. */
export function fixedClock(start: number): FixedClock {
  let now = start;
  return {
    now: () => now,
    set: milliseconds => {
      now = milliseconds;
    },
    advance: milliseconds => {
      now += milliseconds;
    },
    wait: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      now += milliseconds;
    },
  };
}

async function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
}
