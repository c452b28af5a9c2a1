import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LedgerBranch } from '../../src/model/ports.ts';
import { type GitHttpServer, startGitHttpServer } from '../git-http-server.ts';
import { gitIn, makeRepository, type TestRepository, writeFiles } from '../git-repository.ts';
import { branchName, bytes, openBranch, written } from './ledger-setting.ts';

/* What a host can do to a push: refuse it by a rule, lose its answer, ask for a token, be away. */

const token = 'ghs_0123456789abcdefABCDEF';
const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
let repository: TestRepository;
let server: GitHttpServer;
let branch: LedgerBranch;
let tip: string;

beforeAll(async () => {
  repository = await makeRepository({ remote: true });
  server = await startGitHttpServer({ root: dirname(repository.remote!), token });
  await repository.git('remote', 'set-url', 'origin', `${server.url}/remote.git`);
  branch = await openBranch(repository.folder, token);
  tip = await written(branch, await branch.fetch(), { 'ledger/a': '0' });
});
afterAll(async () => {
  await server.close();
  await repository.dispose();
});

const remoteTip = () => gitIn(repository.remote!, 'rev-parse', branchName);
let count = 0;

/** Another write on the tip that this test file knows. */
async function attempt(): Promise<{ written: string } | { moved: true }> {
  count += 1;
  const result = await branch.write(tip, bytes({ 'ledger/a': `${count}` }), `Write ${count}`);
  if ('written' in result) tip = result.written;
  return result;
}

test('a push whose answer was lost is found to have arrived', async () => {
  server.dropNextPushAnswer();
  const result = await attempt();
  expect(result).toEqual({ written: await remoteTip() });
  expect(await repository.git('rev-parse', `refs/mergecast/seen/${branchName}`)).toBe(await remoteTip());
});

test('a push whose answer was lost, and on which another writer built, is found below the tip', async () => {
  const other = await openBranch(await repository.clone());
  server.dropNextPushAnswer();
  // A hook of the host is early enough for the other writer to be there before this one can ask.
  hook('post-receive', `rm hooks/post-receive\n${nextCommit}`);
  const result = await attempt();
  const arrived = 'written' in result ? result.written : 'moved';
  const now = await other.fetch();
  expect(now).not.toBe(arrived);
  expect(await gitIn(repository.remote!, 'rev-parse', `${now}~1`)).toBe(arrived);
  tip = now!;
});

test.each([
  ['a protected branch', 'error: GH006: Protected branch update failed for refs/heads/mergecast-ledger.'],
  ['a ruleset', 'error: GH013: Repository rule violations found for refs/heads/mergecast-ledger.'],
])('%s refuses, once and for all, and its words are given', async (_, text) => {
  server.rejectPushes(`${text}\n\u001b[31m${'x'.repeat(9000)}`);
  const failure = await attempt().catch(error => error);
  expect(failure).toMatchObject({ code: 'git.push-refused' });
  expect(failure.message).toContain(text);
  expect(failure.message.length).toBeLessThan(2200);
  expect(failure.message).not.toMatch(/\p{Cc}/u);
  expect(await remoteTip()).toBe(tip);
  server.rejectPushes(null);
  expect(await attempt()).toEqual({ written: await remoteTip() });
});

test('a lock that is held for a moment is waited for, one that is never let go is a refusal', async () => {
  const lock = join('refs', 'heads', `${branchName}.lock`);
  writeFiles(repository.remote!, { [lock]: '' });
  await expect(attempt()).rejects.toMatchObject({ code: 'git.push-refused' });
  // A hook that runs before the ref is locked lets go of the lock of the third push.
  hook('pre-receive', `echo x >> tries\n[ $(wc -l < tries) -lt 3 ] || rm -f ${lock}`);
  expect(await attempt()).toEqual({ written: await remoteTip() });
});

test('a host that is away is unreachable, and the error says nothing of a token', async () => {
  const away = await startGitHttpServer({ root: dirname(repository.remote!) });
  await away.close();
  await repository.git('remote', 'set-url', 'origin', `${away.url}/remote.git`);
  const cut = await openBranch(repository.folder, token);
  for (const failing of [cut.fetch(), cut.write(tip, bytes({ 'ledger/a': 'x' }), 'Away')]) {
    const failure = await failing.catch(error => error);
    expect(failure).toMatchObject({ code: 'git.unreachable' });
    expect(shown(failure)).not.toMatch(new RegExp(`${token}|${basic}`));
  }
  await repository.git('remote', 'set-url', 'origin', `${server.url}/remote.git`);
});

test('without the right token nothing is read or written, and the token stays out of the error', async () => {
  const wrong = 'ghs_wrong-and-secret-000';
  for (const each of [undefined, wrong]) {
    const stranger = await openBranch(repository.folder, each);
    for (const failing of [stranger.fetch(), stranger.write(tip, bytes({ 'ledger/a': '3' }), 'Third')]) {
      const failure = await failing.catch(error => error);
      expect(failure.code).toMatch(/^git\.(unreachable|push-refused)$/);
      expect(shown(failure)).not.toMatch(/ghs_|x-access-token|Basic [A-Za-z0-9]/);
    }
  }
  expect(await remoteTip()).toBe(tip);
});

test("the checkout's own credential is used, beside other settings of the environment, and the token is in no file", async () => {
  await repository.git('config', `http.${server.url}/.extraheader`, `Authorization: Basic ${basic}`);
  const own = await openBranch(repository.folder, 'ghs_wrong-and-secret-000');
  expect(await own.fetch()).toBe(tip);
  await repository.git('config', '--unset', `http.${server.url}/.extraheader`);
  expect(await gitIn(repository.folder, 'config', '--list')).not.toMatch(/extraheader/);
});

test('a password in the URL of the remote is in no error', async () => {
  const url = server.url.replace('://', '://someone:p@ss-word-1@');
  await repository.git('remote', 'set-url', 'origin', `${url}/remote.git`);
  const failure = await (await openBranch(repository.folder)).fetch().catch(error => error);
  expect(failure).toMatchObject({ code: 'git.unreachable' });
  expect(shown(failure)).not.toMatch(/ss-word-1/);
});

/** All that a log could show of an error, its causes too. */
function shown(error: unknown): string {
  const own = error as { message?: string; stack?: string; cause?: unknown };
  const fields = JSON.stringify(Object.fromEntries(Object.entries(own ?? {})));
  return `${own?.message} ${own?.stack} ${fields} ${own?.cause === undefined ? '' : shown(own.cause)}`;
}

/** A hook of the host. */
function hook(name: string, script: string): void {
  writeFiles(repository.remote!, { [`hooks/${name}`]: `#!/bin/sh\n${script}\n` });
  chmodSync(join(repository.remote!, 'hooks', name), 0o755);
}

/** Another writer's commit on top of the branch, as the host would take it. */
const nextCommit = `tip=$(git rev-parse refs/heads/${branchName})
export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x
git update-ref refs/heads/${branchName} $(git commit-tree "$tip^{tree}" -p "$tip" -m other)
`;
