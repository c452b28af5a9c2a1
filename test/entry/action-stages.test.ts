import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { writeReview } from '../../src/content/review-file.ts';
import { documents } from '../../src/entry/documents.ts';
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
  const review = reviewDocumentOf({ head: pull.head.sha, targets: [reviewTargetOf({ parts })] });
  addArtifact(state, run, reviewArchive(writeReview(review)));

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
  const third = await host.run({ event: 'push', inputs, variables: credentials });
  expect(third).toMatchObject({ code: 0, outputs: { delivered: '1' } });
  expect(state.comments).toMatchObject([
    { number: 1, body: expect.stringContaining(`${host.sandbox.endpoints.mastodon}/`) },
  ]);
  expect(third.visible).not.toContain(token);
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
  expect(state.comments).toEqual([]);
});
