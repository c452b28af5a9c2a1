import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { ApprovalEntry } from '../../src/model/ledger-entry.ts';
import { gitIn } from '../git-repository.ts';
import { addPull, person } from '../github/github-state.ts';
import { builtAction, credentials, type Host, startHost } from './action-harness.ts';

// Each test starts several processes of node and many of git.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let dist: string;
let host: Host;

beforeAll(async () => {
  dist = await builtAction();
});
afterEach(() => host.dispose());

const token = 'ghs_of_the_job';
const file = 'posts/later.md';
const later = (body: string) => `---\naccounts: [fediverse]\npublish_at: 2999-01-01T09:00:00Z\n---\n${body}\n`;

const approvals = async (): Promise<ApprovalEntry[]> => {
  const remote = host.repository.remote!;
  const files = (await gitIn(remote, 'ls-tree', '-r', '--name-only', 'mergecast-ledger')).split('\n');
  const months = files.filter(path => path.endsWith('.jsonl'));
  const texts = await Promise.all(months.map(path => gitIn(remote, 'show', `mergecast-ledger:${path}`)));
  const entries = texts.flatMap(text => text.trim().split('\n')).map(line => JSON.parse(line));
  return entries.filter(({ kind }) => kind === 'approval');
};
/** Commits the post and pushes it, as its author's own clone would. */
const commit = async (body: string, message: string) => {
  const { repository, github } = host;
  writeFileSync(join(repository.folder, file), later(body));
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', message);
  await repository.git('push', '--quiet', repository.remote!, 'HEAD:main');
  const sha = (await repository.git('rev-parse', 'HEAD')).trim();
  github.state.history.push({ sha, paths: [file] });
  return sha;
};
const run = () => host.run({ event: 'push', inputs: { 'github-token': token }, variables: credentials });

test('what a pull request brought is approved by it; what a push makes of it waits for a person', async () => {
  host = await startHost(dist, { 'posts/.keep': '' }, token);
  const reviewed = await commit('Reviewed', 'Add a post (#1)');
  const merged = { at: '2026-11-24T10:00:00Z', commit: reviewed, by: person, commits: [reviewed] };
  const pull = addPull(host.github.state, { state: 'closed', merged });
  pull.reviews.push({ user: person, state: 'APPROVED', commit: pull.head.sha, at: '2026-11-24T09:00:00Z' });

  expect(await run()).toMatchObject({ code: 0, outputs: { waiting: '1' } });
  const answering = { pull_request: { number: 1, head: pull.head.sha }, approved: ['someone'], merged: 'someone' };
  expect(await approvals()).toMatchObject([{ way: 'pull-request', ...answering, run: { commit: reviewed } }]);

  await commit('Not reviewed', 'Change it by hand');
  const held = await run();
  expect(held.code).toBe(1);
  expect(held.summary).toContain('changed without a pull request that shows it');
  expect(await approvals()).toHaveLength(1);
  expect(held.visible).not.toContain(token);
});
