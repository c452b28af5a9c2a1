// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are expressions of workflows.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import { documents } from '../../src/entry/documents.ts';
import { workflow } from '../../src/entry/init/workflow.ts';
import { main } from '../../src/entry/main.ts';
import { makeRepository, type TestRepository, writeFiles } from '../git-repository.ts';

const config = `version: 1
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
`;
const path = '.github/workflows/publish.yml';
const action = 'mergecast/mergecast@0000000000000000000000000000000000000000';
const good = workflow({
  branch: 'main',
  minute: 17,
  action,
  credentials: [{ account: 'fediverse', variable: 'FEDIVERSE_TOKEN', title: 'Token', where: '' }],
});
const day = 24 * 60 * 60 * 1000;

let repository: TestRepository;
beforeEach(async () => {
  repository = await makeRepository({
    files: { 'mergecast.yml': config, 'posts/a.md': '---\naccounts: [fediverse]\n---\nA\n' },
    remote: true,
  });
  vi.stubEnv('FEDIVERSE_TOKEN', 'a-secret-value');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await repository.dispose();
});

type Check = z.infer<typeof documents.doctor>['checks'][number];

/** What doctor says where that workflow stands in the work tree, by the names of its checks. */
async function doctor(text: string | null, now: number | null = null) {
  if (text !== null) writeFiles(repository.folder, { [path]: text });
  let stdout = '';
  const args = ['doctor', '--json', '--cwd', repository.folder];
  const terminal = { stderr: () => {}, colours: false, signal: new AbortController().signal };
  const exit = await main([...args, ...(now === null ? [] : ['--now', new Date(now).toISOString()])], {
    ...terminal,
    stdout: written => {
      stdout += written;
    },
  });
  const { checks } = documents.doctor.parse(JSON.parse(stdout));
  const found: Record<string, Check> = Object.fromEntries(checks.map(check => [check.name, check]));
  return { exit, found, stdout };
}

/** The line, from 1, on which a text stands in another. */
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

test('the workflow that init writes is all well', async () => {
  const { exit, found } = await doctor(good);
  expect(exit).toBe(0);
  for (const name of ['workflow', 'permissions', 'concurrency', 'schedule', 'secrets', 'clock']) {
    expect(found[name]).toMatchObject({ verdict: 'ok', remedy: null });
  }
  expect(found.workflow!.message).toContain(path);
});

test('without a workflow, or with one that only reviews, nothing goes out by itself', async () => {
  for (const text of [null, good.replace(/ {2}publish:[\s\S]*/, ''), 'on: push\njobs: {}\n']) {
    const { exit, found } = await doctor(text);
    expect(exit).toBe(0);
    expect(found.workflow).toMatchObject({ verdict: 'warning', remedy: expect.stringContaining('init') });
    expect(found).not.toHaveProperty('schedule');
  }
});

describe('what the job may do', () => {
  test.each([
    ['contents: write # to', 'contents: read # to', 'fault', 1],
    ['      contents: write # to push the ledger branch', '      issues: write', 'fault', 1],
    ['    permissions:\n      contents: write # to push the ledger branch\n', '', 'fault', 1],
    ['    permissions:\n      contents: write # to push the ledger branch', '    permissions: write-all', 'ok', 0],
  ])('%s as %s', async (from, to, verdict, exit) => {
    const read = await doctor(good.replace(from, to));
    expect(read).toMatchObject({ exit, found: { permissions: { verdict } } });
  });

  test('the setting of the repository decides where no permission is said', async () => {
    const { exit, found } = await doctor(good.replaceAll(/^ *permissions:.*\n(?: {6}contents.*\n)?/gm, ''));
    expect({ exit, found }).toMatchObject({ exit: 0, found: { permissions: { verdict: 'warning', file: path } } });
  });

  test('another token pushes in place of the job its own', async () => {
    const token = `${action}\n        with:\n          github-token: \${{ secrets.PUSHER }}`;
    const text = good.replace('contents: write # to', 'contents: read # to').replaceAll(action, token);
    expect((await doctor(text)).found.permissions).toMatchObject({ verdict: 'ok' });
  });
});

test('runs that nothing keeps apart, or that cut each other off, are told', async () => {
  const alone = good.replace(/ {4}concurrency:\n(?: {6}.*\n){2}/, '');
  expect((await doctor(alone)).found.concurrency).toMatchObject({ verdict: 'warning' });
  const cut = await doctor(good.replace('cancel-in-progress: false', 'cancel-in-progress: true'));
  expect(cut).toMatchObject({
    exit: 0,
    found: { concurrency: { verdict: 'warning', remedy: expect.stringContaining('false') } },
  });
});

describe('the schedule', () => {
  test('is missed where there is none, and a fault where GitHub cannot read it', async () => {
    expect(
      (await doctor(good.replace(/ {2}schedule:[\s\S]*?\n {2}workflow/, '  workflow'))).found.schedule,
    ).toMatchObject({ verdict: 'warning' });
    const broken = good.replace("'17,47 * * * *'", "'@hourly'");
    expect(await doctor(broken)).toMatchObject({
      exit: 1,
      found: { schedule: { verdict: 'fault', file: path, line: lineOf(broken, '- cron') } },
    });
  });

  test.each([
    [52, 'ok', 0],
    [53, 'warning', 0],
    [59, 'warning', 0],
    [60, 'fault', 1],
    [400, 'fault', 1],
  ])('%i days after the last commit it is %s', async (days, verdict, exit) => {
    const last = Number(await repository.git('log', '-1', '--format=%ct')) * 1000;
    // Whether the branch may be pushed is tried under the real time, so it exists before.
    await repository.git('push', '--quiet', 'origin', 'HEAD:refs/heads/mergecast-ledger');
    expect(await doctor(good, last + days * day + 1000)).toMatchObject({ exit, found: { schedule: { verdict } } });
  });

  test('lives on by the commits of the ledger alone', async () => {
    const last = Number(await repository.git('log', '-1', '--format=%ct')) * 1000;
    const tree = await repository.git('rev-parse', 'HEAD^{tree}');
    const raw = `tree ${tree}\nauthor a <a@example.com> ${(last + 50 * day) / 1000} +0000\ncommitter a <a@example.com> ${(last + 50 * day) / 1000} +0000\n\nLater\n`;
    writeFiles(repository.folder, { 'raw-commit': raw });
    const commit = await repository.git('hash-object', '-t', 'commit', '-w', 'raw-commit');
    await repository.git('push', '--quiet', 'origin', `${commit}:refs/heads/mergecast-ledger`);
    expect((await doctor(good, last + 60 * day)).found.schedule).toMatchObject({ verdict: 'ok' });
    expect((await doctor(good, last + 40 * day)).found.clock).toMatchObject({ verdict: 'warning' });
  });
});

describe('the secrets', () => {
  test('that no workflow maps are named with the line of the config', async () => {
    const text = good.replace(
      '          FEDIVERSE_TOKEN: ${{ secrets.FEDIVERSE_TOKEN }}',
      '          OTHER: ${{ secrets.OTHER }}',
    );
    const { exit, found } = await doctor(text);
    expect(exit).toBe(1);
    expect(found['secret FEDIVERSE_TOKEN']).toMatchObject({ verdict: 'fault', file: 'mergecast.yml', line: 3 });
    expect(found['secret FEDIVERSE_TOKEN']!.remedy).toContain('FEDIVERSE_TOKEN: ${{ secrets.FEDIVERSE_TOKEN }}');
    expect(found['secret FEDIVERSE_TOKEN']!.remedy).toContain(`line ${lineOf(text, `- uses: ${action}\n        env`)}`);
  });

  test('may come from a secret of another name, or from the env of the job or the workflow', async () => {
    const named = good.replace('secrets.FEDIVERSE_TOKEN', 'secrets.MASTODON');
    const ofJob = good
      .replace(/ {8}env:\n.*\n/, '')
      .replace('jobs:', 'env: { FEDIVERSE_TOKEN: "${{ secrets.X }}" }\njobs:');
    for (const text of [named, ofJob]) expect((await doctor(text)).found.secrets).toMatchObject({ verdict: 'ok' });
  });

  test('that a step before may export are only a warning', async () => {
    const text = good
      .replace(/ {8}env:\n.*\n/, '')
      .replaceAll(`- uses: ${action}`, `- uses: vault/fetch@v1\n      - uses: ${action}`);
    expect(await doctor(text)).toMatchObject({ exit: 0, found: { 'secret FEDIVERSE_TOKEN': { verdict: 'warning' } } });
  });

  test('that stand in the file itself are a fault, and are not repeated', async () => {
    const text = good.replace('${{ secrets.FEDIVERSE_TOKEN }}', 'tok-in-the-open');
    const { exit, found, stdout } = await doctor(text);
    expect(exit).toBe(1);
    expect(found['secret FEDIVERSE_TOKEN']).toMatchObject({
      verdict: 'fault',
      file: path,
      line: lineOf(text, 'FEDIVERSE_TOKEN:'),
    });
    expect(stdout).not.toContain('tok-in-the-open');
  });
});

test.each([
  ['no YAML', 'on: [push\njobs: {'],
  ['a bomb', `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: [*a, *a]`).join('\n')}\n`],
  ['a prototype', '__proto__: { jobs: {} }\n'],
  ['a list', '- 1\n- 2\n'],
  ['a number', '7\n'],
  [
    'other types',
    'on: 7\npermissions: [1]\njobs: { a: [1], b: { steps: { uses: 1 } }, c: { steps: [null, 7, [], { uses: [] }] } }\n',
  ],
  [
    'types within the step',
    `on: { push: 1, schedule: { cron: 1 } }\nconcurrency: [1]\njobs: { a: { permissions: 7, steps: [{ uses: ${action}, with: 3, env: [1], if: {} }] } }\n`,
  ],
])('a workflow with %s is read as data', async (_, text) => {
  const { found } = await doctor(text);
  expect(found.workflow!.verdict).toBeDefined();
});
