import { describe, expect, test } from 'vitest';
import { type AccountName, postsOf, type Shape, shapes } from './posts.ts';
import { type Plan, second, simulate, twoHours } from './simulation.ts';
import { moments, type Stop } from './stoppable.ts';

/*
 * A run that sends one target is stopped at each moment of each call that it makes to the outside; later runs end what it
 * began. Whatever the moment, the target is out once, and the ledger says so.
 */

const endings: [string, Plan['ending']][] = [
  // The lease still holds and the server still knows the key; the dead process is known to be dead.
  ['soon, on the same machine', { machine: 1, after: 20 * second }],
  ['much later, on the same machine', { machine: 1, after: twoHours }],
  ['much later, on another machine', { machine: 2, after: twoHours }],
];
const targets = (Object.keys(shapes) as Shape[]).flatMap(shape =>
  (['fediverse', 'bluesky'] as const).map((account): [Shape, AccountName] => [shape, account]),
);

describe.each(endings)('a stopped run is ended %s', (_, ending) => {
  test.each(targets)('%s on %s, stopped at each moment of each call', async (shape, account) => {
    const posts = postsOf([shape], [account]);
    const whole = await simulate({ posts, runs: [{ machine: 1, stop: null, after: 0 }], ending });
    expect(whole.violations).toEqual([]);
    const calls = whole.calls[0]!;
    expect(calls.filter(({ name }) => name === 'push')).toHaveLength(2);

    for (const [index, { kind, name }] of calls.entries()) {
      for (const moment of moments[kind]) {
        const stop: Stop = { call: index + 1, moment };
        const told = await simulate({ posts, runs: [{ machine: 1, stop, after: 0 }], ending });
        const where = `${moment} call ${stop.call}, ${name}`;
        expect(told.violations, where).toEqual([]);
        // Both platforms can always tell, so that no doubt may be left.
        expect(
          told.known.map(({ state }) => state),
          where,
        ).toEqual(['delivered']);
      }
    }
  });
});
