import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { usualBranch } from '../../src/io/git-seen.ts';
import { configFile } from '../../src/model/config.ts';
import type { LedgerBranch } from '../../src/model/ports.ts';
import { gitIn, makeRepository, type TestRepository, writeFiles } from '../git-repository.ts';
import { branchName, bytes, open, openBranch, written } from './ledger-setting.ts';

/* The branch at the remote is held against what this clone last saw of it. */

const chain = 'ledger/one/2026-11.jsonl';
const seenFile = `.git/refs/mergecast/seen/${branchName}`;
let repository: TestRepository;
let branch: LedgerBranch;
/** A ledger of two commits, and a third that is built on the first one alone. */
let first: string;
let second: string;
let other: string;

beforeAll(async () => {
  repository = await makeRepository({ remote: true });
  branch = await openBranch(repository.folder);
  first = await written(branch, null, { [chain]: 'a\n' });
  other = await written(branch, first, { [chain]: 'a\nx\n' });
  setRemote(first);
  second = await written(branch, first, { [chain]: 'a\nb\n' });
});
/** All are at the second commit: the remote, and what this clone has seen of it and of no other branch. */
beforeEach(() => {
  rmSync(join(repository.folder, '.git', 'refs', 'mergecast'), { recursive: true, force: true });
  writeFiles(repository.folder, { [seenFile]: `${second}\n` });
  setRemote(second);
});
afterAll(() => repository.dispose());

/** Straight into the files, as a person with the right could move the branch at the host. */
function setRemote(commit: string | null, name = branchName): void {
  const ref = `refs/heads/${name}`;
  if (commit === null) rmSync(join(repository.remote!, ref));
  else writeFiles(repository.remote!, { [ref]: `${commit}\n` });
}

test.each(['first', 'other'])('a branch that was set to the %s commit is refused, and can be restored', async to => {
  const commit = to === 'first' ? first : other;
  setRemote(commit);
  const failure = await branch.fetch().catch(error => error);
  expect(failure).toMatchObject({ code: 'git.rewritten', message: expect.stringContaining(commit) });
  expect(failure.message).toContain(second);
  expect(readFileSync(join(repository.folder, seenFile), 'utf8').trim()).toBe(second);
  await runRemedy(failure.remedy);
  expect(await branch.fetch()).toBe(second);
});

test('a branch that is rewritten between the fetch and the push takes no commit', async () => {
  setRemote(other);
  const late = branch.write(second, bytes({ [chain]: 'a\nb\nc\n' }), 'On what is not there');
  await expect(late).rejects.toMatchObject({ code: 'git.rewritten' });
  expect(await gitIn(repository.remote!, 'rev-parse', branchName)).toBe(other);
});

test('a branch that was deleted is refused, and can be restored', async () => {
  setRemote(null);
  const failure = await branch.fetch().catch(error => error);
  expect(failure).toMatchObject({ code: 'git.rewritten', message: expect.stringContaining(second) });
  await runRemedy(failure.remedy);
  expect(await branch.fetch()).toBe(second);
});

describe('in a shallow clone, where the commits between are not here,', () => {
  test('entries that are still there show that the branch was built on, others that it was rewritten', async () => {
    const shallow = `${repository.folder}-shallow`;
    await gitIn(repository.folder, 'clone', '--quiet', '--depth=1', `file://${repository.remote}`, shallow);
    const inShallow = await openBranch(shallow);
    expect(await inShallow.fetch()).toBe(second);
    const third = await written(branch, second, { [chain]: 'a\nb\nc\n' });
    expect(await inShallow.fetch()).toBe(third);
    const own = await written(inShallow, third, { [chain]: 'a\nb\nc\nd\n', 'ledger/two/2026-11.jsonl': 'a\n' });
    expect(await inShallow.fetch()).toBe(own);
    expect(await gitIn(shallow, 'rev-list', '--count', own)).toBe('1');
    for (const commit of [first, third, other]) {
      setRemote(commit);
      await expect(inShallow.fetch()).rejects.toMatchObject({ code: 'git.rewritten' });
    }
    setRemote(own);
    expect(await inShallow.fetch()).toBe(own);
  });
});

describe('ledger accept', () => {
  const care = async (folder = repository.folder) => (await open(folder)).ledgerCare(branchName);

  test('takes what the remote has', async () => {
    setRemote(other);
    expect(await (await care()).accept()).toEqual({ before: second, now: other, begun: false });
    expect(await branch.fetch()).toBe(other);
    expect(await (await care()).accept()).toEqual({ before: other, now: other, begun: false });
  });

  test('begins an empty ledger where the branch is gone, also for other clones', async () => {
    setRemote(null);
    const accepted = await (await care()).accept();
    expect(accepted).toMatchObject({ before: second, begun: true });
    expect(await branch.fetch()).toBe(accepted.now);
    expect(await branch.list(accepted.now!)).toEqual([]);
    expect(await (await openBranch(await repository.clone())).fetch()).toBe(accepted.now);
  });
});

describe('a second name of the ledger', () => {
  test('is refused while it does not exist and the first one does', async () => {
    const opened = await open(repository.folder);
    for (const folder of [repository.folder, await repository.clone()]) {
      const failure = await (await (await open(folder)).ledgerBranch('elsewhere/ledger')).fetch().catch(error => error);
      expect(failure).toMatchObject({ code: 'git.other-ledger' });
      expect(failure.message).toContain('ledger.branch');
      expect(failure.message).toContain(branchName);
    }
    setRemote(second, 'elsewhere/ledger');
    const moved = await opened.ledgerBranch('elsewhere/ledger');
    expect(await moved.fetch()).toBe(second);
    setRemote(null);
    // The one that was seen counts, whatever it is called; what was seen of another name does not.
    await expect((await opened.ledgerBranch('elsewhere')).fetch()).rejects.toMatchObject({ code: 'git.other-ledger' });
    expect(await moved.fetch()).toBe(second);
  });

  test('can be begun on purpose', async () => {
    const opened = await open(repository.folder);
    const { now } = await (await opened.ledgerCare('staging')).accept();
    expect(await (await opened.ledgerBranch('staging')).fetch()).toBe(now);
    expect(await branch.fetch()).toBe(second);
  });

  test('is held against the name that a config has without one', () => {
    expect(configFile.parse({ version: 1, accounts: {} }).ledger.branch).toBe(usualBranch);
  });
});

test('two processes of one clone do not take each other for a rewrite', async () => {
  const branches = await Promise.all([1, 2, 3].map(() => openBranch(repository.folder)));
  const third = await written(branch, second, { [chain]: 'a\nb\nc\n' });
  writeFiles(repository.folder, { [seenFile]: `${second}\n` });
  expect(await Promise.all(branches.map(branch => branch.fetch()))).toEqual([third, third, third]);
});

/** The first command that a remedy gives, as a person would run it. */
async function runRemedy(remedy: string): Promise<void> {
  const command = /`git ([^`]+)`/.exec(remedy)![1]!;
  await repository.git(...command.split(' '));
}
