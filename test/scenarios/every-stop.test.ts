import { describe, expect, test } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { type Place, places, platforms, type Shape } from './places.ts';
import { postsOf } from './posts.ts';
import { type Plan, second, simulate, twoHours } from './simulation.ts';
import { moments, type Stop } from './stoppable.ts';

/*
 * A run that sends one target, or several side by side, is stopped at each moment of each call that it makes to the
 * outside; later runs end what it began. Whatever the moment, each target is out once, and the ledger says so.
 */

const endings: [string, Plan['ending']][] = [
  // With its journal; the lease still holds, and the process is known to be dead.
  ['soon, on the same machine', { machine: 1, after: 20 * second }],
  // Without a journal; the lease is over, and the server has forgotten the idempotency key.
  ['much later, on another machine', { machine: 2, after: twoHours }],
];
const single = platforms.flatMap(platform =>
  places[platform]!.shapes.map((shape): [string, Shape[], string[]] => [
    `${shape} on ${platform}`,
    [shape],
    [platform],
  ]),
);
const several: [string, Shape[], string[]] = [
  'two posts on two',
  ['thread of three', 'plain'],
  ['mastodon', 'bluesky'],
];

test('every platform takes part', () => {
  expect(platforms).toEqual(adapters.ids);
});

function mayLeaveDoubt({ alwaysTells, untold = [] }: Place, given: readonly Shape[]): boolean {
  return !alwaysTells || given.some(shape => untold.includes(shape));
}

const sets = [...single, several];

/**
 * With `EVERY_STOP=1`, as `.ci/run` has it, each set has both endings and every moment. Otherwise one ending, by turns, and
 * every third moment of each kind of call.
 */
const isWhole = process.env.EVERY_STOP === '1';
const setsWith = (ending: number) => sets.filter((_, index) => isWhole || (index + ending) % 2 === 0);
const isTried = (call: number, moment: number) => isWhole || (call + moment) % 3 === 0;

describe.each(endings.map(([when, ending], index) => ({ when, ending, index })))(
  'a stopped run is ended $when',
  ({ ending, index }) => {
    test.each(setsWith(index))(
      '%s, stopped at one moment after the other',
      { timeout: 60_000 },
      async (_, given, accounts) => {
        const posts = postsOf(given, accounts);
        const whole = await simulate({ posts, runs: [{ machine: 1, stop: null, after: 0 }], ending });
        expect(whole.violations).toEqual([]);
        const calls = whole.calls[0]!;
        expect(calls.filter(({ name }) => name === 'push').length).toBeGreaterThanOrEqual(2);
        const mayDoubt = accounts.some(account => mayLeaveDoubt(places[account]!, given));

        for (const [index, { kind, name }] of calls.entries()) {
          for (const [order, moment] of moments[kind].entries()) {
            if (!isTried(index, order)) continue;
            const stop: Stop = { call: index + 1, moment };
            const told = await simulate({ posts, runs: [{ machine: 1, stop, after: 0 }], ending });
            const where = `${moment} call ${stop.call}, ${name}`;
            expect(told.violations, where).toEqual([]);
            // Where the platform can always tell, no doubt may be left.
            const open = told.known.filter(({ state }) => state !== 'delivered');
            if (!mayDoubt) expect(open, where).toEqual([]);
          }
        }
      },
    );
  },
);
