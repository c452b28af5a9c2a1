import { describe, expect, it } from 'vitest';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { type Files, ledgerOf, soundEntries, soundLedger } from './sound-ledger.ts';

/** The last two months of one account. */
const small = () =>
  ledgerOf(soundEntries().filter(({ account, at }) => account === 'fediverse' && at > '2026-11-24T10:00:02'));

const isSound = (files: Files) => verifyLedger(files).issues.length === 0;

const paths = ['ledger/fediverse/2026-11.jsonl', 'ledger/fediverse/2026-12.jsonl', 'ledger/heads.json'];

describe('no byte can change unseen', () => {
  it.each(paths)('%s, truncated at any byte', path => {
    const files = small();
    expect(isSound(files)).toBe(true);
    const whole = files.get(path)!;
    const unseen = positions(whole).filter(length => isSound(new Map(files).set(path, whole.slice(0, length))));
    expect(unseen).toEqual([]);
  });

  it('a payload, truncated at any byte', () => {
    const files = soundLedger();
    const path = 'ledger/bluesky/payloads/2026-11/b1.json';
    const whole = files.get(path)!;
    const unseen = positions(whole).filter(length => isSound(new Map(files).set(path, whole.slice(0, length))));
    expect(unseen).toEqual([]);
  });

  it.each(paths)('%s, with a bit changed', path => {
    const files = small();
    const whole = files.get(path)!;
    const unseen = positions(whole, 3).filter(at => {
      const damaged = whole.slice();
      damaged[at] = damaged[at]! ^ (1 << (at % 7));
      return isSound(new Map(files).set(path, damaged));
    });
    expect(unseen).toEqual([]);
  });

  it.each(paths)('%s, with a byte more', path => {
    const files = small();
    const whole = files.get(path)!;
    const unseen = [...positions(whole, 3), whole.length].filter(at => {
      const more = Uint8Array.of(...whole.subarray(0, at), ' \n0"'.charCodeAt(at % 4), ...whole.subarray(at));
      return isSound(new Map(files).set(path, more));
    });
    expect(unseen).toEqual([]);
  });
});

function positions(bytes: Uint8Array, step = 1): number[] {
  return [...bytes.keys()].filter(at => at % step === 0);
}
