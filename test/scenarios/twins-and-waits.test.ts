import { expect, test } from 'vitest';
import { postsOf } from './posts.ts';
import type { RunPlan } from './simulation.ts';
import { simulate } from './simulation.ts';

test.each(['mastodon', 'bluesky'] as const)('a run that waits for a 429 of %s and dies later', async platform => {
  const posts = postsOf(['image'], [platform]);
  for (let call = 1; call < 16; call += 1) {
    const stop = { call, moment: 'killed after' as const };
    const runs = [{ machine: 1, stop, after: 0, faults: [`${platform}:429:1:upload`] }];
    const told = await simulate({ posts, runs, ending: { machine: 1 } });
    expect(told.violations, `call ${call}`).toEqual([]);
  }
});

const histories: [string, Parameters<typeof postsOf>[0], RunPlan[]][] = [
  [
    'side by side',
    ['plain', 'plain'],
    [
      {
        machine: 1,
        stop: { call: 1, moment: 'killed before' },
        after: 0,
        faults: ['mastodon:accept-then-cut:1:read:0'],
      },
      { machine: 1, stop: { call: 7, moment: 'paused before' }, after: 0, faults: ['mastodon:cut:1:create:1'] },
      { machine: 1, stop: null, after: 0 },
    ],
  ],
  [
    'one look fails',
    ['plain', 'plain'],
    [
      {
        machine: 1,
        stop: { call: 6, moment: 'killed in the middle' },
        after: 0,
        faults: ['mastodon:accept-then-cut:1:read:1'],
      },
      { machine: 1, stop: null, after: 0 },
      { machine: 1, stop: null, after: 0 },
    ],
  ],
  [
    'the first was not sent, on another machine',
    ['image', 'image', 'plain'],
    [
      {
        machine: 1,
        stop: { call: 14, moment: 'killed after' },
        after: 0,
        faults: ['mastodon:accept-then-cut:1:upload:0'],
      },
      { machine: 2, stop: null, after: 720_000 },
      { machine: 1, stop: null, after: 0 },
    ],
  ],
];
test.each(histories)('two posts that say the same: %s', async (_, given, runs) => {
  const told = await simulate({ posts: postsOf(given, ['mastodon', 'bluesky'], true), runs, ending: { machine: 1 } });
  expect(told.violations).toEqual([]);
});

test('a part that one run found and another had written into its journal is one part', async () => {
  const runs: RunPlan[] = [
    { machine: 1, stop: { call: 5, moment: 'killed before' }, after: 0 },
    { machine: 1, stop: { call: 2, moment: 'paused before' }, after: 0 },
    { machine: 1, stop: { call: 13, moment: 'killed in the middle' }, after: 0 },
  ];
  const told = await simulate({ posts: postsOf(['plain'], ['mastodon', 'bluesky']), runs, ending: { machine: 1 } });
  expect(told.violations).toEqual([]);
});
