import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGit } from '../../src/io/git-command.ts';
import type { LedgerBranch } from '../../src/model/ports.ts';
import { makeRepository, type TestRepository } from '../git-repository.ts';
import { openBranch, written } from './ledger-setting.ts';

/* Blobs in pieces, as git gives them: several pipes' worth, none at all, and lines like those that git puts between. */

const texts = {
  'ledger/a': 'x'.repeat(300_000),
  'ledger/b': '',
  'ledger/c': `\n\n${'0'.repeat(40)} blob 3\n`,
  'ledger/d': `${'Grüße\n'.repeat(50_000)}end`,
};
let repository: TestRepository;
let branch: LedgerBranch;
let blobs: string[];

beforeAll(async () => {
  repository = await makeRepository({ remote: false });
  branch = await openBranch(repository.folder);
  blobs = (await branch.list(await written(branch, null, texts))).map(({ blob }) => blob);
});
afterAll(() => repository.dispose());

async function streamed(of: readonly string[]): Promise<string[]> {
  const pieces: Uint8Array[][] = of.map(() => []);
  for await (const { index, bytes } of branch.stream(of)) pieces[index]!.push(Uint8Array.from(bytes));
  return pieces.map(list => Buffer.concat(list).toString());
}

describe('a stream of blobs', () => {
  it('gives each of them whole, in the order asked for', async () => {
    expect(await streamed(blobs)).toEqual(Object.values(texts));
    expect(await streamed(blobs.toReversed())).toEqual(Object.values(texts).toReversed());
    expect(await streamed([])).toEqual([]);
  });

  it('gives a large one in more than one piece', async () => {
    const sizes: number[] = [];
    for await (const { bytes } of branch.stream(blobs)) sizes.push(bytes.length);
    expect(Math.max(...sizes)).toBeLessThan(texts['ledger/a'].length);
  });

  it('fails where a blob is missing', async () => {
    await expect(streamed([blobs[0]!, 'f'.repeat(40)])).rejects.toMatchObject({ code: 'git.failed' });
  });

  it('can be left', async () => {
    for await (const { bytes } of branch.stream(blobs)) {
      expect(bytes.length).toBeGreaterThan(0);
      break;
    }
    expect(await streamed([blobs[2]!])).toEqual([texts['ledger/c']]);
  });
});

describe("git's output as a stream", () => {
  it('ends in a failure where git says no', async () => {
    const git = openGit(repository.folder);
    const read = async () => {
      for await (const piece of git.stream(['cat-file', 'blob', 'no-such-object'])) expect(piece.length).toBe(0);
    };
    await expect(read()).rejects.toMatchObject({ code: 'git.failed' });
  });

  it('runs with the guards of every other call', async () => {
    const git = openGit(repository.folder);
    let text = '';
    for await (const piece of git.stream(['config', '--get', 'core.hooksPath'])) text += Buffer.from(piece).toString();
    expect(text).toBe('/dev/null\n');
  });
});
