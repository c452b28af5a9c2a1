import type { Policy, Rate } from '../../model/policy.ts';
import { closedAt } from './closed.ts';

/** What keeps a post from going out at a time. */
export type Obstacle = { kind: 'quiet' } | { kind: 'blackout' } | Rate;

export interface FreeTime {
  /** The first instant at which it may, in milliseconds since 1970; null where there is none within a year. */
  at: number | null;
  /** Of the time that was asked for; empty where that is free. */
  obstacles: Obstacle[];
}

type TimeRules = Pick<Policy, 'rates' | 'closed'>;

export const year = 366 * 24 * 60 * 60 * 1000;

/**
 * The first time from `wanted` on at which one more may go out beside those at `taken`, which is in rising order. Before
 * `known`, where that is later, it is known that there is none.
 */
export function freeTime(
  wanted: number,
  taken: readonly number[],
  rules: readonly TimeRules[],
  known = wanted,
): FreeTime {
  const found = obstaclesAt(wanted, taken, rules);
  const obstacles = found.map(({ obstacle }) => obstacle);
  let at = found.length === 0 ? wanted : Math.max(known, ...found.map(({ until }) => until));
  while (at <= wanted + year) {
    const left = obstaclesAt(at, taken, rules);
    if (left.length === 0) return { at, obstacles };
    at = Math.max(...left.map(({ until }) => until));
  }
  return { at: null, obstacles };
}

/** Each with an instant before which it certainly stays. */
function obstaclesAt(
  at: number,
  taken: readonly number[],
  rules: readonly TimeRules[],
): { obstacle: Obstacle; until: number }[] {
  return rules.flatMap(({ rates, closed }) => {
    const shut = closed === null ? null : closedAt(at, closed);
    return [
      ...(shut === null ? [] : [{ obstacle: { kind: shut.kind }, until: shut.until }]),
      ...rates.flatMap(rate => {
        const until = rateUntil(at, taken, rate);
        return until > at ? [{ obstacle: rate, until }] : [];
      }),
    ];
  });
}

/**
 * Of any `most + 1` posts in a row the first and the last lie at least `milliseconds` apart. Wherever one more makes such a
 * row too short, it does so until that long after the row's first.
 */
function rateUntil(at: number, taken: readonly number[], { most, milliseconds }: Rate): number {
  const place = placeOf(at, taken);
  const timeOf = (index: number) => (index < place ? taken[index]! : index === place ? at : taken[index - 1]!);
  let until = at;
  for (let first = Math.max(place - most, 0); first <= place && first + most <= taken.length; first += 1) {
    if (timeOf(first + most) - timeOf(first) >= milliseconds) continue;
    const own = first === place ? timeOf(first + 1) : timeOf(first);
    until = Math.max(until, own + milliseconds);
  }
  return until;
}

/** Behind all that are not later. */
export function placeOf(at: number, taken: readonly number[]): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (taken[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
