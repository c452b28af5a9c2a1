import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest';
import type { z } from 'zod';
import { documents } from '../../../src/entry/documents.ts';
import { main } from '../../../src/entry/main.ts';
import { pictureBytes } from '../../adapters/picture.ts';
import { makeRepository } from '../../git-repository.ts';
import { makeAccount, type RealAccount } from './real-account.ts';
import { xrpc } from './xrpc.ts';

let account: RealAccount;
let repository: Awaited<ReturnType<typeof makeRepository>>;

beforeEach(async () => {
  account = await makeAccount();
  const config = `version: 1
accounts:
  bluesky: { platform: bluesky, identifier: ${account.handle}, credentials: { password: BLUESKY_PASSWORD } }
`;
  repository = await makeRepository({ files: { 'mergecast.yml': config }, remote: true });
  vi.stubEnv('MERGECAST_ENDPOINTS', JSON.stringify({ bluesky: inject('pds').replace('localhost', '127.0.0.1') }));
  vi.stubEnv('BLUESKY_PASSWORD', account.password);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await repository.dispose();
});

/** Runs a command as a person would; stdout is one document, and it is what its schema says. */
async function run<Name extends keyof typeof documents>(name: Name, ...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const exit = await main([...args, '--json', '--cwd', repository.folder], {
    stdout: text => {
      stdout += text;
    },
    stderr: text => {
      stderr += text;
    },
    colours: false,
    signal: new AbortController().signal,
  });
  expect(stdout + stderr).not.toContain(account.password);
  return { exit, document: documents[name].parse(JSON.parse(stdout)) as z.infer<(typeof documents)[Name]>, stderr };
}

async function live() {
  const query = { repo: account.did, collection: 'app.bsky.feed.post', limit: '100', reverse: 'true' };
  const { json } = await xrpc(inject('pds'), 'com.atproto.repo.listRecords', { query });
  return (json as { records: { uri: string; value: Record<string, unknown> }[] }).records;
}

const thread = `---
accounts: [bluesky]
media:
  - { file: ./boat.png, alt: A boat at dawn }
overrides: { bluesky: { langs: [en] } }
---
Good morning from **the harbour**, see [the report](https://example.com/r) #boats

---

And a second part.
`;

it('a repository is published to a real server once, and its ledger verifies', async () => {
  const picture = pictureBytes({ file: 'boat.png', width: 16, height: 9 });
  mkdirSync(join(repository.folder, 'posts'));
  writeFileSync(join(repository.folder, 'posts/boat.png'), picture);
  await repository.commit(
    { 'posts/harbour.md': thread, 'posts/plain.md': '---\naccounts: [bluesky]\n---\nHello\n' },
    'Posts',
  );
  const planned = await run('plan', 'plan');
  expect(planned.document.targets.map(({ post, state }) => [post, state])).toEqual([
    ['harbour', 'due'],
    ['plain', 'due'],
  ]);
  expect(await live()).toEqual([]);

  const first = await run('publish', 'publish');
  expect(first).toMatchObject({ exit: 0, document: { targets: [{ outcome: 'delivered' }, { outcome: 'delivered' }] } });
  const posts = await live();
  expect(posts.map(({ value }) => value.text).sort()).toEqual([
    'And a second part.',
    'Good morning from the harbour, see the report #boats',
    'Hello',
  ]);
  const root = posts.find(({ value }) => String(value.text).startsWith('Good'))!;
  expect(root.value).toMatchObject({
    langs: ['en'],
    embed: { images: [{ alt: 'A boat at dawn', aspectRatio: { width: 16, height: 9 } }] },
    facets: [{ features: [{ uri: 'https://example.com/r' }] }, { features: [{ tag: 'boats' }] }],
  });
  expect(posts.find(({ value }) => value.text === 'And a second part.')!.value).toMatchObject({
    reply: { root: { uri: root.uri }, parent: { uri: root.uri } },
  });

  const second = await run('publish', 'publish');
  expect(second).toMatchObject({ exit: 0, document: { targets: [] } });
  expect(await live()).toEqual(posts);
  const { document } = await run('status', 'status');
  expect(document.targets.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  const verified = { exit: 0, document: { ok: true, entries: 6 } };
  expect(await run('ledger-verify', 'ledger', 'verify')).toMatchObject(verified);
});

it('the account is told by its own server', async () => {
  const { exit, document } = await run('accounts-check', 'accounts', 'check');
  expect(exit).toBe(0);
  expect(JSON.stringify(document)).toContain(account.did);
});
