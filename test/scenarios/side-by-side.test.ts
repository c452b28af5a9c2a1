import { expect, test } from 'vitest';
import { postsOf } from './posts.ts';
import { second, simulate } from './simulation.ts';

/*
 * A run stands still before each call that it makes, and another one runs from its beginning to its end: as when a
 * schedule and a push start a workflow in the same minute.
 */

test.each([
  ['the same machine', 1, 0],
  ['another machine', 2, 0],
  ['another machine, half a minute later', 2, 30 * second],
])(
  'a run stands still at each of its calls while another runs on %s',
  { timeout: 60_000 },
  async (_, machine, after) => {
    const posts = postsOf(['thread with image', 'plain'], ['mastodon', 'bluesky']);
    const ending = { machine: 1 };
    const alone = await simulate({ posts, runs: [{ machine: 1, stop: null, after: 0 }], ending });
    const calls = alone.calls[0]!;
    expect(calls.length).toBeGreaterThan(20);
    for (const [index, { name }] of calls.entries()) {
      const stop = { call: index + 1, moment: 'paused before' as const };
      const runs = [
        { machine: 1, stop, after: 0 },
        { machine, stop: null, after },
      ];
      const told = await simulate({ posts, runs, ending });
      expect(told.violations, `call ${stop.call}, ${name}`).toEqual([]);
    }
  },
);
