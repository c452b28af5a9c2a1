import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { documents } from '../../src/entry/documents.ts';
import { main } from '../../src/entry/main.ts';
import { systemClock } from '../../src/io/clock.ts';
import { seenRef } from '../../src/io/git-seen.ts';
import { seededRandom } from '../../src/io/random.ts';
import { demoClient as mastodonClient } from '../../src/sandbox/mastodon/state.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
import { makeRepository } from '../git-repository.ts';

const config = `version: 1
timezone: Europe/Berlin
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
  bluesky: { platform: bluesky, identifier: ${sandboxCredentials.bluesky.identifier}, credentials: { password: BLUESKY_PASSWORD } }
groups: { all: [fediverse, bluesky] }
`;

let repository: Awaited<ReturnType<typeof makeRepository>>;
let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ clock: systemClock(), random: seededRandom('cli') });
  repository = await makeRepository({ files: { 'mergecast.yml': config }, remote: true });
  vi.stubEnv('MERGECAST_ENDPOINTS', JSON.stringify(sandbox.endpoints));
  vi.stubEnv('FEDIVERSE_TOKEN', sandboxCredentials.mastodon.token);
  vi.stubEnv('BLUESKY_PASSWORD', sandboxCredentials.bluesky.password);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
  await repository.dispose();
});

function write(path: string, text: string): void {
  mkdirSync(join(repository.folder, path, '..'), { recursive: true });
  writeFileSync(join(repository.folder, path), text);
}

async function cli(...args: string[]) {
  let stdout = '';
  let stderr = '';
  const exit = await main([...args, '--cwd', repository.folder], {
    stdout: text => {
      stdout += text;
    },
    stderr: text => {
      stderr += text;
    },
    colours: false,
    signal: new AbortController().signal,
  });
  return { exit, stdout, stderr };
}

/** As in a repository that is new. */
async function forgetLedger(): Promise<void> {
  await repository.git('push', '--quiet', 'origin', ':mergecast-ledger');
  await repository.git('update-ref', '-d', seenRef('mergecast-ledger'));
}

/** Stdout is one document, and it is what its schema says. */
async function json<Name extends keyof typeof documents>(name: Name, ...args: string[]) {
  const { exit, stdout } = await cli(...args, '--json');
  return { exit, document: documents[name].parse(JSON.parse(stdout)) as z.infer<(typeof documents)[Name]> };
}

describe('the face', () => {
  it('goes from a post to a verified ledger, each document as its schema says', async () => {
    write('posts/hello.md', '---\naccounts: [all]\n---\nHello\n');
    write('posts/later.md', '---\naccounts: [fediverse]\npublish_at: 2100-01-01T09:00:00\n---\nLater\n');
    expect(await json('validate', 'validate')).toMatchObject({ exit: 0, document: { posts: 2, issues: [] } });
    const planned = await json('plan', 'plan');
    expect(planned.exit).toBe(0);
    expect(planned.document.targets.map(({ post, account, state }) => [post, account, state])).toEqual([
      ['hello', 'fediverse', 'due'],
      ['hello', 'bluesky', 'due'],
      ['later', 'fediverse', 'waiting'],
    ]);
    const dry = await json('plan', 'publish', '--dry-run', '--only', 'hello@bluesky');
    expect(dry.document.targets.map(({ account }) => account)).toEqual(['bluesky']);
    expect(sandbox.mastodon.creates + sandbox.bluesky.creates).toBe(0);
    const first = await json('publish', 'publish');
    expect(first.exit).toBe(0);
    expect(first.document.targets.map(({ account, outcome }) => [account, outcome])).toEqual([
      ['fediverse', 'delivered'],
      ['bluesky', 'delivered'],
    ]);
    expect(first.document.targets.every(({ receipts }) => receipts[0]?.url?.startsWith('http'))).toBe(true);
    expect((await json('publish', 'publish')).document.targets).toEqual([]);
    expect([sandbox.mastodon.creates, sandbox.bluesky.creates]).toEqual([1, 1]);
    const status = await json('status', 'status');
    expect(status.document.targets.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    const story = await json('why', 'why', 'hello');
    expect(story.document.targets.map(({ entries }) => entries.length)).toEqual([3, 3]);
    expect(await json('ledger-verify', 'ledger', 'verify')).toMatchObject({
      exit: 0,
      document: { ok: true, entries: 7 },
    });
    expect(await json('accounts-check', 'accounts', 'check')).toMatchObject({ exit: 0 });
  });

  it('finds what an old folder has published among the posts of the accounts, and adopts only that', async () => {
    write('posts/first.md', '---\naccounts: [all]\n---\nOn the old site: https://example.com/first\n');
    write('posts/second.md', '---\naccounts: [fediverse]\n---\nWords of ours, [there](https://example.com/second)\n');
    expect((await json('publish', 'publish')).exit).toBe(0);
    await forgetLedger();
    write('posts/second.md', '---\naccounts: [fediverse]\n---\nOther words: https://example.com/second\n');
    write('posts/new.md', '---\naccounts: [all]\n---\nNever said before: https://example.com/\n');

    const shown = await json('adopt', 'adopt', '--published');
    expect(shown.exit).toBe(0);
    expect(shown.document).toMatchObject({
      targets: [],
      published: [
        {
          account: 'fediverse',
          posts: 2,
          since: null,
          unread: null,
          found: [
            { target: 'first@fediverse', by: 'words' },
            { target: 'second@fediverse', by: 'link' },
          ],
          missing: ['new@fediverse'],
        },
        { account: 'bluesky', found: [{ target: 'first@bluesky', by: 'words' }], missing: ['new@bluesky'] },
      ],
    });

    const { exit, stdout } = await cli('adopt', '--published', '--yes', '--why', 'the old site');
    expect(exit).toBe(0);
    expect(stdout).toContain('3 adopted. 2 stay as planned');
    const status = await json('status', 'status');
    const found = [...shown.document.published![0]!.found, ...shown.document.published![1]!.found];
    expect(
      status.document.targets.map(({ post, account, state, receipts }) => [post, account, state, receipts[0]]),
    ).toEqual(
      expect.arrayContaining(
        found.map(({ target, id, url }) => [
          ...target.split('@'),
          'adopted',
          expect.objectContaining({ part: 1, id, url }),
        ]),
      ),
    );
    const planned = (await json('plan', 'plan')).document.targets;
    expect(planned.filter(({ state }) => state === 'due').map(({ post }) => post)).toEqual(['new', 'new']);
  });

  it('adopts nothing of an account that could not be read, and says why', async () => {
    write('posts/hello.md', '---\naccounts: [all]\n---\nHello\n');
    vi.stubEnv('FEDIVERSE_TOKEN', 'not-the-token-of-anybody');
    const { exit, document } = await json('adopt', 'adopt', '--published', '--yes');
    expect(exit).toBe(1);
    expect(document).toMatchObject({
      targets: [],
      published: [
        { account: 'fediverse', posts: null, unread: expect.stringContaining('401'), missing: ['hello@fediverse'] },
        { account: 'bluesky', posts: 0, unread: null, missing: ['hello@bluesky'] },
      ],
    });
  });

  it('adopts by hand: the one at its address, or what was planned for a time before a day', async () => {
    write('posts/old.md', '---\naccounts: [fediverse]\npublish_at: 2020-01-01T09:00:00\n---\nOld\n');
    write('posts/hello.md', '---\naccounts: [fediverse]\n---\nHello\n');
    expect((await json('adopt', 'adopt', '--before', '2021-01-01')).document.targets).toEqual(['old@fediverse']);
    expect((await cli('adopt', 'hello@fediverse', '--url', 'https://elsewhere.example/1')).exit).toBe(2);
    expect((await cli('adopt', '--url', 'https://elsewhere.example/1')).exit).toBe(2);
    expect((await cli('adopt', '--yes')).exit).toBe(2);
    const url = `${sandbox.endpoints.mastodon}/@someone/1`;
    expect((await json('adopt', 'adopt', 'hello@fediverse', '--url', url)).document.targets).toEqual([
      'hello@fediverse',
    ]);
    expect((await json('publish', 'publish')).document.targets).toEqual([]);
  });

  it('lists the accounts without asking anybody, or showing a secret', async () => {
    const before = sandbox.mastodon.requests.length;
    const { exit, document } = await json('accounts-list', 'accounts', 'list');
    expect(exit).toBe(0);
    expect(document.accounts).toMatchObject([
      { account: 'fediverse', platform: 'mastodon', groups: ['all'], credentials: [{ name: 'token', set: true }] },
      { account: 'bluesky', platform: 'bluesky', groups: ['all'], credentials: [{ name: 'password', set: true }] },
    ]);
    const shown = JSON.stringify(document) + (await cli('accounts', 'list')).stdout;
    expect(shown).not.toContain(sandboxCredentials.mastodon.token);
    expect(shown).not.toContain(sandboxCredentials.bluesky.password);
    expect(sandbox.mastodon.requests).toHaveLength(before);
  });

  it('disconnects an account, says what a person has to delete, and shows no secret', async () => {
    const app = 'client_id: FEDIVERSE_CLIENT, client_secret: FEDIVERSE_SECRET';
    write('mergecast.yml', config.replace('token: FEDIVERSE_TOKEN', `token: FEDIVERSE_TOKEN, ${app}`));
    vi.stubEnv('FEDIVERSE_CLIENT', mastodonClient.client_id);
    vi.stubEnv('FEDIVERSE_SECRET', mastodonClient.client_secret);
    const { exit, document } = await json(
      'accounts-disconnect',
      'accounts',
      'disconnect',
      'fediverse',
      '--why',
      'over',
    );
    expect({ exit, document }).toMatchObject({
      exit: 0,
      document: {
        consent: 'revoked',
        disconnected: { why: 'over' },
        secrets: [{ variable: 'FEDIVERSE_TOKEN', set: true }, {}, {}],
      },
    });
    expect(await json('accounts-check', 'accounts', 'check')).toMatchObject({
      exit: 1,
      document: { accounts: [{ ok: false }, { ok: true }] },
    });
    const bluesky = await cli('accounts', 'disconnect', 'bluesky');
    expect(bluesky.exit).toBe(1);
    expect(bluesky.stdout).toMatch(/App passwords: delete[\s\S]*gh secret delete BLUESKY_PASSWORD/);
    const secrets = [...Object.values(sandboxCredentials.mastodon), sandboxCredentials.bluesky.password];
    for (const secret of secrets) expect(JSON.stringify(document) + bluesky.stdout).not.toContain(secret);
    expect(await json('ledger-verify', 'ledger', 'verify')).toMatchObject({ exit: 0, document: { ok: true } });
  });

  it('asks where links lead only where that is wanted, and never what is not public', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(404).end();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    write('posts/link.md', `---\naccounts: [fediverse]\n---\nSee http://127.0.0.1:${port}/gone\n`);
    expect((await cli('validate')).stderr).toBe('');
    const { exit, stdout, stderr } = await cli('validate', '--links');
    expect([exit, asked]).toEqual([0, []]);
    expect(stdout).toContain('1 post');
    expect(stderr).toContain('of 1 link it is not known whether 1 leads anywhere');
    await new Promise(resolve => server.close(resolve));
  });

  it('exits 1 where a person has to do something, and sends the rest', async () => {
    write('posts/broken.md', '---\nacounts: [all]\n---\nHello\n');
    write('posts/fine.md', '---\naccounts: [fediverse]\n---\nHello\n');
    expect((await json('validate', 'validate')).exit).toBe(1);
    expect((await json('validate', 'validate', join(repository.folder, 'posts/fine.md'))).exit).toBe(0);
    const report = await json('publish', 'publish');
    expect(report.exit).toBe(1);
    expect(report.document.targets.map(({ outcome }) => outcome)).toEqual(['delivered']);
  });

  it('exits 2 where it could not run, and says so in a document too', async () => {
    write('mergecast.yml', 'version: 2\n');
    const failed = await json('failure', 'publish');
    expect(failed).toMatchObject({ exit: 2, document: { error: { code: 'config.invalid' } } });
    expect(failed.document.issues.length).toBeGreaterThan(0);
    expect((await cli('publish', '--no-such-option')).exit).toBe(2);
    expect((await cli('no-such-command')).exit).toBe(2);
  });

  it('takes --now for publish only where every platform is on loopback', async () => {
    write('posts/later.md', '---\naccounts: [fediverse]\npublish_at: 2030-01-01T09:00:00\n---\nLater\n');
    expect((await json('publish', 'publish', '--now', '2030-01-01T10:00:00Z')).document.targets).toHaveLength(1);
    vi.stubEnv('MERGECAST_ENDPOINTS', '');
    expect((await json('failure', 'publish', '--now', '2030-01-01T10:00:00Z')).document.error.code).toBe('usage.now');
    expect((await json('failure', 'plan', '--now', 'yesterday')).document.error.code).toBe('usage.argument');
  });

  it('lets no file or variable move a credential to another host', async () => {
    vi.stubEnv('MERGECAST_ENDPOINTS', '{"mastodon":"http://collector.example"}');
    expect((await json('failure', 'publish')).document.error.code).toBe('usage.endpoints');
  });

  it('starts a repository and changes nothing that is there', async () => {
    const begun = await json('init', 'init');
    expect(begun.document.kept).toEqual(['mergecast.yml']);
    expect(begun.document.written).toContain('.github/workflows/mergecast.yml');
    const workflow = readFileSync(join(repository.folder, '.github/workflows/mergecast.yml'), 'utf8');
    const uses = [...workflow.matchAll(/uses: (\S+)/g)].map(match => match[1]!);
    expect(uses).toHaveLength(6);
    for (const use of uses) expect(use).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    const again = await json('init', 'init');
    expect(again.document.written).toEqual([]);
    const made = await json('new', 'new', '1. A "title": #with * everything');
    expect(made.document.file).toMatch(/^posts\/\d{4}-\d\d-\d\d-1-a-title-with-everything\.md$/);
    const planned = await json('plan', 'plan');
    const texts = planned.document.targets.flatMap(({ parts }) => parts.map(({ text }) => text));
    expect(texts).toContain('1. A "title": #with * everything');
  });

  it('ends a doubt by a word, kept in the ledger', async () => {
    write('posts/hello.md', '---\naccounts: [fediverse]\n---\nHello\n');
    sandbox.fault('mastodon:accept-then-cut:1');
    sandbox.fault('mastodon:503:9:read:1');
    expect((await json('publish', 'publish')).document.targets).toMatchObject([{ outcome: 'unknown' }]);
    expect((await json('status', 'status')).exit).toBe(1);
    expect((await json('failure', 'resolve', 'hello@fediverse')).document.error.code).toBe('usage.argument');
    await json('resolve', 'resolve', 'hello@fediverse', '--delivered', 'https://mastodon.example/@demo/1');
    sandbox.mastodon.faults.clear();
    expect(await json('publish', 'publish')).toMatchObject({ exit: 0, document: { targets: [] } });
    expect(sandbox.mastodon.creates).toBe(1);
  });

  it('prints no secret, whatever happens', async () => {
    write('posts/hello.md', '---\naccounts: [all]\n---\nHello\n');
    sandbox.fault('mastodon:401:1:any');
    sandbox.fault('bluesky:500:9:any');
    const texts = [
      await cli('publish'),
      await cli('publish', '--json'),
      await cli('status'),
      await cli('why', 'hello'),
    ];
    const all = JSON.stringify(texts);
    expect(all).not.toContain(sandboxCredentials.mastodon.token);
    expect(all).not.toContain(sandboxCredentials.bluesky.password);
  });
});
