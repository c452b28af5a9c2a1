import { describe, expect, test } from 'vitest';
import type { Shape } from './places.ts';
import {
  hasAFreshKeyForEachTry,
  ignoresLeases,
  sendsBeforeTheAttemptIsPushed,
  sendsPartsAgain,
  takesAnErrorAsNotSent,
  takesEveryPostAsAbsent,
} from './planted-bugs.ts';
import { postsOf } from './posts.ts';
import { type Plan, type RunPlan, second, simulate, twoHours } from './simulation.ts';
import { moments } from './stoppable.ts';

/*
 * Each known bug is planted and the same histories are lived through with it and without it: the judge must accuse the
 * one and clear the other.
 */

interface Scene {
  shape: Shape;
  account: string;
  /** What comes after the run that is stopped. */
  others?: RunPlan[];
  ending: Plan['ending'];
  faults?: string[];
  setUp?: Plan['setUp'];
  /** Where the first run is stopped. Default: at each moment of each call. */
  paused?: true;
}

const later = { machine: 2, after: twoHours };
/** The server is slower to show a post than we wait for: what saves it then is the key. */
const slowToShow: Scene = {
  shape: 'plain',
  account: 'mastodon',
  ending: { machine: 2, after: twoHours },
  others: [{ machine: 1, stop: null, after: 30 * second }],
  setUp: ({ mastodon }) => {
    mastodon.findLagMilliseconds = 5 * 60 * second;
  },
};

const planted: [string, NonNullable<Plan['plant']>, Scene][] = [
  [
    'it sends before the attempt is pushed, to Mastodon',
    sendsBeforeTheAttemptIsPushed,
    { shape: 'plain', account: 'mastodon', ending: later },
  ],
  [
    'it sends before the attempt is pushed, to Bluesky',
    sendsBeforeTheAttemptIsPushed,
    { shape: 'plain', account: 'bluesky', ending: later },
  ],
  ['it has a fresh key for each try', hasAFreshKeyForEachTry, slowToShow],
  [
    'it takes a 5xx as not sent',
    takesAnErrorAsNotSent,
    { shape: 'plain', account: 'mastodon', ending: later, faults: ['mastodon:accept-then-500:1:create'] },
  ],
  [
    'it takes a 5xx as not sent, on Bluesky',
    takesAnErrorAsNotSent,
    { shape: 'plain', account: 'bluesky', ending: later, faults: ['bluesky:accept-then-500:1:create'] },
  ],
  [
    'it ignores a lease',
    ignoresLeases,
    {
      shape: 'plain',
      account: 'mastodon',
      ending: later,
      paused: true,
      others: [{ machine: 2, stop: null, after: 30 * second }],
      setUp: ({ mastodon }) => {
        mastodon.idempotency = 'ignored';
      },
    },
  ],
  [
    'it sends a part again',
    sendsPartsAgain,
    { shape: 'thread of three', account: 'mastodon', ending: { machine: 1, after: twoHours } },
  ],
  ['it takes every post as absent', takesEveryPostAsAbsent, { shape: 'plain', account: 'mastodon', ending: later }],
];

describe('each known bug is seen', () => {
  test.each(planted)('%s', { timeout: 60_000 }, async (_, plant, scene) => {
    for await (const accused of accusations(scene)) expect(accused).toEqual([]);
    let isSeen = false;
    for await (const accused of accusations({ ...scene, plant })) {
      isSeen = accused.some(words => words.includes('once too often'));
      if (isSeen) break;
    }
    expect(isSeen).toBe(true);
  });
});

/** What the judge says of each history of a scene in which the first run is stopped once, after that of the whole run. */
async function* accusations(scene: Scene & Pick<Plan, 'plant'>): AsyncGenerator<string[]> {
  const { shape, account, others = [], faults = [], paused, ...plan } = scene;
  const posts = postsOf([shape], [account]);
  const live = async (stop: RunPlan['stop']) =>
    simulate({ ...plan, posts, runs: [{ machine: 1, stop, after: 0, faults }, ...others] });
  const whole = await live(null);
  yield whole.violations;
  for (const [index, { kind }] of whole.calls[0]!.entries()) {
    for (const moment of paused === true ? (['paused before'] as const) : moments[kind]) {
      yield (await live({ call: index + 1, moment })).violations;
    }
  }
}
