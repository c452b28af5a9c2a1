// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are expressions of workflows.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import { adapters } from '../../adapters/index.ts';
import { documents } from '../../src/entry/documents.ts';
import { commentWorkflow, workflow } from '../../src/entry/init/workflow.ts';
import { main } from '../../src/entry/main.ts';
import { workflowChecks } from '../../src/entry/workflows/workflow-checks.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { makeRepository, type TestRepository, writeFiles } from '../git-repository.ts';
import { memoryFiles, start } from '../pipeline/test-world.ts';

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

type Check = ReturnType<typeof workflowChecks>[number];

/** What is said where that workflow stands in the work tree, by the names of the checks, and whether doctor fails by it. */
async function checked(text: string | null, { now = start, lastCommitAt = null as number | null } = {}) {
  const files = memoryFiles({ 'mergecast.yml': config, ...(text === null ? {} : { [path]: text }) });
  const checks = workflowChecks({ files, config: await readConfig(files, adapters), now, lastCommitAt });
  const found: Record<string, Check> = Object.fromEntries(checks.map(check => [check.name, check]));
  return { fails: checks.some(({ verdict }) => verdict === 'fault'), found };
}

/** The line, from 1, on which a text stands in another. */
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

test('without a workflow, or with one that only reviews, nothing goes out by itself', async () => {
  for (const text of [null, good.replace(/ {2}publish:[\s\S]*/, ''), 'on: push\njobs: {}\n']) {
    const { fails, found } = await checked(text);
    expect(fails).toBe(false);
    expect(found.workflow).toMatchObject({ verdict: 'warning', remedy: expect.stringContaining('init') });
    expect(found).not.toHaveProperty('schedule');
  }
});

const granted = /^ {4}permissions:\n(?: {6}.*\n)*? {6}contents: write.*\n(?: {6}[\w-]+: \w+ # .*\n)*/m.exec(good)![0];

describe('what the job may do', () => {
  test.each([
    ['contents: write # to', 'contents: read # to', 'fault', true],
    ['      contents: write # to push the ledger branch', '      issues: write', 'fault', true],
    [granted, '', 'fault', true],
    [granted, '    permissions: write-all\n', 'ok', false],
  ])('%s as %s', async (from, to, verdict, fails) => {
    const read = await checked(good.replace(from, to));
    expect(read).toMatchObject({ fails, found: { permissions: { verdict } } });
  });

  test('the setting of the repository decides where no permission is said', async () => {
    const read = await checked(good.replaceAll(/^ *permissions:.*\n(?: {6}[\w-]+: \w+ # .*\n)*/gm, ''));
    expect(read).toMatchObject({ fails: false, found: { permissions: { verdict: 'warning', file: path } } });
  });

  test('another token pushes in place of the job its own', async () => {
    const token = `${action}\n        with:\n          github-token: \${{ secrets.PUSHER }}\n        env:`;
    const text = good.replace('contents: write # to', 'contents: read # to').replace(`${action}\n        env:`, token);
    expect((await checked(text)).found.permissions).toMatchObject({ verdict: 'ok' });
  });
});

describe('whether the links get into the pull request', () => {
  test.each([
    ['      pull-requests: write # to write the links', '      pull-requests: read # to', 'warning'],
    [/ {6}pull-requests: write # to write the links.*\n/, '', 'warning'],
    [/ {6}actions: read # to find again.*\n/, '', 'warning'],
    [granted, '    permissions: write-all\n', 'ok'],
    [granted, '', 'warning'],
  ] as const)('%s as %s', async (from, to, verdict) => {
    const { fails, found } = await checked(good.replace(from, to));
    expect(found.links).toMatchObject({ verdict });
    if (from !== granted) expect(fails).toBe(false);
    if (verdict === 'warning') expect(found.links).toMatchObject({ file: path, line: expect.any(Number) });
  });

  test('a token of its own is not known to lack anything', async () => {
    const token = `${action}\n        with:\n          github-token: \${{ secrets.PUSHER }}\n        env:`;
    const text = good.replace(/ {6}pull-requests: write # to write.*\n/, '').replace(`${action}\n        env:`, token);
    expect((await checked(text)).found.links).toMatchObject({ verdict: 'ok' });
  });
});

test.each(['.forgejo/workflows/publish.yml', '.gitea/workflows/publish.yaml'])(
  '%s publishes too, by whole addresses of actions',
  async file => {
    const text = good.replaceAll(/uses: (?=[\w-]+\/)/g, 'uses: https://code.forgejo.example:3000/');
    const files = memoryFiles({ 'mergecast.yml': config, [file]: text });
    const facts = { config: await readConfig(files, adapters), now: start, lastCommitAt: null };
    const checks = workflowChecks({ files, ...facts });
    expect(checks.find(({ name }) => name === 'workflow')).toMatchObject({ verdict: 'ok' });
    expect(checks.find(({ name }) => name === 'secrets')).toMatchObject({ verdict: 'ok' });
  },
);

test('a file that cannot be read is told, also where another one publishes', async () => {
  const files = memoryFiles({ 'mergecast.yml': config, [path]: good, '.github/workflows/other.yml': 'on: [push\n' });
  const checks = workflowChecks({ files, config: await readConfig(files, adapters), now: start, lastCommitAt: null });
  expect(checks.filter(({ name }) => name === 'workflow')).toMatchObject([
    { verdict: 'ok' },
    { verdict: 'warning', file: '.github/workflows/other.yml' },
  ]);
});

test('runs that nothing keeps apart, or that cut each other off, are told', async () => {
  const alone = good.replace(/ {4}concurrency:\n(?: {6}.*\n){2}/, '');
  expect((await checked(alone)).found.concurrency).toMatchObject({ verdict: 'warning' });
  const cut = await checked(good.replace('cancel-in-progress: false', 'cancel-in-progress: true'));
  expect(cut).toMatchObject({
    fails: false,
    found: { concurrency: { verdict: 'warning', remedy: expect.stringContaining('false') } },
  });
});

describe('the schedule', () => {
  test('is missed where there is none, and a fault where GitHub cannot read it', async () => {
    expect(
      (await checked(good.replace(/ {2}schedule:[\s\S]*?\n {2}workflow/, '  workflow'))).found.schedule,
    ).toMatchObject({ verdict: 'warning' });
    const broken = good.replace("'17,47 * * * *'", "'@hourly'");
    expect(await checked(broken)).toMatchObject({
      fails: true,
      found: { schedule: { verdict: 'fault', file: path, line: lineOf(broken, '- cron') } },
    });
  });

  test.each([
    [52, 'ok', false],
    [53, 'warning', false],
    [59, 'warning', false],
    [60, 'fault', true],
    [400, 'fault', true],
  ])('%i days after the last commit it is %s', async (days, verdict, fails) => {
    const read = await checked(good, { now: start + days * day + 1000, lastCommitAt: start });
    expect(read).toMatchObject({ fails, found: { schedule: { verdict } } });
  });
});

describe('the secrets', () => {
  test('that no workflow maps are named with the line of the config', async () => {
    const text = good.replace(
      '          FEDIVERSE_TOKEN: ${{ secrets.FEDIVERSE_TOKEN }}',
      '          OTHER: ${{ secrets.OTHER }}',
    );
    const { fails, found } = await checked(text);
    expect(fails).toBe(true);
    expect(found['secret FEDIVERSE_TOKEN']).toMatchObject({ verdict: 'fault', file: 'mergecast.yml', line: 3 });
    expect(found['secret FEDIVERSE_TOKEN']!.remedy).toContain('FEDIVERSE_TOKEN: ${{ secrets.FEDIVERSE_TOKEN }}');
    expect(found['secret FEDIVERSE_TOKEN']!.remedy).toContain(`line ${lineOf(text, `- uses: ${action}\n        env`)}`);
  });

  test('may come from a secret of another name, or from the env of the job or the workflow', async () => {
    const named = good.replace('secrets.FEDIVERSE_TOKEN', 'secrets.MASTODON');
    const ofJob = good
      .replace(/ {8}env:\n(?: {10}.*\n)+/, '')
      .replace('jobs:', 'env: { FEDIVERSE_TOKEN: "${{ secrets.X }}" }\njobs:');
    for (const text of [named, ofJob]) expect((await checked(text)).found.secrets).toMatchObject({ verdict: 'ok' });
  });

  test('that a step before may export are only a warning', async () => {
    const text = good
      .replace(/ {8}env:\n(?: {10}.*\n)+/, '')
      .replaceAll(`- uses: ${action}`, `- uses: vault/fetch@v1\n      - uses: ${action}`);
    expect(await checked(text)).toMatchObject({
      fails: false,
      found: { 'secret FEDIVERSE_TOKEN': { verdict: 'warning' } },
    });
  });
});

describe('the comment on a pull request', () => {
  const comment = commentWorkflow(action);
  const commentPath = '.github/workflows/comment.yml';

  async function found(text: string | null, review = good, wanted = 'comment') {
    const files = memoryFiles({
      'mergecast.yml': config,
      [path]: review,
      ...(text === null ? {} : { [commentPath]: text }),
    });
    const checks = workflowChecks({ files, config: await readConfig(files, adapters), now: start, lastCommitAt: null });
    expect(checks.filter(({ name }) => name === 'workflow')).toMatchObject([
      { message: expect.not.stringContaining(commentPath) },
    ]);
    return checks.find(({ name }) => name === wanted);
  }

  test('has the links too, where the job that publishes may write them', async () => {
    expect(await found(comment, good, 'links')).toMatchObject({ verdict: 'ok' });
    for (const less of ['pull-requests: read', 'issues: write']) {
      const mute = good.replace('pull-requests: write', less);
      expect(await found(comment, mute, 'links')).toMatchObject({
        verdict: 'warning',
        file: path,
        remedy: expect.stringContaining('pull-requests: write'),
      });
      expect(await found(null, mute, 'links')).toMatchObject({ verdict: 'warning' });
    }
  });

  test('is well as init writes it', async () => {
    expect(await found(comment)).toMatchObject({ verdict: 'ok', file: commentPath, line: lineOf(comment, '- uses') });
  });

  test('is missed where nothing makes it, and not where nothing reviews', async () => {
    expect(await found(null)).toMatchObject({ verdict: 'warning', remedy: expect.stringContaining('init') });
    expect(await found(null, good.replace('  pull_request:\n', ''))).toBeUndefined();
  });

  const checkout = (ref: string) => `steps:\n      - uses: actions/checkout@v7\n        with: { ref: '${ref}' }`;
  test.each([
    ['pull-requests: write', 'pull-requests: read', 'pull-requests: write'],
    ['actions: read', 'issues: read', 'actions: read'],
    ['workflows: [Mergecast]', 'workflows: [Others]', '"Mergecast"'],
    ['steps:', checkout('${{ github.event.workflow_run.head_sha }}'), 'Take that step out'],
    ['steps:', checkout('refs/pull/7/merge'), 'Take that step out'],
    [
      'steps:',
      'steps:\n      - run: git fetch origin "${{ github.event.workflow_run.head_branch }}"',
      'Take that step out',
    ],
  ])('is a fault where %s is %s', async (from, to, remedy) => {
    expect(await found(comment.replace(from, to))).toMatchObject({
      verdict: 'fault',
      file: commentPath,
      remedy: expect.stringContaining(remedy),
    });
  });

  test('is told by the name of the workflow, or by its path where it has none', async () => {
    const nameless = good.replace('name: Mergecast\n', '');
    expect(await found(comment, nameless)).toMatchObject({ verdict: 'fault' });
    expect(await found(comment.replace('[Mergecast]', path), nameless)).toMatchObject({ verdict: 'ok' });
    expect(await found(comment, good.replace('name: Mergecast', 'name: Posts'))).toMatchObject({ verdict: 'fault' });
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
  const { found } = await checked(text);
  expect(found.workflow!.verdict).toBeDefined();
});

describe('by the command', () => {
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

  async function doctor(text: string, now: number | null = null) {
    writeFiles(repository.folder, { [path]: text });
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
    const found: Record<string, z.infer<typeof documents.doctor>['checks'][number]> = Object.fromEntries(
      checks.map(check => [check.name, check]),
    );
    return { exit, found, stdout };
  }

  test('the workflow that init writes is all well', async () => {
    const { exit, found } = await doctor(good);
    expect(exit).toBe(0);
    expect(found.comment).toMatchObject({ verdict: 'warning' });
    for (const name of ['workflow', 'permissions', 'concurrency', 'schedule', 'secrets', 'clock']) {
      expect(found[name]).toMatchObject({ verdict: 'ok', remedy: null });
    }
    expect(found.workflow!.message).toContain(path);
  });

  test('secrets that stand in the file itself are a fault, and are not repeated', async () => {
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

  test('the schedule ends 60 days after the last commit of all, and lives on by those of the ledger alone', async () => {
    const last = Number(await repository.git('log', '-1', '--format=%ct')) * 1000;
    // Whether the branch may be pushed is tried under the real time, so it exists before.
    await repository.git('push', '--quiet', 'origin', 'HEAD:refs/heads/mergecast-ledger');
    const ended = await doctor(good, last + 60 * day + 1000);
    expect(ended).toMatchObject({ exit: 1, found: { schedule: { verdict: 'fault' } } });

    const tree = await repository.git('rev-parse', 'HEAD^{tree}');
    const who = `a <a@example.com> ${(last + 50 * day) / 1000} +0000`;
    const parent = await repository.git('rev-parse', 'HEAD');
    const raw = `tree ${tree}\nparent ${parent}\nauthor ${who}\ncommitter ${who}\n\nLater\n`;
    writeFiles(repository.folder, { 'raw-commit': raw });
    const commit = await repository.git('hash-object', '-t', 'commit', '-w', 'raw-commit');
    await repository.git('push', '--quiet', 'origin', `${commit}:refs/heads/mergecast-ledger`);
    expect((await doctor(good, last + 60 * day)).found.schedule).toMatchObject({ verdict: 'ok' });
    expect((await doctor(good, last + 40 * day)).found.clock).toMatchObject({ verdict: 'warning' });
  });
});
