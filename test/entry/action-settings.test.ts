import { afterEach, expect, test, vi } from 'vitest';
import { readSettings } from '../../src/entry/action/settings.ts';
import { Failure } from '../../src/model/failure.ts';

// The toolkit reads inputs from the process's variables, so these are set there.
afterEach(() => vi.unstubAllEnvs());

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
    reviewFile: '',
  });
});

test('every input is read', () => {
  const inputs = {
    'working-directory': 'site',
    only: 'a/b@bluesky',
    'dry-run': 'True',
    'github-token': 'ghs_x',
    'review-file': 'out.json',
  };
  expect(read('push', inputs)).toEqual({
    command: 'publish',
    dryRun: true,
    cwd: '/workspace/site',
    only: { post: 'a/b', account: 'bluesky' },
    token: 'ghs_x',
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
  ['', {}],
  ['toString', {}],
  ['push', { command: 'everything' }],
  ['push', { 'dry-run': 'perhaps' }],
])('%s with %o is refused', (event, inputs) => {
  expect(() => read(event, inputs)).toThrow(expect.objectContaining({ name: 'Failure', code: 'usage.argument' }));
  expect(() => read(event, inputs)).toThrow(Failure);
});
