import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import { documents } from '../../src/entry/documents.ts';
import { main } from '../../src/entry/main.ts';
import { systemClock } from '../../src/io/clock.ts';
import { seenRef } from '../../src/io/git-seen.ts';
import { seededRandom } from '../../src/io/random.ts';
import { makeKey } from '../../src/io/sealing.ts';
import { tokenFile } from '../../src/ledger/paths.ts';
import { writeTokenState } from '../../src/ledger/token-state.ts';
import { sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
import { gitIn, makeRepository, type TestRepository, temporaryFolder, writeFiles } from '../git-repository.ts';

const config = `version: 1
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
`;
const post = '---\naccounts: [fediverse]\n---\nHello\n';
const branch = 'mergecast-ledger';

let repository: TestRepository;
beforeEach(async () => {
  repository = await makeRepository({ files: { 'mergecast.yml': config, 'posts/hello.md': post }, remote: true });
  vi.stubEnv('FEDIVERSE_TOKEN', 'a-secret-value');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await repository.dispose();
});

async function call(folder: string, ...args: string[]) {
  let stdout = '';
  const terminal = { stderr: () => {}, colours: false, signal: new AbortController().signal };
  const exit = await main([...args, '--cwd', folder], {
    ...terminal,
    stdout: text => {
      stdout += text;
    },
  });
  return { exit, stdout };
}

/** The verdicts by name, and what is said of them. */
async function doctor(folder = repository.folder, ...args: string[]) {
  const { exit, stdout } = await call(folder, 'doctor', '--json', ...args);
  const document: z.infer<typeof documents.doctor> = documents.doctor.parse(JSON.parse(stdout));
  const of = (name: string) => document.checks.find(check => check.name === name)!;
  const verdicts = Object.fromEntries(document.checks.map(({ name, verdict }) => [name, verdict]));
  return { exit, ok: document.ok, verdicts, of, stdout, document };
}

const remoteBranches = () => gitIn(repository.remote!, 'for-each-ref', '--format=%(refname:short)');
const allWell = {
  git: 'ok',
  repository: 'ok',
  posts: 'ok',
  'account fediverse': 'ok',
  push: 'ok',
  ledger: 'ok',
  journals: 'ok',
  clock: 'ok',
};

test('where all is well, the push was tried and nothing is left of it', async () => {
  const found = await doctor();
  expect(found).toMatchObject({ exit: 0, ok: true, verdicts: allWell });
  expect(found.of('push').message).toMatch(/taken back/);
  expect(found.stdout).not.toContain('a-secret-value');
  expect(await remoteBranches()).toBe('main');
  expect(await repository.git('for-each-ref', seenRef(branch))).toBe('');
});

test('a ledger that exists is left as it is', async () => {
  const tip = await repository.git('rev-parse', 'HEAD');
  await repository.git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
  const found = await doctor();
  expect(found).toMatchObject({ exit: 0, verdicts: allWell });
  expect(found.of('push').message).toContain(tip.slice(0, 12));
  expect(await gitIn(repository.remote!, 'rev-parse', branch)).toBe(tip);
});

test('a push that is refused is a fault, and is told before any post goes out', async () => {
  hook('echo "error: GH013: Repository rule violations found" >&2; exit 1');
  const found = await doctor();
  expect(found).toMatchObject({ exit: 1, ok: false, verdicts: { push: 'fault' } });
  expect(found.of('push')).toMatchObject({ message: expect.stringContaining('GH013'), remedy: expect.any(String) });
  expect(found.verdicts).not.toHaveProperty('ledger');
});

test('a push that cannot be taken back leaves an empty branch, from which the ledger begins', async () => {
  await gitIn(repository.remote!, 'config', 'receive.denyDeletes', 'true');
  const first = await doctor();
  expect(first).toMatchObject({ exit: 0, verdicts: { push: 'warning', ledger: 'ok' } });
  expect(await gitIn(repository.remote!, 'ls-tree', '-r', branch)).toBe('');
  expect((await call(repository.folder, 'adopt', '--json')).exit).toBe(0);
});

test('faults of the files, an unset variable and a journal that was left are told together', async () => {
  vi.stubEnv('FEDIVERSE_TOKEN', '');
  writeFiles(repository.folder, {
    'posts/broken.md': 'no front matter\n',
    '.git/mergecast/journals/999999999-0a.jsonl': '{}\n',
  });
  const found = await doctor();
  expect(found).toMatchObject({
    exit: 1,
    verdicts: { posts: 'fault', 'account fediverse': 'warning', journals: 'warning', push: 'ok' },
  });
  expect(found.of('account fediverse').message).toContain('FEDIVERSE_TOKEN');
  expect(existsSync(join(repository.folder, '.git/mergecast/journals/999999999-0a.jsonl'))).toBe(true);
});

test('without a remote the ledger is local, which is a warning; a remote that is away is a fault', async () => {
  await repository.git('remote', 'set-url', 'origin', join(repository.folder, 'nowhere.git'));
  expect(await doctor()).toMatchObject({ exit: 1, verdicts: { push: 'fault' } });
  await repository.git('remote', 'remove', 'origin');
  expect(await doctor()).toMatchObject({ exit: 0, verdicts: { push: 'warning', ledger: 'ok' } });
});

test('a folder without a repository or a config is told, not a failure', async () => {
  const folder = temporaryFolder();
  expect(await doctor(folder)).toMatchObject({
    exit: 1,
    verdicts: { git: 'ok', repository: 'fault', posts: 'fault', push: 'fault' },
  });
  const { stdout } = await call(folder, 'doctor');
  expect(stdout).toMatch(/^ok {6}git {2}git is \d.*\nfault +repository .*\n +→ .*4 faults, 1 warning$/ms);
});

test('a credential that ends within a week is a fault, by the word of the platform', async () => {
  const sandbox = await startSandbox({ clock: systemClock(), random: seededRandom('doctor') });
  try {
    const { access_token: token } = sandboxCredentials.threads;
    const known = sandbox.threads.tokens.get(token)!;
    sandbox.threads.tokens.set(token, { ...known, expiresAt: Date.now() + 6 * 86_400_000 + 60_000 });
    vi.stubEnv('MERGECAST_ENDPOINTS', JSON.stringify(sandbox.endpoints));
    vi.stubEnv('THREADS_TOKEN', token);
    const accounts =
      'accounts:\n  threads: { platform: threads, credentials: { access_token: THREADS_TOKEN } }\n  other: { platform: threads, credentials: { access_token: UNSET_TOKEN } }\n';
    const post = '---\naccounts: [threads]\n---\nHello\n';
    writeFiles(repository.folder, { 'mergecast.yml': `version: 1\n${accounts}`, 'posts/hello.md': post });
    const found = await doctor(repository.folder, '--ask');
    expect(found).toMatchObject({ exit: 1, verdicts: { 'credential threads': 'fault' } });
    expect(found.of('credential threads').message).toContain('ends in 6 days');
    expect(found.verdicts).not.toHaveProperty('credential other');
    expect(found.stdout).not.toContain(token);
  } finally {
    await sandbox.close();
  }
});

test('a kept token that ends this week is a fault', async () => {
  const state = {
    version: 1,
    platform: 'threads',
    grant: '0'.repeat(32),
    obtained_at: null,
    scopes: null,
    claim: null,
  };
  const clone = await repository.clone();
  await gitIn(clone, 'checkout', '--quiet', '--orphan', branch);
  await gitIn(clone, 'rm', '-r', '--quiet', '--force', '.');
  const ends_at = new Date(Date.now() + 6 * 86_400_000).toISOString();
  const kept = writeTokenState({ ...state, version: 1, ends_at, refused_at: null });
  writeFiles(clone, { [tokenFile('threads')]: new TextDecoder().decode(kept) });
  await gitIn(clone, 'add', '--all');
  await gitIn(clone, 'commit', '--quiet', '--message', 'Keep a token');
  await gitIn(clone, 'push', '--quiet', 'origin', branch);
  const account = 'threads: { platform: threads, credentials: { access_token: THREADS_TOKEN } }';
  const hello = '---\naccounts: [threads]\n---\nHello\n';
  writeFiles(repository.folder, { 'mergecast.yml': `version: 1\naccounts:\n  ${account}\n`, 'posts/hello.md': hello });
  expect(await doctor()).toMatchObject({ exit: 1, verdicts: { 'tokens threads': 'fault' } });
});

test('ledger accept says what is taken and what is lost', async () => {
  expect((await call(repository.folder, 'adopt')).exit).toBe(0);
  const before = await gitIn(repository.remote!, 'rev-parse', branch);
  await gitIn(repository.remote!, 'update-ref', '-d', `refs/heads/${branch}`);
  expect(await doctor()).toMatchObject({ exit: 1, verdicts: { push: 'fault' } });
  const { exit, stdout } = await call(repository.folder, 'ledger', 'accept', '--json');
  const accepted = documents['ledger-accept'].parse(JSON.parse(stdout));
  expect({ exit, accepted }).toMatchObject({ exit: 0, accepted: { before, begun: true, lost: 1 } });
  expect(await gitIn(repository.remote!, 'rev-parse', branch)).toBe(accepted.commit);
  expect((await call(repository.folder, 'ledger', 'accept')).stdout).toMatch(/Nothing to accept/);
});

function hook(script: string): void {
  writeFiles(repository.remote!, { 'hooks/pre-receive': `#!/bin/sh\n${script}\n` });
  chmodSync(join(repository.remote!, 'hooks/pre-receive'), 0o755);
}

test('a vault whose key is none of its recipients is a fault, one without a key a warning; no key is shown', async () => {
  const [ours, theirs] = [await makeKey(), await makeKey()];
  const vault = `vault: { recipients: [${ours.recipient}] }\n`;
  writeFiles(repository.folder, { 'mergecast.yml': config.replace('accounts:', `${vault}accounts:`) });
  expect((await doctor()).verdicts.vault).toBe('warning');
  vi.stubEnv('MERGECAST_VAULT_KEY', theirs.identity);
  const found = await doctor();
  expect(found).toMatchObject({ exit: 1, verdicts: { vault: 'fault' } });
  expect(found.of('vault').remedy).toContain('age-keygen -y');
  expect(found.stdout).not.toContain(theirs.identity.slice(20));
  vi.stubEnv('MERGECAST_VAULT_KEY', `# a file of age-keygen\n${ours.identity}\n`);
  expect(await doctor()).toMatchObject({ exit: 0, verdicts: { vault: 'ok' } });
});
