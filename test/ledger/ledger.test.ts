import { describe, expect, it } from 'vitest';
import { appendEntries, openLedger, readPayloads } from '../../src/ledger/ledger.ts';
import { foldLedger, standingOf } from '../../src/ledger/state.ts';
import { storingOf } from '../../src/ledger/storing.ts';
import { attempt, outcome, stored } from './entries.ts';
import { entriesOf, memoryBranch } from './memory-branch.ts';

async function written(...entries: Parameters<typeof appendEntries>[2]['entries'][number][]) {
  const branch = memoryBranch();
  const result = await appendEntries(branch, await openLedger(branch), { entries }, 'test');
  if (result === 'moved') throw new Error('nothing else writes here');
  return { branch, ledger: result };
}

describe('the ledger', () => {
  it('is empty where the branch does not exist', async () => {
    const ledger = await openLedger(memoryBranch());
    expect(ledger.entries).toEqual([]);
    expect(ledger.tip).toBeNull();
  });

  it('reads back what was appended, chained', async () => {
    const { branch, ledger } = await written(attempt(), outcome());
    const read = await openLedger(branch);
    expect(await entriesOf(branch)).toEqual(ledger.entries);
    expect(read.entries).toEqual([]);
    expect(ledger.entries.map(entry => entry.sequence)).toEqual([1, 2]);
    expect(ledger.entries[0]?.previous).toBeNull();
    expect(ledger.entries[1]?.previous).toMatch(/^[0-9a-f]{64}$/);
    expect([...branch.files.keys()].sort()).toEqual(['ledger/fediverse/2026-11.jsonl', 'ledger/heads.json']);
  });

  it('keeps a chain for each account', async () => {
    const { ledger } = await written(attempt(), attempt({ account: 'bluesky', platform: 'bluesky', attempt: 'b1' }));
    expect(ledger.entries.map(entry => [entry.account, entry.sequence])).toEqual([
      ['fediverse', 1],
      ['bluesky', 1],
    ]);
  });

  it('never lets time run backwards in a chain, whatever a clock says', async () => {
    const { branch } = await written(
      attempt({ at: '2026-12-01T00:00:00.000Z' }),
      outcome({ at: '2026-11-30T23:59:00.000Z' }),
    );
    expect((await entriesOf(branch)).map(entry => entry.at)).toEqual([
      '2026-12-01T00:00:00.000Z',
      '2026-12-01T00:00:00.000Z',
    ]);
  });

  it('writes nothing when another writer was first', async () => {
    const branch = memoryBranch();
    const before = await openLedger(branch);
    await appendEntries(branch, before, { entries: [attempt()] }, 'first');
    expect(await appendEntries(branch, before, { entries: [attempt({ attempt: 'a2' })] }, 'second')).toBe('moved');
    expect(await entriesOf(branch)).toHaveLength(1);
  });

  it('keeps the payload apart from the entries', async () => {
    const branch = memoryBranch();
    const ledger = await appendEntries(
      branch,
      await openLedger(branch),
      { entries: [attempt()], payloads: new Map([['a1', stored('secret plans')]]) },
      'test',
    );
    if (ledger === 'moved') throw new Error('nothing else writes here');
    const lines = new TextDecoder().decode(branch.files.get('ledger/fediverse/2026-11.jsonl'));
    expect(lines).not.toContain('secret plans');
    const kept = ledger.entries.flatMap(entry => storingOf(entry) ?? []);
    const erased = kept.map(entry => ({ ...entry, name: 'erased' }));
    expect(await readPayloads(branch, ledger, [...kept, ...erased])).toEqual(new Map([['a1', stored('secret plans')]]));
  });

  it('stops where a line cannot be read, and is never taken for empty', async () => {
    const { branch } = await written(attempt());
    branch.files.set('ledger/fediverse/2026-11.jsonl', new TextEncoder().encode('{"broken\n'));
    await expect(openLedger(branch)).rejects.toMatchObject({
      code: 'ledger.broken',
      issues: expect.arrayContaining([expect.objectContaining({ code: 'ledger.unreadable', line: 1 })]),
    });
  });
});

describe('where a target stands', () => {
  const standing = async (...entries: Parameters<typeof written>) => {
    const { ledger } = await written(...entries);
    return standingOf(foldLedger(ledger.entries).get('hello@fediverse'));
  };
  const decision = {
    kind: 'decision',
    account: 'fediverse',
    post: 'hello',
    at: '2026-11-24T11:00:00.000Z',
    url: null,
    who: null,
    why: null,
  } as const;

  it.each([
    ['open', [attempt()]],
    ['delivered', [attempt(), outcome()]],
    ['unknown', [attempt(), outcome({ outcome: 'unknown', code: 'network.cut', receipts: [] })]],
    [
      'open',
      [attempt(), outcome({ outcome: 'throttled', code: 'platform.absent', receipts: [] }), attempt({ attempt: 'a2' })],
    ],
    ['adopted', [{ ...decision, decision: 'adopted' as const }]],
    [
      'absent',
      [attempt(), outcome({ outcome: 'unknown', code: 'network.cut' }), { ...decision, decision: 'absent' as const }],
    ],
    ['open', [attempt(), { ...decision, decision: 'absent' as const }, attempt({ attempt: 'a2' })]],
  ])('%s', async (expected, entries) => {
    expect(await standing(...entries)).toBe(expected);
  });

  it('never forgets a part that is out', async () => {
    const { ledger } = await written(
      attempt({ parts: 2 }),
      outcome({ outcome: 'unknown', code: 'network.cut' }),
      attempt({ attempt: 'a2', parts: 2 }),
      outcome({ attempt: 'a2', outcome: 'rejected', code: 'platform.credentials', receipts: [] }),
    );
    expect(foldLedger(ledger.entries).get('hello@fediverse')?.receipts).toHaveLength(1);
  });
});
