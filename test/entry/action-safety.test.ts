import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { gitIn } from '../git-repository.ts';
import { builtAction, credentials, type Host, type StepResult, startHost } from './action-harness.ts';

// Each test starts several processes of node and many of git.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let dist: string;
let host: Host;

beforeAll(async () => {
  dist = await builtAction();
});
afterEach(() => host.dispose());

const token = 'ghs_a+token/of the=host';
const post = (body: string, front = 'accounts: [all]') => `---\n${front}\n---\n${body}\n`;
const outcomes = async () => {
  const files = await gitIn(host.repository.remote!, 'ls-tree', '-r', '--name-only', 'mergecast-ledger');
  const logs = files.split('\n').filter(path => path.endsWith('.jsonl'));
  const texts = await Promise.all(logs.map(path => gitIn(host.repository.remote!, 'show', `mergecast-ledger:${path}`)));
  const entries = texts.flatMap(text => text.split('\n').map(line => JSON.parse(line) as Record<string, unknown>));
  return entries.filter(({ kind }) => kind === 'outcome');
};

test('the token pushes where the checkout kept none; secrets are masked before all, and stand nowhere else', async () => {
  host = await startHost(dist, { 'posts/hello.md': post('Hello'), 'posts/bad.md': post('x', 'accounts: [y]') }, token);
  const without = await host.run({ event: 'push', variables: credentials });
  expect(without.code).toBe(1);
  expect(host.sandbox.mastodon.creates + host.sandbox.bluesky.creates).toBe(0);

  host.sandbox.fault('mastodon:401:1');
  const result = await host.run({ event: 'push', inputs: { 'github-token': token }, variables: credentials });
  const lines = result.stdout.split('\n');
  const values = [token, ...Object.values(credentials)];
  for (const value of values) {
    for (const form of [value, encodeURIComponent(value), Buffer.from(value).toString('base64')]) {
      expect(lines).toContain(`::add-mask::${form.replaceAll('%', '%25')}`);
      expect(result.visible).not.toContain(form);
    }
  }
  const firstOther = lines.findIndex(line => !line.startsWith('::add-mask::'));
  expect(lines.slice(firstOther).some(line => line.startsWith('::add-mask::'))).toBe(false);
  expect(result.outputs).toMatchObject({ delivered: '1', rejected: '1' });
  expect(await outcomes()).toHaveLength(2);
});

test('a refused push sends nothing, and the words of the remote are no command', async () => {
  host = await startHost(dist, { 'posts/hello.md': post('Hello') });
  host.git.rejectPushes('error: GH006: Protected branch\n::set-output name=delivered::9\n##[set-env name=PATH]/tmp');
  const result = await host.run({ event: 'push', variables: credentials });
  expect(result.code).toBe(1);
  expect(JSON.parse(result.outputs.result!)).toMatchObject({ error: { code: 'git.push-refused' } });
  expect(onlyOwnCommands(result)).toEqual([]);
  expect(host.sandbox.mastodon.creates).toBe(0);
});

const hostile = [
  '::set-output name=delivered::99',
  '  ::add-path::/tmp/evil',
  'words ##[add-path]/tmp/evil',
  '@everyone | a | b | #1',
  '\\</details>\\</table>\\<b>',
  'result<<ghadelimiter',
  credentials.BLUESKY_PASSWORD,
  '```',
].join('\n');

test.each(['pull_request', 'push'])('on %s a hostile post is text and nothing else', async event => {
  host = await startHost(dist, { 'posts/hello.md': post(hostile) });
  const result = await host.run({ event, variables: credentials });
  expect(onlyOwnCommands(result)).toEqual([]);
  const shown = event === 'push' ? { delivered: '2', due: '0' } : { delivered: '0', due: '2' };
  expect(result).toMatchObject({ code: 0, outputs: shown });
  expect(Object.keys(result.outputs).sort()).toEqual(
    ['blocked', 'delivered', 'due', 'rejected', 'result', 'throttled', 'unknown', 'upkeep', 'waiting'].sort(),
  );
  const outside = result.summary.replaceAll(/<code>[^<>\n]*<\/code>/g, '');
  for (const piece of ['@everyone', 'set-output', 'add-path', '| a', '```']) expect(outside).not.toContain(piece);
  // Somebody wrote a secret into the post: the run shows it in no log and no file.
  expect(result.visible).not.toContain(credentials.BLUESKY_PASSWORD);
  expect(result.summary.match(/<\/table>/g)?.length ?? 0).toBeLessThanOrEqual(1);
});

/** Commands that are not this Action's own. */
function onlyOwnCommands({ commands }: StepResult): string[] {
  return commands.map(({ name }) => name).filter(name => !['error', 'warning', 'notice'].includes(name));
}

test('what a killed step had learnt is pushed by the post step, and the next run ends the rest', async () => {
  const front = 'accounts: [fediverse]';
  host = await startHost(dist, { 'posts/a.md': post('First', front), 'posts/b.md': post('Second', front) }, token);
  host.sandbox.fault('mastodon:slow:1:create:1');
  const setting = { event: 'push', inputs: { 'github-token': token }, variables: credentials };
  const step = host.start(setting);
  await reached(() => host.sandbox.mastodon.creates === 2);
  step.child.kill('SIGKILL');
  await step.ended;
  expect(await outcomes()).toEqual([]);

  host.git.rejectPushes('error: GH013: Repository rule violations');
  const refused = await host.run({ ...setting, post: true });
  expect(refused.code).toBe(0);
  expect(refused.commands.map(({ name }) => name)).toEqual(['warning']);
  host.git.rejectPushes(null);

  const flushed = await host.run({ ...setting, post: true });
  expect(flushed).toMatchObject({ code: 0, commands: [] });
  expect(flushed.visible).not.toContain(token);
  expect(await outcomes()).toMatchObject([{ post: 'a', outcome: 'delivered' }]);

  const next = await host.run(setting);
  expect(next).toMatchObject({ code: 0, outputs: { delivered: '1' } });
  expect(host.sandbox.mastodon.creates).toBe(2);
});

test('a step that is cancelled stops sending and records what it knows', async () => {
  const front = 'accounts: [fediverse]';
  host = await startHost(dist, { 'posts/a.md': post('First', front), 'posts/b.md': post('Second', front) });
  host.sandbox.fault('mastodon:slow:1:create');
  const step = host.start({ event: 'push', variables: credentials });
  await reached(() => host.sandbox.mastodon.creates === 1);
  step.child.kill('SIGINT');
  const result = await step.ended;
  expect(result.outputs.throttled).toBe('1');
  expect(host.sandbox.mastodon.creates).toBe(1);
  expect(await outcomes()).toHaveLength(2);
});

test('a post step with nothing to do says and reaches nothing', async () => {
  host = await startHost(dist, { 'posts/a.md': post('First') });
  await host.git.close();
  for (const event of ['pull_request', 'push', 'pull_request_target']) {
    const result = await host.run({ event, variables: credentials, post: true });
    expect(result).toMatchObject({ code: 0, stdout: '', summary: '', outputs: {} });
  }
  rmSync(join(host.repository.folder, '.git'), { recursive: true });
  expect(await host.run({ event: 'push', post: true })).toMatchObject({ code: 0, stdout: '' });
});

/** Looks until another process has done it; the time limit of the test ends a wait in vain. */
async function reached(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 5));
}
