import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/ledger/canonical.ts';
import { appendEntries, openLedger } from '../../src/ledger/ledger.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { attempt, outcome, stored } from './entries.ts';
import { memoryBranch } from './memory-branch.ts';

const november = 'ledger/fediverse/2026-11.jsonl';
const december = 'ledger/fediverse/2026-12.jsonl';

async function sound(): Promise<Map<string, Uint8Array>> {
  const branch = memoryBranch();
  await appendEntries(
    branch,
    await openLedger(branch),
    {
      entries: [
        attempt(),
        outcome(),
        attempt({ attempt: 'a2', post: 'second' }),
        outcome({ attempt: 'a2', post: 'second' }),
        attempt({ attempt: 'a3', post: 'third', at: '2026-12-01T00:00:00.000Z' }),
        attempt({ account: 'bluesky', platform: 'bluesky', attempt: 'b1' }),
      ],
      payloads: new Map([['a1', stored()]]),
    },
    'test',
  );
  return branch.files;
}

function lines(files: Map<string, Uint8Array>, path: string): string[] {
  return new TextDecoder().decode(files.get(path)).split('\n').slice(0, -1);
}

function put(files: Map<string, Uint8Array>, path: string, content: readonly string[]): void {
  files.set(path, new TextEncoder().encode(content.map(line => `${line}\n`).join('')));
}

const codes = (files: Map<string, Uint8Array>) => [...new Set(verifyLedger(files).issues.map(found => found.code))];

describe('a sound ledger', () => {
  it('verifies', async () => {
    const verified = verifyLedger(await sound());
    expect(verified.issues).toEqual([]);
    expect(verified.entries).toHaveLength(6);
  });

  it('verifies after a payload was erased', async () => {
    const files = await sound();
    files.delete('ledger/fediverse/payloads/2026-11/a1.json');
    expect(codes(files)).toEqual([]);
  });
});

describe('each kind of break has a code of its own', () => {
  const cases: [string, string[], (files: Map<string, Uint8Array>) => void][] = [
    [
      'an edited entry',
      ['ledger.edited'],
      files => {
        const all = lines(files, november);
        put(files, november, [all[0]!.replace('"key":"k1"', '"key":"k2"'), ...all.slice(1)]);
      },
    ],
    [
      'an edited last entry',
      ['ledger.edited'],
      files => put(files, december, [lines(files, december)[0]!.replace('"key":"k1"', '"key":"k2"')]),
    ],
    [
      'a line cut out of the middle',
      ['ledger.cut'],
      files => put(files, november, lines(files, november).toSpliced(1, 1)),
    ],
    ['a line cut off at the end', ['ledger.cut'], files => files.delete(december)],
    ['a missing file', ['ledger.cut', 'ledger.payload'], files => files.delete(november)],
    ['a whole chain gone', ['ledger.cut'], files => files.delete('ledger/bluesky/2026-11.jsonl')],
    ['the heads gone', ['ledger.cut'], files => files.delete('ledger/heads.json')],
    [
      'two lines in another order',
      ['ledger.reordered'],
      files => {
        const [first, second, third, fourth] = lines(files, november);
        put(files, november, [first!, third!, second!, fourth!]);
      },
    ],
    [
      'a line twice',
      ['ledger.duplicated'],
      files => {
        const all = lines(files, november);
        put(files, november, [...all.slice(0, 2), all[1]!, ...all.slice(2)]);
      },
    ],
    [
      'two entries after one entry',
      ['ledger.forked'],
      files => {
        const all = lines(files, november);
        put(files, november, [...all.slice(0, 2), all[1]!.replace('10:00:01', '10:00:02'), ...all.slice(2)]);
      },
    ],
    [
      "another account's line",
      ['ledger.foreign'],
      files => put(files, december, [...lines(files, december), lines(files, 'ledger/bluesky/2026-11.jsonl')[0]!]),
    ],
    [
      'a line that is no JSON',
      ['ledger.unreadable'],
      files => put(files, december, [...lines(files, december), '{"v']),
    ],
    [
      'a last line without its end',
      ['ledger.unreadable', 'ledger.cut'],
      files => files.set(december, files.get(december)!.slice(0, -1)),
    ],
    [
      'an entry of a later version',
      ['ledger.version'],
      files => put(files, december, [...lines(files, december), '{"version":2}']),
    ],
    [
      'another order of keys',
      ['ledger.not-canonical', 'ledger.cut'],
      files => {
        const entry = JSON.parse(lines(files, december)[0]!) as Record<string, unknown>;
        put(files, december, [JSON.stringify(Object.fromEntries(Object.entries(entry).reverse()))]);
      },
    ],
    [
      'a payload that is not the one that was sent',
      ['ledger.payload'],
      files => put(files, 'ledger/fediverse/payloads/2026-11/a1.json', [canonical(stored('another'))]),
    ],
    [
      'a payload that nothing names',
      ['ledger.payload'],
      files => put(files, 'ledger/fediverse/payloads/2026-11/a9.json', [canonical(stored())]),
    ],
    ['a file that is none of ours', ['ledger.file'], files => put(files, 'ledger/notes.txt', ['hello'])],
  ];

  it.each(cases)('%s', async (_name, expected, damage) => {
    const files = await sound();
    damage(files);
    expect(codes(files).sort()).toEqual([...expected].sort());
  });

  it('names the line', async () => {
    const files = await sound();
    put(files, november, lines(files, november).toSpliced(1, 1));
    expect(verifyLedger(files).issues[0]).toMatchObject({ file: november, line: 2 });
  });

  it('finds every byte that is changed', async () => {
    const original = (await sound()).get(november)!;
    for (let at = 0; at < original.length; at += 7) {
      const files = await sound();
      const damaged = original.slice();
      damaged[at] = damaged[at]! ^ 1;
      files.set(november, damaged);
      expect(codes(files), `byte ${at}`).not.toEqual([]);
    }
  });

  it('finds every cut', async () => {
    const original = (await sound()).get(november)!;
    for (let length = 0; length < original.length; length += 11) {
      const files = await sound();
      files.set(november, original.slice(0, length));
      expect(codes(files), `${length} bytes`).not.toEqual([]);
    }
  });
});
