import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { accountsConnectDocument } from '../../src/entry/account-documents.ts';
import { documents, failureDocumentSchema } from '../../src/entry/documents.ts';
import { main } from '../../src/entry/main.ts';
import { systemClock } from '../../src/io/clock.ts';
import { seededRandom } from '../../src/io/random.ts';
import { ageSealing, makeKey } from '../../src/io/sealing.ts';
import { demoClient } from '../../src/sandbox/linkedin/state.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { makeRepository, writeFiles } from '../git-repository.ts';
import { type SecretsHost, startSecretsHost } from '../secrets-host.ts';
import { type Behaviour, makePerson } from './consenting.ts';

/* `accounts connect` from the command line to where the values lie. */

const accounts = `accounts:
  one: { platform: x, username: demo, credentials: { client_id: X_ID, client_secret: X_SECRET, refresh_token: X_REFRESH } }
  two: { platform: bluesky, identifier: demo.sandbox.test, credentials: { password: BLUESKY_PASSWORD } }
  three: { platform: linkedin, credentials: { access_token: LINKEDIN_TOKEN } }
`;

let repository: Awaited<ReturnType<typeof makeRepository>>;
let sandbox: Sandbox;
let host: SecretsHost;

beforeAll(async () => {
  sandbox = await startSandbox({
    clock: systemClock(),
    random: seededRandom('store'),
    platforms: ['x', 'bluesky', 'linkedin'],
  });
  host = await startSecretsHost('harbour/posts');
  repository = await makeRepository({ files: { 'mergecast.yml': `version: 1\n${accounts}` }, remote: true });
});
beforeEach(() => {
  sandbox.x.reset();
  vi.stubEnv('MERGECAST_ENDPOINTS', JSON.stringify(sandbox.endpoints));
  vi.stubEnv('X_ID', 'sandbox-x-client');
  vi.stubEnv('X_SECRET', 'sandbox-x-client-secret');
  vi.stubEnv('GH_TOKEN', '');
  vi.stubEnv('GITHUB_TOKEN', '');
  vi.stubEnv('GITHUB_API_URL', host.origin);
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(async () => {
  await host.close();
  await sandbox.close();
  await repository.dispose();
});

async function cli(words: string[], behaviour: Behaviour = {}) {
  let stdout = '';
  let stderr = '';
  const person = makePerson(behaviour);
  const exit = await main(['accounts', 'connect', '--port', '0', ...words, '--cwd', repository.folder], {
    stdout: text => {
      stdout += text;
    },
    stderr: text => {
      stderr += text;
    },
    colours: false,
    signal: new AbortController().signal,
    dialogue: person,
  });
  return { exit, stdout, said: [stderr, ...person.heard].join('\n') };
}

async function connect(words: string[], behaviour?: Behaviour): Promise<z.infer<typeof accountsConnectDocument>> {
  const { exit, stdout } = await cli([...words, '--json'], behaviour);
  expect(exit).toBe(0);
  return accountsConnectDocument.parse(JSON.parse(stdout));
}

async function failure(words: string[], behaviour?: Behaviour) {
  const { exit, stdout } = await cli([...words, '--json'], behaviour);
  expect(exit).toBe(2);
  return failureDocumentSchema.parse(JSON.parse(stdout)).error;
}

const useRemote = (address: string) =>
  execFileSync('git', ['remote', 'set-url', 'origin', address], { cwd: repository.folder });
const refreshTokens = () => [...sandbox.x.refreshTokens.keys()];

describe('what connecting gives', () => {
  it('lies in files that only their owner can read, with the commands that store them', async () => {
    const { exit, stdout, said } = await cli(['one']);
    expect(exit).toBe(0);
    expect(stdout).toContain('it is demo (https://x.com/demo)');
    const file = /gh secret set X_REFRESH < (\S+)/.exec(stdout)![1]!;
    expect(refreshTokens()).toContain(readFileSync(file, 'utf8'));
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    for (const token of [...refreshTokens(), ...sandbox.x.tokens.keys()]) expect(stdout + said).not.toContain(token);
    expect(execFileSync('git', ['status', '--short'], { cwd: repository.folder, encoding: 'utf8' })).toBe('');
  });

  it('is shown only where the person wants to see it', async () => {
    const { secrets } = await connect(['one', '--show']);
    expect(secrets).toMatchObject([{ variable: 'X_REFRESH', where: 'shown', file: null }]);
    expect(refreshTokens()).toContain(secrets[0]!.value);
    const elsewhere = await connect(['one', '--show', '--no-browser', '--port', '9']);
    expect(refreshTokens()).toContain(elsewhere.secrets[0]!.value);
    const password = { answers: { 'App password': 'sand-boxx-pass-word' } };
    const hidden = await connect(['two'], password);
    expect(hidden.secrets).toMatchObject([{ variable: 'BLUESKY_PASSWORD', where: 'file', value: null }]);
  });

  it('goes to the secrets of the repository, where a token may write them', async () => {
    vi.stubEnv('GH_TOKEN', host.token);
    useRemote('git@github.com:harbour/posts.git');
    const { secrets, store } = await connect(['one', '--store', 'repository']);
    expect([store, secrets]).toEqual([
      'repository',
      [{ variable: 'X_REFRESH', where: 'repository', file: null, value: null }],
    ]);
    expect(refreshTokens()).toContain(host.opened().X_REFRESH);
  });

  it('goes to the secrets of an environment, by default that of the job that publishes', async () => {
    vi.stubEnv('GH_TOKEN', host.token);
    useRemote('git@github.com:harbour/posts.git');
    host.environments.set('publishing', new Map()).set('other/one', new Map());
    expect(await failure(['one', '--store', 'environment'])).toMatchObject({
      code: 'usage.argument',
      remedy: expect.stringContaining('--environment NAME'),
    });
    expect(await failure(['one', '--store', 'vault', '--environment', 'x'])).toMatchObject({ code: 'usage.argument' });
    expect(await failure(['one', '--environment', 'nowhere'])).toMatchObject({
      code: 'github.secrets',
      remedy: expect.stringContaining('Environments: write'),
    });
    expect(sandbox.x.requests).toEqual([]);
    await connect(['one', '--environment', 'other/one']);
    expect(refreshTokens()).toContain(host.opened('other/one').X_REFRESH);
    const job = 'environment: { name: publishing }, steps: [{ uses: mergecast/mergecast@v1 }]';
    writeFiles(repository.folder, { '.github/workflows/publish.yml': `on: push\njobs: { publish: { ${job} } }\n` });
    const { secrets, store } = await connect(['one', '--store', 'environment']);
    expect([store, secrets]).toMatchObject(['environment', [{ variable: 'X_REFRESH', where: 'environment' }]]);
    expect(refreshTokens()).toContain(host.opened('publishing').X_REFRESH);
    expect((await cli(['one', '--store', 'environment'])).stdout).toContain('secrets of the environment publishing');
    expect(host.opened().X_REFRESH).not.toBe(host.opened('publishing').X_REFRESH);
  });

  it('is not asked for where it could not be stored', async () => {
    const stored = ['one', '--store', 'repository'];
    expect(await failure(stored)).toMatchObject({
      code: 'github.secrets',
      remedy: expect.stringContaining('GH_TOKEN'),
    });
    vi.stubEnv('GH_TOKEN', host.strangersToken);
    expect(await failure(stored)).toMatchObject({ code: 'github.secrets' });
    useRemote('https://github.com/harbour/posts');
    expect(await failure(stored)).toMatchObject({
      code: 'github.secrets',
      remedy: expect.stringContaining('Secrets: write'),
    });
    vi.stubEnv('GITHUB_API_URL', 'http://collector.example');
    expect(await failure(stored)).toMatchObject({ code: 'github.secrets' });
    expect(await failure(['one', '--store', 'vault'])).toMatchObject({ code: 'usage.argument' });
    expect(sandbox.x.requests).toEqual([]);
  });
});

describe('the day on which a token ends that no run renews', () => {
  const day = 86_400_000;
  const at = (days: number) => new Date(Date.now() + days * day).toISOString();
  const call = async (...words: string[]) => {
    let stdout = '';
    await main([...words, '--json', '--cwd', repository.folder], {
      stdout: text => {
        stdout += text;
      },
      stderr: () => {},
      colours: false,
      signal: new AbortController().signal,
    });
    return stdout;
  };

  it('is on the ledger branch for every plan and for doctor, and its secret where the workflow publishes', async () => {
    useRemote(repository.remote!);
    const mapped = `environment: the sea, steps: [{ uses: mergecast/mergecast@v1, env: { LINKEDIN_TOKEN: '\${{ secrets.COMPANY }}' } }]`;
    const later = (days: number) => `---\naccounts: [three]\npublish_at: ${at(days)}\n---\nHello ${days}\n`;
    writeFiles(repository.folder, {
      '.github/workflows/publish.yml': `on: push\njobs: { publish: { ${mapped} } }\n`,
      'posts/soon.md': later(50),
      'posts/late.md': later(61),
      'posts/later.md': later(62),
    });
    const answers = { 'Client ID': demoClient.client_id, 'Client secret': demoClient.client_secret };
    const { exit, stdout } = await cli(['three'], { answers });
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^ {2}gh secret set COMPANY --env 'the sea' < \S+LINKEDIN_TOKEN\.txt$/m);
    const words = `2 posts to three after ${at(60).slice(0, 10)}: the token ends that day`;
    const { issues } = documents.plan.parse(JSON.parse(await call('plan')));
    expect(issues.map(({ message }) => message)).toContain(words);
    const { checks } = documents.doctor.parse(JSON.parse(await call('doctor')));
    expect(checks).toContainEqual(expect.objectContaining({ name: 'queue', verdict: 'warning', message: words }));
    const end = `the token ends on ${at(60).slice(0, 10)}`;
    expect(checks).toContainEqual(expect.objectContaining({ name: 'tokens three', verdict: 'ok', message: end }));
    const parted = await call('accounts', 'disconnect', 'three');
    expect(documents['accounts-disconnect'].parse(JSON.parse(parted)).secrets).toMatchObject([
      { variable: 'LINKEDIN_TOKEN', places: [{ secret: 'COMPANY', environment: 'the sea' }] },
    ]);
    const after = documents.plan.parse(JSON.parse(await call('plan'))).issues.map(({ message }) => message);
    expect(after.join()).toMatch(/posts? to three after .*at the latest/);
  });
});

describe('a wrong word', () => {
  it('is told before anybody is asked', async () => {
    expect(await failure(['nobody'])).toMatchObject({
      code: 'usage.argument',
      remedy: expect.stringContaining('one, two, three'),
    });
    expect(await failure(['one', '--store', 'cloud'])).toMatchObject({ code: 'usage.argument' });
    expect(await failure(['one', '--port', '99999'])).toMatchObject({ code: 'usage.argument' });
    expect(sandbox.x.requests).toEqual([]);
  });

  it('names the port that is in use, and how to take another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const error = await failure(['one', '--port', `${port}`]);
    expect(error).toMatchObject({ code: 'connect.port', remedy: expect.stringContaining('--port') });
    expect(error.message).toContain(`${port}`);
    await new Promise(resolve => other.close(resolve));
  });
});

describe('a vault', () => {
  it('has the tokens before the command says so, and runs use them and go on from them', async () => {
    const { identity, recipient } = await makeKey();
    const post = '---\naccounts: [one]\n---\nHello\n';
    const vault = `version: 1\nvault: { recipients: [${recipient}] }\n${accounts}`;
    await repository.dispose();
    repository = await makeRepository({ files: { 'mergecast.yml': vault, 'posts/hello.md': post }, remote: true });
    const { store, secrets } = await connect(['one', '--show']);
    expect(store).toBe('vault');
    const sealed = execFileSync('git', ['show', 'mergecast-ledger:ledger/one/sealed/token.age'], {
      cwd: repository.remote!,
    });
    expect(JSON.parse((await ageSealing().open(sealed, identity))!)).toMatchObject({
      account: 'one',
      platform: 'x',
      origin: sandbox.endpoints.x,
    });
    vi.stubEnv('X_REFRESH', secrets[0]!.value!);
    vi.stubEnv('MERGECAST_VAULT_KEY', identity);
    vi.stubEnv('BLUESKY_PASSWORD', 'sand-boxx-pass-word');
    expect(existsSync(`${repository.folder}/.git/mergecast/sealed/one-token.json`)).toBe(false);
    const before = refreshTokens();
    const published = await main(['publish', '--quiet', '--cwd', repository.folder], {
      stdout: () => {},
      stderr: () => {},
      colours: false,
      signal: new AbortController().signal,
    });
    expect([published, sandbox.x.creates]).toEqual([0, 1]);
    // The token that the consent gave was good: nothing was renewed for it.
    expect(refreshTokens()).toEqual(before);
  });
});
