import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { writeReview } from '../../src/content/review-file.ts';
import { documents } from '../../src/entry/documents.ts';
import { gitIn, temporaryFolder, writeFiles } from '../git-repository.ts';
import { addArtifact, addPull, addRun, merge } from '../github/github-state.ts';
import { reviewArchive } from '../github/github-world.ts';
import { reviewDocumentOf, reviewTargetOf } from '../review-document.ts';
import { builtAction, credentials, type Host, startHost } from './action-harness.ts';

/** Both stages of a pull request, and the run after its merge, by the bundle as a runner starts it. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let dist: string;
let host: Host;

beforeAll(async () => {
  dist = await builtAction();
});
afterEach(() => host.dispose());

const post = '---\naccounts: [fediverse]\n---\nHello\n';

test('the run of a pull request is told there, and so is what came of it', async () => {
  host = await startHost(dist, { 'posts/hello.md': post });
  const { state } = host.github;
  const token = host.github.token({ contents: 'write', actions: 'read', 'pull-requests': 'write' });
  const pull = addPull(state);
  const run = addRun(state, pull);
  const text = 'Hello ::set-output name=x::y';
  const parts = [{ text, length: text.length, counts: [], media: [] }];
  const reviewed = (digest: string | null) =>
    reviewArchive(writeReview(reviewDocumentOf({ head: pull.head.sha, targets: [reviewTargetOf({ parts, digest })] })));
  const artifact = addArtifact(state, run, reviewed('d'.repeat(64)));

  const inputs = { 'github-token': token };
  const payload = { action: 'completed', workflow_run: { id: run.id, pull_requests: [] } };
  const second = await host.run({ event: 'workflow_run', payload, inputs });
  expect(second.stdout).toContain('The comment on pull request 1 was made.');
  expect(second.code).toBe(0);
  expect(documents.comment.parse(JSON.parse(second.outputs.result!))).toMatchObject({
    pull_request: 1,
    done: 'created',
  });
  expect(second.visible).not.toContain(token);
  expect(second.commands.filter(({ name }) => name !== 'add-mask')).toEqual([]);
  expect(state.comments).toMatchObject([{ number: 1, body: expect.stringContaining('set-output') }]);

  const [pushed] = state.history.splice(0);
  merge(state, pull, 'squash');
  state.history.push({ sha: pushed!.sha, paths: [] });
  // What is merged is not what was shown.
  const held = await host.run({ event: 'push', inputs, variables: credentials });
  expect(held).toMatchObject({ code: 1, outputs: { delivered: '0' } });
  expect(held.summary).toContain('pull request #1 was shown to bring something else');

  artifact.bytes = reviewed(null);
  const third = await host.run({ event: 'push', inputs, variables: credentials });
  expect(third).toMatchObject({ code: 0, outputs: { delivered: '1' } });
  expect(state.comments).toMatchObject([
    { number: 1, body: expect.stringContaining(`${host.sandbox.endpoints.mastodon}/`) },
  ]);
  expect(third.visible).not.toContain(token);
});

test('what the first stage leaves of a shallow merge is what the second one shows', async () => {
  host = await startHost(dist, { 'posts/old.md': post });
  const { state } = host.github;
  const { git, folder } = host.repository;
  // As GitHub makes it: a trial merge, of which the runner has one commit and no other.
  await git('switch', '--quiet', '--create', 'first-post');
  writeFiles(folder, { 'posts/new.md': post.replace('Hello', 'Brand new') });
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Write a post');
  const head = await git('rev-parse', 'HEAD');
  await git('switch', '--quiet', 'main');
  await git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'first-post');
  await git('push', '--quiet', 'origin', 'main:refs/pull/1/merge');
  const runner = temporaryFolder();
  const workspace = join(runner, 'workspace');
  await gitIn(runner, 'init', '--quiet', workspace);
  await gitIn(workspace, 'remote', 'add', 'origin', `${host.git.url}/remote.git`);
  await gitIn(workspace, 'fetch', '--quiet', '--depth=1', 'origin', '+refs/pull/1/merge:refs/remotes/pull/1/merge');
  await gitIn(workspace, 'checkout', '--quiet', 'refs/remotes/pull/1/merge');

  const merge = await gitIn(workspace, 'rev-parse', 'HEAD');
  const variables = { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: runner, GITHUB_SHA: merge };
  const preview = join(runner, 'preview');
  const first = await host.run({ event: 'pull_request', variables, inputs: { preview } });
  expect(first.code).toBe(0);
  expect(first.summary).toContain('Brand new');
  expect(readFileSync(join(preview, 'index.html'), 'utf8')).toContain('Brand new');
  const left = readFileSync(join(runner, 'mergecast-review.json'));
  rmSync(runner, { recursive: true });

  const pull = addPull(state, { head: { sha: head, ref: 'first-post', owner: 'octo', repositoryId: 1000 } });
  const run = addRun(state, pull);
  addArtifact(state, run, reviewArchive(left));
  const token = host.github.token({ contents: 'read', actions: 'read', 'pull-requests': 'write' });
  const second = await host.run({
    event: 'workflow_run',
    payload: { workflow_run: { id: run.id } },
    inputs: { 'github-token': token },
    // As a runner of GitHub Enterprise Server says it.
    variables: { GITHUB_API_URL: host.github.enterprise, GITHUB_SERVER_URL: 'https://git.example.com' },
  });
  expect(second.code).toBe(0);
  const { body } = state.comments[0]!;
  expect(body).toContain('Brand new');
  expect(body).toContain(`https://git.example.com/octo/posts/blob/${head}/posts/new.md`);
  expect(body).not.toContain('posts/old.md');
});

test('what is no review fails the second stage in words', async () => {
  host = await startHost(dist, {});
  const { state } = host.github;
  const token = host.github.token({ contents: 'read', actions: 'read', 'pull-requests': 'write' });
  const run = addRun(state, addPull(state));
  addArtifact(state, run, reviewArchive(Buffer.from('::error::SHOWN'), '../x'));
  const result = await host.run({
    event: 'workflow_run',
    payload: { workflow_run: { id: run.id } },
    inputs: { 'github-token': token },
  });
  expect(result.code).toBe(1);
  expect(JSON.parse(result.outputs.result!)).toMatchObject({ error: { code: 'github.artifact' } });
  expect(result.visible).not.toMatch(/SHOWN|sig=/);
  expect(state.comments).toMatchObject([{ body: expect.stringContaining('could not be judged') }]);
  expect(state.comments[0]!.body).not.toMatch(/SHOWN|sig=/);
});
