import { describe, expect, it } from 'vitest';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { verifyLedgerStream } from '../../src/ledger/verify-stream.ts';
import { damages, november } from './damages.ts';
import { memoryBranch } from './memory-branch.ts';
import { type Files, soundLedger } from './sound-ledger.ts';

const codes = (files: Files) => [...new Set(verifyLedger(files).issues.map(found => found.code))].sort();

async function verifyAsStream(files: Files) {
  const branch = memoryBranch();
  await branch.write(null, files, 'test');
  return verifyLedgerStream(branch, await branch.list(branch.tip!));
}

describe('a ledger is verified', () => {
  it.each(Object.entries(damages))('%s', async (_name, { codes: expected, files }) => {
    expect(codes(files())).toEqual([...expected].sort());
  });

  it.each(Object.entries(damages))('%s, as a stream: the same issues', async (_name, { files }) => {
    const whole = verifyLedger(files());
    expect(await verifyAsStream(files())).toEqual({ entries: whole.entries.length, issues: whole.issues });
  });

  it.each([
    ['nested deeper than the stack', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a number that has no canonical form', '1e999'],
    ['a key that stands for a prototype', '{"__proto__":1}'],
  ])('a handle that is hostile: %s', async (_name, handle) => {
    const files = soundLedger();
    const text = new TextDecoder().decode(files.get(november));
    files.set(november, new TextEncoder().encode(text.replace('"handle":null', `"handle":${handle}`)));
    const { entries, issues } = verifyLedger(files);
    expect(issues.length).toBeGreaterThan(0);
    expect(await verifyAsStream(files)).toEqual({ entries: entries.length, issues });
  });

  it('names the line', () => {
    expect(verifyLedger(damages['cut-line']!.files()).issues).toMatchObject([{ file: november, line: 2 }]);
  });

  it('gives one issue for one change, however many lines it takes', () => {
    const noisy = Object.entries(damages).filter(([name, { codes: expected, files }]) => {
      const issues = verifyLedger(files()).issues.length;
      // All that lies beside the entries of an account is nobody's once they are gone.
      return !['month-backwards', 'missing-account'].includes(name) && issues > Math.max(expected.length, 1) + 1;
    });
    expect(noisy.map(([name]) => name)).toEqual([]);
  });
});
