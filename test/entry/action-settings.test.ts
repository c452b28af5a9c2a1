import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webhooks from '@octokit/webhooks-examples';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { readSettings } from '../../src/entry/action/settings.ts';
import { Failure } from '../../src/model/failure.ts';
import { temporaryFolder } from '../git-repository.ts';

// The toolkit reads inputs from the process's variables, so these are set there.
afterEach(() => vi.unstubAllEnvs());

const reviewWorkflow = '.github/workflows/mergecast.yml';

function read(event: string, inputs: Record<string, string>) {
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  const variables: Record<string, string> = { GITHUB_EVENT_NAME: event, GITHUB_WORKSPACE: '/workspace' };
  return readSettings({ get: name => variables[name] });
}

test.each([
  ['pull_request', {}, 'review'],
  ['merge_group', {}, 'review'],
  ['push', {}, 'publish'],
  ['schedule', { command: 'auto' }, 'publish'],
  ['workflow_dispatch', {}, 'publish'],
  ['push', { command: 'review' }, 'review'],
  ['repository_dispatch', { command: 'publish' }, 'publish'],
])('%s with %o means %s', (event, inputs, command) => {
  expect(read(event, inputs)).toEqual({
    command,
    dryRun: false,
    cwd: '/workspace',
    only: null,
    token: undefined,
    preview: null,
    cards: false,
    reviewed: null,
    reviewWorkflow,
    reviewFile: '',
  });
});

test('every input is read', () => {
  const inputs = {
    'working-directory': 'site',
    only: 'a/b@bluesky',
    'dry-run': 'True',
    'github-token': 'ghs_x',
    preview: '/tmp/page',
    'preview-cards': 'true',
    'review-file': 'out.json',
  };
  expect(read('push', inputs)).toEqual({
    command: 'publish',
    dryRun: true,
    cwd: '/workspace/site',
    only: { post: 'a/b', account: 'bluesky' },
    token: 'ghs_x',
    preview: '/tmp/page',
    cards: true,
    reviewed: null,
    reviewWorkflow,
    reviewFile: 'out.json',
  });
});

test.each([
  ['pull_request_target', {}],
  ['pull_request_target', { command: 'review' }],
  ['pull_request', { command: 'publish' }],
  ['pull_request_review', { command: 'publish' }],
  ['merge_group', { command: 'publish' }],
  ['issue_comment', {}],
  ['workflow_run', {}],
  ['pull_request', { command: 'comment' }],
  ['push', { command: 'comment' }],
  ['', {}],
  ['toString', {}],
  ['push', { command: 'everything' }],
  ['push', { 'dry-run': 'perhaps' }],
])('%s with %o is refused', (event, inputs) => {
  expect(() => read(event, inputs)).toThrow(expect.objectContaining({ name: 'Failure', code: 'usage.argument' }));
  expect(() => read(event, inputs)).toThrow(Failure);
});

describe('the events that GitHub sends', () => {
  // The package is a file of JSON, which its types do not say.
  const definitions = webhooks as unknown as { name: string; examples: object[] }[];
  const examplesOf = (event: string) => definitions.find(({ name }) => name === event)!.examples;
  const folder = temporaryFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  function readExample(event: string, example: object, variables: Record<string, string> = {}) {
    const path = join(folder, 'event.json');
    writeFileSync(path, JSON.stringify(example));
    return readSettings({
      get: name =>
        ({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_REF: 'refs/heads/x', ...variables })[name],
    });
  }

  test.each(['pull_request', 'merge_group'])('%s means a review, every one of them', event => {
    const examples = examplesOf(event);
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) expect(readExample(event, example)).toMatchObject({ command: 'review' });
  });

  test.each(['push', 'workflow_dispatch'])(
    '%s publishes from the default branch alone, whatever its name is',
    event => {
      const examples = examplesOf(event);
      expect(examples.length).toBeGreaterThan(1);
      for (const example of examples) {
        const { default_branch: branch } = (example as { repository: { default_branch: string } }).repository;
        const onIt = { GITHUB_REF: `refs/heads/${branch}` };
        expect(readExample(event, example, onIt)).toMatchObject({ command: 'publish' });
        expect(() => readExample(event, example)).toThrow(Failure);
        const renamed = { ...example, repository: { default_branch: 'trunk' } };
        expect(() => readExample(event, renamed, onIt)).toThrow(Failure);
        expect(readExample(event, renamed, { GITHUB_REF: 'refs/heads/trunk' })).toMatchObject({ command: 'publish' });
      }
    },
  );

  test('workflow_run means a comment on what that run found, and of the run only its number is taken', () => {
    vi.stubEnv('INPUT_REVIEW-WORKFLOW', '.github/workflows/posts.yml');
    const examples = examplesOf('workflow_run');
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      const { id } = (example as { workflow_run: { id: number } }).workflow_run;
      const reviewed = { run: id, workflow: '.github/workflows/posts.yml' };
      expect(readExample('workflow_run', example)).toMatchObject({ command: 'comment', reviewed });
    }
    expect(() => readExample('workflow_run', { workflow_run: { id: '1' } })).toThrow(Failure);
  });

  test.each([
    [false, 'https://octo.github.io/cards/', 'https://octo.github.io/cards'],
    [true, 'https://octo.github.io/cards/', 'private'],
    [undefined, 'https://octo.github.io/cards/', 'private'],
    [false, '', null],
  ])(
    'pictures of cards are shown from where the workflow says, and of no private repository (%s)',
    (isPrivate, written, cards) => {
      vi.stubEnv('INPUT_CARDS-ADDRESS', written);
      const event = { workflow_run: { id: 7 }, repository: { default_branch: 'main', private: isPrivate } };
      expect(readExample('workflow_run', event).reviewed).toMatchObject({ cards });
    },
  );

  test.each([
    'http://octo.example/cards',
    'https://a:b@octo.example/',
    'https://octo.example/?a=1',
    'https://octo.example/#a',
    'cards',
  ])('%s is no address of pictures', written => {
    vi.stubEnv('INPUT_CARDS-ADDRESS', written);
    expect(() => readExample('workflow_run', { workflow_run: { id: 7 } })).toThrow(Failure);
  });
});
