import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readReview } from '../../src/content/review-file.ts';
import { reviewPullRequest } from '../../src/entry/action/review-step.ts';
import { readSettings } from '../../src/entry/action/settings.ts';
import { systemClock } from '../../src/io/clock.ts';
import { openFiles } from '../../src/io/files.ts';
import { createSecrets } from '../../src/pipeline/secrets.ts';
import { gitIn, makeRepository, type TestRepository, temporaryFolder, writeFiles } from '../git-repository.ts';

/* Where what is checked out is no merge of two: on Forgejo and Gitea, and in a queue that rebases. */

const config = `version: 1
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
`;
const post = (body: string) => `---\naccounts: [fediverse]\npublish_at: 2099-01-01T09:00:00Z\n---\n${body}\n`;
const place = temporaryFolder();

let repository: TestRepository;
let head: string;

beforeAll(async () => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GITHUB_OUTPUT', '');
  repository = await makeRepository({ files: { 'mergecast.yml': config, 'posts/old.md': post('Old') }, remote: true });
  const { git, folder } = repository;
  await git('switch', '--quiet', '--create', 'change');
  for (const name of ['one', 'two']) {
    writeFiles(folder, { [`posts/${name}.md`]: post(name) });
    await git('add', '--all');
    await git('commit', '--quiet', '--message', name);
  }
  await git('switch', '--quiet', 'main');
  await repository.commit({ 'posts/meanwhile.md': post('Meanwhile') }, 'Meanwhile');
  await git('push', '--quiet', 'origin', 'main');
  await git('switch', '--quiet', 'change');
  // Its own last commit is a merge, whose second parent is none of its own.
  await git('merge', '--quiet', '--no-ff', '--message', 'Keep up', 'main~1', '--strategy', 'ours');
  await git('commit', '--quiet', '--allow-empty', '--message', 'Last');
  head = await git('rev-parse', 'HEAD');
  await git('push', '--quiet', 'origin', 'change:refs/pull/1/head');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await repository.dispose();
});

/** As actions/checkout makes it. */
async function clone(name: string, ...fetch: string[]) {
  const folder = join(place, name);
  await gitIn(place, 'init', '--quiet', folder);
  await gitIn(folder, 'remote', 'add', 'origin', `file://${repository.remote}`);
  await gitIn(folder, 'fetch', '--quiet', ...fetch, '+refs/pull/1/head:refs/remotes/pull/1/head');
  await gitIn(folder, 'checkout', '--quiet', 'refs/remotes/pull/1/head');
  return folder;
}

const ofPullRequest = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/1/head',
  GITHUB_BASE_REF: 'main',
};

async function reviewedIn(folder: string, event: Record<string, string> = ofPullRequest) {
  const values: Record<string, string> = {
    ...event,
    GITHUB_SHA: await gitIn(folder, 'rev-parse', 'HEAD'),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: place,
  };
  const environment = { get: (name: string) => values[name] };
  const { signal } = new AbortController();
  const setting = { cwd: folder, clock: systemClock(), environment, signal, log: () => {} };
  await reviewPullRequest(readSettings(environment), setting, createSecrets());
  const content = openFiles(place).read('mergecast-review.json', 1_000_000);
  return readReview(content.kind === 'file' ? content.bytes : new Uint8Array()).review!;
}

test('all commits of the branch are judged, and what was merged meanwhile is none of its own', async () => {
  const {
    targets,
    head: judged,
    remarks,
  } = await reviewedIn(await clone('whole', 'origin', '+refs/heads/*:refs/remotes/origin/*'));
  expect(targets.map(({ post: name, change }) => [name, change])).toEqual([
    ['one', 'new'],
    ['two', 'new'],
  ]);
  expect(judged).toBe(head);
  expect(remarks.filter(remark => remark.includes('cannot be told'))).toEqual([]);
});

test('all commits that a queue rebased are judged, by the commit that the group stands on', async () => {
  const { git, folder, remote } = repository;
  await git('switch', '--quiet', '--create', 'queue', 'main');
  const base = await git('rev-parse', 'main');
  for (const name of ['three', 'four']) {
    writeFiles(folder, { [`posts/${name}.md`]: post(name) });
    await git('add', '--all');
    await git('commit', '--quiet', '--message', name);
  }
  await git('push', '--quiet', 'origin', 'queue:refs/heads/gh-readonly-queue/main/pr-1');
  await gitIn(remote!, 'config', 'uploadpack.allowReachableSHA1InWant', 'true');
  const folderOfRun = join(place, 'queue');
  await gitIn(
    place,
    'clone',
    '--quiet',
    '--depth=1',
    '--branch=gh-readonly-queue/main/pr-1',
    `file://${remote}`,
    folderOfRun,
  );
  const event = join(place, 'event.json');
  const run = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: event };
  writeFileSync(event, JSON.stringify({ merge_group: { base_sha: base } }));
  const { targets } = await reviewedIn(folderOfRun, run);
  expect(targets.map(({ post: name, change }) => [name, change])).toEqual([
    ['four', 'new'],
    ['three', 'new'],
  ]);
  writeFileSync(event, JSON.stringify({ merge_group: { base_sha: '--all' } }));
  expect((await reviewedIn(folderOfRun, run)).targets).toHaveLength(1);
});

test('where the clone does not reach that far, all that is to come is shown, and it is said what to do', async () => {
  const { targets, remarks } = await reviewedIn(await clone('shallow', '--depth=1', 'origin'));
  expect(targets.map(({ change }) => change)).toEqual(['unknown', 'unknown', 'unknown']);
  expect(remarks[0]).toContain('fetch-depth: 0');
});
