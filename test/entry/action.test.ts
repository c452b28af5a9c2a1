import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readReview } from '../../src/content/review-file.ts';
import { planDocument, publishDocument } from '../../src/entry/documents.ts';
import { gitIn } from '../git-repository.ts';
import { builtAction, config, credentials, type Host, type StepResult, startHost } from './action-harness.ts';

/** The bundle runs as a process of its own, with what a runner gives it and nothing else. */

// Each test starts several processes of node and many of git.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let dist: string;
let host: Host;

beforeAll(async () => {
  dist = await builtAction();
});
afterEach(() => host.dispose());

const open = async (files: Record<string, string>, token?: string) => {
  host = await startHost(dist, files, token);
};
const post = (body: string, front = 'accounts: [all]') => `---\n${front}\n---\n${body}\n`;
const created = () => host.sandbox.mastodon.creates + host.sandbox.bluesky.creates;
const requests = () => host.sandbox.mastodon.requests.length + host.sandbox.bluesky.requests.length;
const named = (result: StepResult, name: string) => result.commands.filter(command => command.name === name);
const ledgerTip = async () =>
  (await gitIn(host.repository.remote!, 'for-each-ref', 'refs/heads/mergecast-ledger')) || null;

test('a pull request with a broken post fails on the right line, and reaches nothing', async () => {
  await open({ 'posts/good.md': post('Hello'), 'posts/broken.md': post('Hello', 'acounts: [all]') });
  const result = await host.run({ event: 'pull_request' });
  expect(result.code).toBe(1);
  const errors = named(result, 'error');
  expect(errors.find(({ properties }) => properties.title === 'post.key')?.properties).toMatchObject({
    file: 'posts/broken.md',
    line: '2',
    col: '1',
  });
  expect(requests()).toBe(0);
  expect(await ledgerTip()).toBeNull();
  const document = planDocument.parse(JSON.parse(result.outputs.result!));
  expect(document.targets.filter(({ state }) => state === 'due')).toHaveLength(2);
  expect(result.outputs).toMatchObject({ due: '2', blocked: '1', delivered: '0', waiting: '0' });
  expect(result.summary).toContain('<code>posts/broken.md:2:1</code></a> <b><code>post.key</code></b>');
  expect(result.summary).toContain('<pre><code>Hello</code></pre>');
});

test('a sound pull request passes; a waiting post shows its time', async () => {
  await open({
    'posts/later.md': post('Later', 'accounts: [bluesky]\npublish_at: 2999-01-01T09:00:00[Europe/Berlin]'),
  });
  const result = await host.run({ event: 'pull_request' });
  expect(result).toMatchObject({ code: 0, outputs: { waiting: '1', due: '0', blocked: '0' } });
  expect(result.summary).toContain('<b>When:</b> 2999-01-01 09:00 Europe/Berlin · 2999-01-01 08:00 UTC');
});

test('what merging would change is shown, and kept as a file for the job that may comment', async () => {
  await open({ 'posts/old.md': post('Old', 'accounts: [bluesky]\npublish_at: 2999-01-01T09:00:00Z') });
  const { git, commit, folder } = host.repository;
  await git('checkout', '--quiet', '-b', 'change');
  const head = await commit({ 'posts/new.md': post('New', 'accounts: [bluesky]') }, 'Add a post');
  await git('checkout', '--quiet', 'main');
  const base = await git('rev-parse', 'HEAD');
  await git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'change');
  const result = await host.run({ event: 'pull_request', inputs: { 'review-file': 'out/review.json' } });
  expect(result).toMatchObject({ code: 0, outputs: { due: '1', waiting: '1' } });
  const { review } = readReview(readFileSync(result.outputs['review-file']!));
  expect(review).toMatchObject({ head, base, counts: { new: 1 }, targets: [{ post: 'new', change: 'new' }] });
  expect(result.summary).toContain('<b>new</b> <code>bluesky</code>');
  expect(result.summary).not.toContain('posts/old.md');
  expect(result.outputs['review-file']).toBe(join(folder, 'out/review.json'));
});

test('push publishes once, with outputs and links; the schedule goes on from there', async () => {
  await open({ 'posts/hello.md': post('Hello') });
  const first = await host.run({ event: 'push', variables: credentials });
  expect(first).toMatchObject({ code: 0, outputs: { delivered: '2', rejected: '0', unknown: '0', due: '0' } });
  const document = publishDocument.parse(JSON.parse(first.outputs.result!));
  expect(document.run.workflow).toEqual({ id: '77', attempt: 1, url: 'https://github.com/octo/posts/actions/runs/77' });
  const urls = document.targets.flatMap(({ receipts }) => receipts.map(({ url }) => url));
  expect(urls).toHaveLength(2);
  for (const url of urls) expect(first.summary).toContain(`<td><a href="${url}">`);
  expect(created()).toBe(2);

  const second = await host.run({ event: 'schedule', variables: credentials });
  expect(second).toMatchObject({ code: 0, outputs: { delivered: '0' } });
  expect(created()).toBe(2);

  await host.repository.commit({ 'posts/next.md': post('Next', 'accounts: [bluesky]') }, 'Add a post');
  const third = await host.run({ event: 'schedule', variables: credentials });
  expect(third).toMatchObject({ code: 0, outputs: { delivered: '1' } });
  expect(created()).toBe(3);
});

test('dry-run and only', async () => {
  await open({ 'posts/one.md': post('One'), 'posts/two.md': post('Two') });
  const dry = await host.run({ event: 'push', inputs: { 'dry-run': 'true', only: 'one' } });
  expect(dry).toMatchObject({ code: 0, outputs: { due: '2', delivered: '0' } });
  expect(requests()).toBe(0);
  const one = await host.run({ event: 'push', inputs: { only: 'one@bluesky' }, variables: credentials });
  expect(one).toMatchObject({ code: 0, outputs: { delivered: '1' } });
  expect(host.sandbox.bluesky.posts().map(live => live.text)).toEqual(['One']);
  expect(host.sandbox.mastodon.creates).toBe(0);
});

test('an unset credential is an annotation at its account, and the other account goes on', async () => {
  await open({ 'posts/hello.md': post('Hello') });
  const { BLUESKY_PASSWORD } = credentials;
  const variables = { BLUESKY_PASSWORD, FEDIVERSE_TOKEN: '', GITHUB_STEP_SUMMARY: '/no/such/file' };
  const result = await host.run({ event: 'push', variables });
  expect(result).toMatchObject({ code: 1, outputs: { delivered: '1', blocked: '1' } });
  // That the summary cannot be written is told, and changes nothing.
  expect(named(result, 'warning')).toHaveLength(1);
  expect(named(result, 'error').some(({ message }) => message.includes('FEDIVERSE_TOKEN'))).toBe(true);
});

test('a rejected and an unknown outcome fail the step, each with its annotation', async () => {
  await open({ 'posts/hello.md': post('Hello') });
  host.sandbox.fault('mastodon:422:1');
  host.sandbox.fault('bluesky:unreadable:1');
  host.sandbox.fault('bluesky:500:20:read');
  const result = await host.run({ event: 'push', variables: credentials });
  expect(result).toMatchObject({ code: 1, outputs: { delivered: '0', rejected: '1', unknown: '1' } });
  const titles = named(result, 'error').map(({ properties }) => properties.title);
  expect(titles).toEqual(expect.arrayContaining(['platform.refused', 'platform.unreadable']));
});

test('more faults than a runner shows are counted', async () => {
  const broken = Array.from({ length: 14 }, (_, index) => [`posts/${index}.md`, post('Hello', `acounts: [x${index}]`)]);
  await open(Object.fromEntries(broken));
  const result = await host.run({ event: 'pull_request' });
  expect(named(result, 'error')).toHaveLength(10);
  expect(named(result, 'notice')).toHaveLength(1);
  expect(result.summary.match(/<li>/g)!.length).toBeGreaterThanOrEqual(14);
});

test('pull_request_target is refused', async () => {
  await open({ 'posts/hello.md': post('Hello') });
  const result = await host.run({ event: 'pull_request_target', variables: credentials });
  expect(result.code).toBe(1);
  expect(JSON.parse(result.outputs.result!)).toMatchObject({ error: { code: 'usage.argument' } });
  expect(named(result, 'error')[0]!.message).toMatch(/^usage\.argument: /);
  expect(requests()).toBe(0);
});

test('a broken config of a pull request is in the file of its review too', async () => {
  await open({ 'mergecast.yml': config.replace('platform: bluesky', 'platform: blusky') });
  const result = await host.run({ event: 'pull_request', inputs: { 'review-file': 'review.json' } });
  expect(result.code).toBe(1);
  const { review } = readReview(readFileSync(join(host.repository.folder, 'review.json')));
  expect(review).toMatchObject({ needs_person: true, targets: [], issues: [{ code: 'config.platform', line: 4 }] });
});

test('a broken config fails on its line, and is told in the summary', async () => {
  await open({ 'mergecast.yml': config.replace('platform: bluesky', 'platform: blusky') });
  const result = await host.run({ event: 'push', variables: credentials });
  expect(result.code).toBe(1);
  expect(named(result, 'error')[0]!.properties).toMatchObject({ title: 'config.platform', file: 'mergecast.yml' });
  expect(result.summary).toContain('<b>config.invalid</b>');
  expect(requests()).toBe(0);
});
