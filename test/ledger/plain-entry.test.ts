import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/ledger/canonical.ts';
import { isPlainEntry } from '../../src/ledger/verify-quick.ts';
import { ledgerEntry } from '../../src/model/ledger-entry.ts';
import { ledgerOf, soundEntries } from './sound-ledger.ts';

const lines = [...ledgerOf(soundEntries())]
  .filter(([path]) => path.endsWith('.jsonl'))
  .flatMap(([, bytes]) => new TextDecoder().decode(bytes).trimEnd().split('\n'));

const values = [null, '', 'x', '2026-02-30T00:00:00.000Z', '"', '\n', 0, -1, 1.5, 1e21, [], [null], {}, { a: 1 }, true];

describe('an entry that is recognised without the schema', () => {
  it('is one by the schema, in canonical form, whatever was done to it', () => {
    const recognised: boolean[] = [];
    const change = fc.tuple(
      fc.constantFrom(...lines),
      fc.nat(),
      fc.constantFrom(...values),
      fc.boolean(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(change, ([line, which, value, isDeep, isRemoved]) => {
        const entry = JSON.parse(line) as Record<string, unknown>;
        const inner = ['run', 'receipts', 'handle'].map(key => entry[key]).find(found => isObject(found));
        const target = isDeep && isObject(inner) ? firstObject(inner) : entry;
        const key = Object.keys(target)[which % Object.keys(target).length] ?? 'x';
        if (isRemoved) delete target[key];
        else target[key] = value;
        const text = canonical(entry);
        const plain = isPlainEntry(JSON.parse(text), text);
        recognised.push(plain);
        if (plain) expect(ledgerEntry.safeParse(JSON.parse(text)).error?.issues).toBeUndefined();
      }),
      { numRuns: 3000, seed: 1 },
    );
    expect(new Set(recognised)).toEqual(new Set([true, false]));
  });

  it('is tried with every kind of entry', () => {
    const kinds = ledgerEntry.options.map(option => option.shape.kind.value);
    expect(new Set(lines.map(line => JSON.parse(line).kind))).toEqual(new Set(kinds));
  });

  it('is what a writer writes, unless a character has to be escaped', () => {
    const slow = lines.filter(line => !isPlainEntry(JSON.parse(line), line));
    expect(slow.map(line => JSON.parse(line).kind)).toEqual(['decision']);
  });

  it.each([
    [' ', (line: string) => line.replace(',', ', ')],
    ['an escape', (line: string) => line.replace('attempt', '\\u0061ttempt')],
    ['a key more', (line: string) => line.replace('"version":1', '"version":1,"x":1')],
    ['a key twice', (line: string) => line.replace('"version":1', '"version":1,"version":1')],
  ])('does not hold %s', (_name, change) => {
    const text = change(lines[0]!);
    expect(isPlainEntry(JSON.parse(text), text)).toBe(false);
  });
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function firstObject(value: Record<string, unknown>): Record<string, unknown> {
  return Array.isArray(value) ? (value[0] ?? {}) : value;
}
