import { expect, test } from 'vitest';
import type { RateLimit } from '../../../src/model/limits.ts';
import { publish } from '../../../src/pipeline/run.ts';
import { memoryJournal, post, start } from '../test-world.ts';
import { type ReviewTestWorld, reviewed, reviewWorld } from './world.ts';

const hour = 3_600_000;
const source = 'https://example.com';
const rate: RateLimit = {
  max: 3,
  unit: 'posts in 24 hours',
  milliseconds: 24 * hour,
  counts: 'posts',
  source,
  checked: '',
};
const at = (hours: number) => `accounts: [one]\npublish_at: ${new Date(start + hours * hour).toISOString()}`;

function worldWith(base: Record<string, string>, limit: RateLimit | undefined): ReviewTestWorld {
  const world = reviewWorld(base);
  const { adapters } = world;
  return Object.assign(world, {
    adapters: {
      ids: adapters.ids,
      load: async (id: string) => {
        const adapter = await adapters.load(id);
        return { ...adapter, limits: { ...adapter.limits, ...(limit === undefined ? {} : { rate: limit }) } };
      },
    },
  });
}

async function notesOf(world: ReviewTestWorld) {
  const { compared } = await reviewed(world);
  return Object.fromEntries(compared.map(({ post, target }) => [post, target?.notes]));
}

test('what is out and what is planned counts, for the time at which the post would go out', async () => {
  const world = worldWith(
    { 'posts/out.md': post('Out', 'accounts: [one]'), 'posts/queued.md': post('Queued', at(20)) },
    rate,
  );
  await publish({ ...world, journal: memoryJournal() }, null);
  world.change({
    'posts/soon.md': post('Soon', at(1)),
    'posts/later.md': post('Later', at(23)),
    'posts/tomorrow.md': post('Tomorrow', at(40)),
  });
  expect(await notesOf(world)).toEqual({
    soon: ['With it, 2 of 3 posts in 24 hours: 1 out by the ledger, 1 planned.'],
    later: [
      'With it, 4 of 3 posts in 24 hours: 1 out by the ledger, 3 planned. That is more than the platform takes, so that some would go out later.',
    ],
    tomorrow: ['With it, 3 of 3 posts in 24 hours: 0 out by the ledger, 3 planned.'],
  });
});

test.each([
  ['parts', 2],
  ['posts', 1],
] as const)('of a thread, %s count', async (counts, sum) => {
  const world = worldWith({ 'posts/old.md': post('Old', at(1)) }, { ...rate, counts });
  world.change({ 'posts/thread.md': post('One\n\n---\n\nTwo', at(1 / 60)) });
  expect((await notesOf(world)).thread).toEqual([
    `With it, ${sum} of 3 posts in 24 hours: 0 out by the ledger, ${sum} planned.`,
  ]);
});

test('nothing is said of what is removed or out, nor where the platform tells no number', async () => {
  const world = worldWith(
    { 'posts/out.md': post('Out', 'accounts: [one]'), 'posts/gone.md': post('Gone', at(2)) },
    rate,
  );
  await publish({ ...world, journal: memoryJournal() }, null);
  world.change({ 'posts/out.md': post('Edited', 'accounts: [one]'), 'posts/gone.md': null });
  expect(await notesOf(world)).toEqual({ out: [], gone: [] });
  const silent = worldWith({}, undefined);
  silent.change({ 'posts/new.md': post('New', at(2)) });
  expect(await notesOf(silent)).toEqual({ new: [] });
});
