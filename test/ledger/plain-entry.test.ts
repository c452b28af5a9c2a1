import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/ledger/canonical.ts';
import { storingOf } from '../../src/ledger/storing.ts';
import { readPlainEntry } from '../../src/ledger/verify-quick.ts';
import { ledgerEntry } from '../../src/model/ledger-entry.ts';
import { ledgerOf, soundEntries } from './sound-ledger.ts';

const lines = [...ledgerOf(soundEntries())]
  .filter(([path]) => path.endsWith('.jsonl'))
  .flatMap(([, bytes]) => new TextDecoder().decode(bytes).trimEnd().split('\n'));

const values = [null, '', 'x', '2026-02-30T00:00:00.000Z', '"', '\n', 0, -1, 1.5, 1e21, [], [null], {}, { b: 1, a: 1 }];

/** What is known of an entry by its text alone, after it was found to be right in every other way. */
function known(text: string) {
  const step = readPlainEntry(text);
  if (step === null) return null;
  const entry = ledgerEntry.parse(JSON.parse(text));
  expect(canonical(entry)).toBe(text);
  const { account, at, previous, sequence } = entry;
  const stored = storingOf(entry);
  const [name, payload] = [stored?.name ?? null, stored?.payload ?? null];
  expect(step).toEqual({ account, at, previous, sequence, name, payload });
  return step;
}

describe('an entry that is recognised without the schema', () => {
  it('is one by the schema, in canonical form, whatever was done to a value', () => {
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
        const inner = ['run', 'receipts', 'handle', 'agent'].map(key => entry[key]).find(found => isObject(found));
        const target = isDeep && isObject(inner) ? firstObject(inner) : entry;
        const key = Object.keys(target)[which % Object.keys(target).length] ?? 'x';
        if (isRemoved) delete target[key];
        else target[key] = value;
        recognised.push(known(JSON.stringify(entry)) !== null);
      }),
      { numRuns: 3000, seed: 1 },
    );
    expect(new Set(recognised)).toEqual(new Set([true, false]));
  });

  it('is one by the schema, in canonical form, whatever was done to its text', () => {
    const recognised: boolean[] = [];
    const pieces = fc.constantFrom(
      '',
      ' ',
      '"',
      '\\',
      '\n',
      '\u0001',
      '0',
      '1',
      'e',
      '.',
      '-',
      ',',
      '{',
      '}',
      'null',
      ',"key":',
      'é',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.nat(),
        fc.integer({ min: 0, max: 3 }),
        pieces,
        (line, place, cut, piece) => {
          const at = place % line.length;
          recognised.push(known(line.slice(0, at) + piece + line.slice(at + cut)) !== null);
        },
      ),
      { numRuns: 5000, seed: 1 },
    );
    expect(new Set(recognised)).toEqual(new Set([true, false]));
  });

  it('is tried with every kind of entry', () => {
    const kinds = ledgerEntry.options.map(option => option.shape.kind.value);
    expect(new Set(lines.map(line => JSON.parse(line).kind))).toEqual(new Set(kinds));
  });

  it('is what a writer writes, unless a character has to be escaped', () => {
    const slow = lines.filter(line => known(line) === null);
    expect(slow.map(line => JSON.parse(line).kind)).toEqual(['decision']);
  });

  it.each([
    [' ', (line: string) => line.replace(',', ', ')],
    ['an escape', (line: string) => line.replace('attempt', '\\u0061ttempt')],
    ['a key more', (line: string) => line.replace('"version":1', '"version":1,"x":1')],
    ['a key twice', (line: string) => line.replace('"version":1', '"version":1,"version":1')],
  ])('does not hold %s', (_name, change) => {
    const text = change(lines[0]!);
    expect(readPlainEntry(text)).toBeNull();
  });
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function firstObject(value: Record<string, unknown>): Record<string, unknown> {
  return Array.isArray(value) ? (value[0] ?? {}) : value;
}
