import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import type { PublishingWorld } from '../../src/pipeline/world.ts';
import { accepted } from './accepted.ts';
import { type Comments, openComments } from './comments.ts';
import { broken, manners } from './hostile.ts';
import { credentialSetsOf } from './planted.ts';
import { openStage, type Subject, variableFor } from './stage.ts';

/*
 * Every platform, with each set of its credentials, answers in every hostile way, from each of its requests on; nothing
 * that is written, logged or given back holds a value. All of it takes a quarter of an hour: a test takes a sample,
 * EVERY_ANSWER=1 has each manner met at one of the requests, 2 at two, and EVERY_ANSWER=all at all.
 */

/** Of so many manners a subject meets one; all subjects together meet each. */
const sample = 10;

const { EVERY_ANSWER: share } = process.env;
const isWhole = share === 'all';

const subjects: Subject[] = [];
for (const platform of adapters.ids)
  for (const set of credentialSetsOf(await adapters.load(platform))) subjects.push({ platform, set });

let comments: Comments;
beforeAll(async () => {
  comments = await openComments();
});
afterAll(() => comments.close());

it('the doubles accept a value for every credential of every platform', async () => {
  for (const { platform, set } of subjects)
    for (const credential of set) expect(accepted[platform]?.[credential], `${platform} ${credential}`).toBeTruthy();
});

describe.each(subjects)('$platform with $set', subject => {
  it('publishes with what was planted, and shows nothing of it', async () => {
    const stage = openStage(subject);
    await stage.live(null);
    expect(stage.creates()).toBeGreaterThan(0);
    expect(stage.leaks()).toEqual([]);
  });

  const names = Object.keys(manners);
  const chosen =
    share !== undefined ? names : names.filter((_, index) => (index + subjects.indexOf(subject)) % sample === 0);
  it.each(chosen)('shows nothing where it meets %s', async name => {
    const requests = await requestsOf(subject);
    const steps = isWhole ? requests : spread(requests, Number(share ?? 1), names.indexOf(name));
    for (const [index, from] of steps.entries()) {
      for (const once of isWhole ? [true, false] : [index % 2 === 1]) {
        // The sample is told in pull requests by a test of its own.
        const stage = openStage(subject, share === undefined ? null : comments.tell);
        await stage.live({ from, manner: manners[name]!, once });
        expect(stage.leaks(), `request ${from}`).toEqual([]);
      }
    }
  });
});

/** So many of them, as far apart as can be; which ones differs from manner to manner. */
function spread(numbers: readonly number[], count: number, shift: number): number[] {
  const apart = Math.max(1, Math.floor(numbers.length / count));
  const places = Array.from({ length: Math.min(count, numbers.length) }, (_, index) => shift + index * apart);
  return places.map(place => numbers[place % numbers.length]!);
}

const plain = subjects.find(({ platform }) => platform === 'mastodon')!;

describe('what a run does not know', () => {
  // A platform that repeats a stranger's secret shows that each manner comes through, and that the search finds it.
  it.each([
    ['mastodon', 'a refusal in words'],
    ['mastodon', 'an error of the server'],
    ['mastodon', 'words on many lines'],
    ['mastodon', 'words for a URL'],
    ['mastodon', 'no connection'],
    ['mastodon', 'a cut line'],
    ['mastodon', 'a port that breaks'],
    ['threads', 'a refusal in an object'],
    ['threads', 'words in hex'],
    ['threads', 'words in base64'],
    ['tiktok', 'a success with an error in it'],
  ])('is found at %s where it meets %s', async (platform, name) => {
    const subject = subjects.findLast(subject => subject.platform === platform)!;
    const stage = openStage({ ...subject, stranger: true });
    await stage.live({ from: 1, manner: manners[name]! });
    expect(stage.leaks()).toEqual([expect.stringContaining('a stranger')]);
  });
});

describe('a value of another form', () => {
  it.each(['wild', 'key'] as const)('that is %s is not shown either', async style => {
    for (const name of ['a refusal in an object', 'a port that breaks', 'words on many lines', 'a cut line']) {
      const stage = openStage({ ...plain, style });
      await stage.live({ from: 1, manner: manners[name]! });
      expect(stage.leaks(), name).toEqual([]);
    }
  });
});

describe('a port that breaks', () => {
  const words = (world: PublishingWorld) => JSON.stringify([world.environment.get(variableFor('mastodon', 'token'))]);
  const breaks = (world: PublishingWorld) => () => {
    throw broken(words(world));
  };
  const ports: Record<string, (world: PublishingWorld) => PublishingWorld> = {
    'the files': world => ({ ...world, files: { ...world.files, open: breaks(world) } }),
    'the journal': world => ({ ...world, journal: { ...world.journal, append: async () => breaks(world)() } }),
    'the clock': world => ({ ...world, clock: { ...world.clock, wait: breaks(world) } }),
    'what is kept on the machine': world => ({
      ...world,
      localSecrets: { ...world.localSecrets, read: breaks(world) },
    }),
    'the repository': world => ({ ...world, repository: { ...world.repository, head: breaks(world) } }),
    'the environment': world => ({ ...world, random: { bytes: breaks(world) } }),
  };
  it.each(Object.entries(ports))('shows nothing of what its error holds: %s', async (_, change) => {
    const stage = openStage(plain);
    await stage.live(null, change);
    expect(stage.leaks()).toEqual([]);
  });
});

const counted = new Map<Subject, number[]>();

/** The numbers of the requests that a story without hostility takes. */
async function requestsOf(subject: Subject): Promise<number[]> {
  const known = counted.get(subject);
  if (known !== undefined) return known;
  const stage = openStage(subject);
  await stage.live(null);
  const numbers = Array.from({ length: stage.requests() }, (_, index) => index + 1);
  counted.set(subject, numbers);
  return numbers;
}
