import { expect, test } from 'vitest';
import { once, openedOnce } from '../../src/entry/opened-once.ts';
import type { LedgerBranch } from '../../src/model/ports.ts';

test('a branch is opened and fetched with the first question, and another one by itself', async () => {
  const asked: string[] = [];
  const branchOf = (name: string) => ({ fetch: async () => `${name} ${asked.push(name)}` }) as unknown as LedgerBranch;
  const open = openedOnce(async name => branchOf(name));
  const tips = [];
  for (const name of ['one', 'one', 'two', 'one']) tips.push(await (await open(name)).fetch());
  expect(tips).toEqual(['one 1', 'one 1', 'two 2', 'one 1']);
});

test('a failure is the answer to all who ask', async () => {
  let asked = 0;
  const ask = once(async () => {
    asked += 1;
    throw new RangeError('no');
  });
  await expect(ask()).rejects.toThrow('no');
  await expect(ask()).rejects.toThrow('no');
  expect(asked).toBe(1);
});
