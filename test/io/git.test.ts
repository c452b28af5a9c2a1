import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixedClock } from '../../src/io/clock.ts';
import { processEnvironment } from '../../src/io/environment.ts';
import { openRepository } from '../../src/io/git.ts';
import { openGit } from '../../src/io/git-command.ts';
import { seededRandom } from '../../src/io/random.ts';
import { gitIn, makeRepository, type TestRepository, temporaryFolder, writeFiles } from '../git-repository.ts';
import { branchName, bytes, open, openBranch } from './ledger-setting.ts';

let repository: TestRepository;
let elsewhere: string;
beforeEach(async () => {
  elsewhere = temporaryFolder();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  rmSync(elsewhere, { recursive: true, force: true });
  await repository?.dispose();
});

/** A program called git that stands before the real one on the PATH. */
function standIn(script: string): void {
  writeFileSync(join(elsewhere, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(elsewhere, 'git'), 0o755);
  vi.stubEnv('PATH', `${elsewhere}:${process.env.PATH}`);
}

test('a repository is found from a folder in it, with the commit that is checked out', async () => {
  repository = await makeRepository({ remote: false });
  const { folder } = repository;
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  const opened = await open(join(folder, 'a', 'b'));
  expect(opened).toMatchObject({ root: folder, gitFolder: join(folder, '.git') });
  expect(await opened.repository.head()).toBe(await repository.git('rev-parse', 'HEAD'));

  await gitIn(elsewhere, 'init', '--quiet');
  expect(await (await open(elsewhere)).repository.head()).toBeNull();
});

test('a folder in no repository, or none at all, is an error of its own', async () => {
  await expect(open(elsewhere)).rejects.toMatchObject({ code: 'git.not-a-repository' });
  await expect(open(join(elsewhere, 'none'))).rejects.toMatchObject({ code: 'usage.argument' });
});

test('the main branch is what the remote says, else the usual one, else the one that is checked out', async () => {
  repository = await makeRepository({ remote: true });
  const { folder, git } = repository;
  const main = async () => (await open(folder)).repository.mainBranch();
  await git('branch', '--move', 'trunk');
  expect(await main()).toBe('trunk');
  await git('branch', 'master');
  expect(await main()).toBe('master');
  await git('push', '--quiet', 'origin', 'trunk');
  await git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
  expect(await main()).toBe('trunk');
});

test('a machine without git is told so; what git says is never taken for that', async () => {
  vi.stubEnv('PATH', join(elsewhere, 'none'));
  await expect(open(elsewhere)).rejects.toMatchObject({ code: 'git.missing' });
  vi.unstubAllEnvs();
  standIn('echo "fatal: spawn git ENOENT" >&2; exit 128');
  await expect(openGit(elsewhere).run(['status'])).rejects.toMatchObject({ code: 'git.failed' });
});

test('the remote is origin, or the only one; several without origin are an error, and none is local', async () => {
  repository = await makeRepository({ remote: true });
  const { folder, git } = repository;
  expect(await openBranch(folder)).toMatchObject({ hasRemote: true, describe: 'branch mergecast-ledger of origin' });
  await git('remote', 'rename', 'origin', 'host');
  expect(await openBranch(folder)).toMatchObject({ hasRemote: true, describe: 'branch mergecast-ledger of host' });
  await git('remote', 'add', 'other', 'nowhere');
  await expect(openBranch(folder)).rejects.toMatchObject({ code: 'git.failed' });
  await git('remote', 'remove', 'other');
  await git('remote', 'remove', 'host');
  expect(await openBranch(folder)).toMatchObject({ hasRemote: false });
});

test.each(['a:refs/heads/main', '*', '', 'a b', '../x', 'a..b', '-x\n'])('%j is no name of a branch', async name => {
  await gitIn(elsewhere, 'init', '--quiet');
  await expect((await open(elsewhere)).ledgerBranch(name)).rejects.toMatchObject({ code: 'git.failed' });
});

test("a branch whose name ends like the ledger's is not taken for it", async () => {
  repository = await makeRepository({ remote: true });
  await repository.git('push', '--quiet', 'origin', `HEAD:refs/heads/a/refs/heads/${branchName}`);
  const branch = await openBranch(repository.folder);
  expect(await branch.fetch()).toBeNull();
  // Refused while no one moved the branch: only its own tip can tell that from a lost race.
  writeFiles(repository.remote!, { [`refs/heads/${branchName}.lock`]: '' });
  await expect(branch.write(null, bytes({ 'ledger/a': '1' }), 'First')).rejects.toMatchObject({
    code: 'git.push-refused',
  });
});

test('a fetch waits for another process of the clone that holds the ref', async () => {
  repository = await makeRepository({ remote: true });
  await repository.git('push', '--quiet', 'origin', `HEAD:refs/heads/${branchName}`);
  const lock = join(repository.folder, '.git', 'refs', 'mergecast', 'fetched', `${branchName}.lock`);
  writeFiles(repository.folder, { [`.git/refs/mergecast/fetched/${branchName}.lock`]: '' });
  const clock = { ...fixedClock(0), wait: async () => rmSync(lock) };
  const options = { environment: processEnvironment(), clock, random: seededRandom('ledger') };
  const branch = await (await openRepository(repository.folder, options)).ledgerBranch(branchName);
  expect(await branch.fetch()).toBe(await repository.git('rev-parse', 'HEAD'));
});

test('an answer is read to its end, also where git has ended before it was all out', async () => {
  standIn('(sleep 0.2; echo late) &\necho early');
  expect(await openGit(elsewhere).run(['status'])).toBe('early\nlate\n');
});

test('a command with nothing to read comes to an end', async () => {
  standIn('cat; echo done');
  expect(await openGit(elsewhere).run(['status'], { input: '' })).toBe('done\n');
});

test('what git says is bounded, on one line, and names no password', async () => {
  standIn(
    `printf 'fatal: https://user:a@b:c@host.example/x \\033[31m\\n' >&2; head -c 9000 /dev/zero | tr '\\0' x >&2; exit 1`,
  );
  const failure = await openGit(elsewhere)
    .run(['status'])
    .catch(error => error);
  expect(failure.message).toMatch(/https:\/\/host\.example\/x/);
  expect(failure.message).not.toMatch(/user|a@b|\p{Cc}/u);
  expect(failure.message.length).toBeLessThan(2100);
});

test('the address of the remote is the one that git would reach', async () => {
  repository = await makeRepository({ remote: false });
  const { folder, git } = repository;
  const address = async () => (await open(folder)).remoteAddress();
  expect(await address()).toBeNull();
  await git('remote', 'add', 'origin', 'short:octo/posts');
  await git('remote', 'set-url', '--add', 'origin', 'https://second.example/octo/posts');
  expect(await address()).toBe('short:octo/posts');
  await git('config', 'url.https://github.com/.insteadOf', 'short:');
  expect(await address()).toBe('https://github.com/octo/posts');
  expect(await address()).toBe(await git('remote', 'get-url', 'origin'));
});
