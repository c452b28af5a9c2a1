import { expect, test } from 'vitest';
import { flushJournals } from '../../src/pipeline/flush-journals.ts';
import { publish } from '../../src/pipeline/run.ts';
import { entriesOf } from '../ledger/memory-branch.ts';
import { memoryJournal, post, type TestWorld, testWorld } from './test-world.ts';

/** A run that was killed after its platform had answered: the journal has the outcome, the ledger has not. */
async function killed(): Promise<TestWorld> {
  const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
  const write = world.branch.write;
  world.branch.write = async (tip, files, message) => {
    if (message.startsWith('Record')) throw new Error('killed');
    return write(tip, files, message);
  };
  await expect(publish(world, null)).rejects.toThrow('killed');
  world.branch.write = write;
  return { ...world, leftJournals: [memoryJournal(world.journal.lines)], journal: memoryJournal() };
}

const kinds = async (world: TestWorld) => (await entriesOf(world.branch)).map(({ kind }) => kind);

test('what a journal holds is written, sends nothing, and the journal is gone', async () => {
  const world = await killed();
  expect(await flushJournals(world)).toBe(1);
  expect(await kinds(world)).toEqual(['approval', 'attempt', 'outcome']);
  expect(world.platform.sent).toHaveLength(1);
  expect(await world.leftJournals[0]!.read()).toEqual([]);
  expect(await flushJournals(world)).toBe(0);
});

test('where another run was first, nothing is written twice', async () => {
  const world = await killed();
  const write = world.branch.write;
  const lines = await world.leftJournals[0]!.read();
  world.branch.write = async (tip, files, message) => {
    world.branch.write = write;
    await flushJournals({ ...world, leftJournals: [memoryJournal([...lines])] });
    return write(tip, files, message);
  };
  expect(await flushJournals(world)).toBe(0);
  expect(await kinds(world)).toEqual(['approval', 'attempt', 'outcome']);
  expect(await world.leftJournals[0]!.read()).toEqual([]);
});

test('a journal stays where the ledger cannot be written', async () => {
  const world = await killed();
  world.branch.write = async () => ({ moved: true });
  await expect(flushJournals(world)).rejects.toMatchObject({ code: 'git.lock-lost' });
  expect(await world.leftJournals[0]!.read()).toHaveLength(3);
});
