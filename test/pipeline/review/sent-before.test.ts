import { expect, test } from 'vitest';
import type { Outcome } from '../../../src/model/outcome.ts';
import { publish } from '../../../src/pipeline/run.ts';
import { memoryJournal, post, start } from '../test-world.ts';
import { type ReviewTestWorld, reviewed, reviewWorld } from './world.ts';

const hour = 3_600_000;
const later = `\npublish_at: ${new Date(start + hour).toISOString()}`;
const one = (body: string, more = '') => post(body, `accounts: [one]${more}`);

/** What the review says when a post was published, and the pull request puts another one in its place. */
async function told(change: (world: ReviewTestWorld) => void, answer?: Outcome) {
  const world = reviewWorld({ 'posts/out.md': one('Hello', '\nid: out') });
  if (answer !== undefined) world.platform.answers.push(() => answer);
  await publish({ ...world, journal: memoryJournal() }, null);
  world.change({ 'posts/out.md': null });
  change(world);
  const { plan } = await reviewed(world);
  return plan.issues.map(({ code, message }) => `${code} ${message}`);
}

const again = (front = '', body = 'Hello') => ({ 'posts/new.md': one(body, `\nid: other${later}${front}`) });

test('what went out before is told by its digest, with the post and the day', async () => {
  expect(await told(world => world.change(again()))).toEqual(['text.sent-before one: out said the same on 2026-11-24']);
});

test.each<[string, (world: ReviewTestWorld) => void]>([
  ['says something else', world => world.change(again('', 'Hello!'))],
  ['goes to another account', world => world.change({ 'posts/new.md': post('Hello', 'accounts: [two]\nid: other') })],
  ['has other options', world => world.change(again('\noverrides: { one: { tone: warm } }'))],
  ['is taken back', world => world.change(again('\nretract: true'))],
  ['is the same post', world => world.change({ 'posts/new.md': one('Hello', '\nid: out') })],
  [
    'comes a year later',
    world => {
      world.clock.set(start + 366 * 24 * hour);
      world.change({ 'posts/new.md': one('Hello', '\nid: other') });
    },
  ],
  [
    'is not known, since the payload was erased',
    world => {
      for (const path of world.branch.files.keys()) if (path.includes('/payloads/')) world.branch.files.delete(path);
      world.change(again());
    },
  ],
])('nothing is told of one that %s', async (_how, change) => {
  expect(await told(change)).toEqual([]);
});

test('one that replaces what its platform refused is told of nobody', async () => {
  const refusal: Outcome = { outcome: 'rejected', code: 'platform.refused', message: 'no', part: 1, receipts: [] };
  expect(await told(world => world.change(again()), refusal)).toEqual([]);
});

test('where the file that says it is there, that one is named alone', async () => {
  const long = 'Our new map shows the old trees of the town, and from today on you may add one.';
  const world = reviewWorld({ 'posts/out.md': one(long) });
  await publish({ ...world, journal: memoryJournal() }, null);
  world.change({ 'posts/new.md': one(long, later) });
  const { plan } = await reviewed(world);
  expect(plan.issues.map(({ code }) => code)).toEqual(['text.near-duplicate']);
});
