import { afterEach, beforeEach, expect, test } from 'vitest';
import { marker } from '../../src/comment/page.ts';
import { writeReview } from '../../src/content/review-file.ts';
import { tellPullRequests } from '../../src/entry/action/tell-pull-requests.ts';
import type { GithubWorld } from '../../src/entry/compose-github.ts';
import { publish } from '../../src/pipeline/run.ts';
import { type GithubDouble, startGithubDouble } from '../github/github-double.ts';
import {
  actionsBot,
  addArtifact,
  addComment,
  addPull,
  addRun,
  commitId,
  merge,
  person,
  type TestPull,
} from '../github/github-state.ts';
import { githubWorld, reviewArchive } from '../github/github-world.ts';
import { post, type TestWorld, testWorld } from '../pipeline/test-world.ts';
import { reviewDocumentOf, reviewTargetOf } from '../review-document.ts';

const workflow = '.github/workflows/mergecast.yml';
const hour = 60 * 60 * 1000;

let github: GithubDouble;
let opened: GithubWorld[];
let world: TestWorld;

beforeEach(async () => {
  github = await startGithubDouble();
  opened = [];
  world = testWorld({
    'posts/hello.md': post('Hello', 'accounts: [one]'),
    'posts/later.md': post('Later', 'accounts: [one]\npublish_at: 2026-11-24T13:00:00Z'),
    'posts/other.md': post('Other', 'accounts: [one]\npublish_at: 2026-11-24T15:00:00Z'),
  });
});
afterEach(async () => {
  await Promise.all(opened.map(({ close }) => close()));
  await github.close();
});

function open(...more: [permissions?: object, api?: string]): GithubWorld {
  const asked = githubWorld(github, ...more);
  opened.push(asked);
  return asked;
}

/** Publishes what is due, and tells of it. */
async function run(asked = open()) {
  const report = await publish(world, null);
  const commit = github.state.history.at(-1)?.sha ?? commitId();
  return tellPullRequests(report, { github: asked, commit, workflow });
}

const paths = (...names: string[]) => names.map(name => ({ filename: `posts/${name}.md` }));
const bodyOn = ({ number }: TestPull) =>
  github.state.comments.find(each => each.number === number && each.user?.id === actionsBot.id)?.body ?? null;

test.each(['merge', 'squash', 'rebase'] as const)(
  'a %s gets the links into the pull request it came from',
  async how => {
    const fork = { sha: commitId(), ref: 'patch', owner: 'stranger', repositoryId: 2000 };
    const bystander = addPull(github.state, { files: paths('other') });
    const pull = addPull(github.state, { head: fork, files: paths('hello') });
    merge(github.state, pull, how);
    expect(await run()).toEqual([]);
    expect(bodyOn(pull)).toContain('https://fake.example/1');
    expect(bodyOn(pull)).toContain('delivered');
    expect(bodyOn(bystander)).toBeNull();
  },
);

test('a later run tells the rest in the same comment, and what was told before stays', async () => {
  const pull = addPull(github.state, { files: paths('hello', 'later') });
  merge(github.state, pull, 'squash');
  await run();
  expect(bodyOn(pull)).toMatch(/hello[\s\S]*delivered[\s\S]*later[\s\S]*waiting/);
  world.clock.advance(hour + 1000);
  await run();
  expect(github.state.comments).toHaveLength(1);
  expect(bodyOn(pull)).not.toContain('waiting');
  expect(bodyOn(pull)!.split('https://fake.example/1').length).toBeGreaterThan(2);
});

test('what was reviewed stays below, as GitHub still has it', async () => {
  const pull = addPull(github.state, { files: paths('hello') });
  const targets = [
    reviewTargetOf({
      post: 'hello',
      account: 'one',
      parts: [{ text: 'As reviewed', length: 11, counts: [], media: [] }],
    }),
  ];
  const bytes = reviewArchive(writeReview(reviewDocumentOf({ head: pull.head.sha, targets })));
  addArtifact(github.state, addRun(github.state, pull), bytes);
  const evil = addRun(github.state, pull, { path: '.github/workflows/evil.yml' });
  addArtifact(github.state, evil, reviewArchive(new TextEncoder().encode('{}')));
  addComment(github.state, pull, person, `${marker}\nof somebody else`);
  const own = addComment(github.state, pull, actionsBot, `${marker}\nwhat it would be`);
  merge(github.state, pull, 'merge');
  await run();
  expect(own.body).toContain('As reviewed');
  expect(own.body).toContain('delivered');
  expect(github.state.comments).toHaveLength(2);
});

test('a review that is none, or is gone, keeps nobody from being told', async () => {
  const pull = addPull(github.state, { files: paths('hello') });
  addArtifact(github.state, addRun(github.state, pull), new Uint8Array(9));
  merge(github.state, pull, 'merge');
  expect(await run()).toEqual([]);
  expect(bodyOn(pull)).toContain('delivered');
});

test('nobody is told of what was pushed without a pull request, or where nothing was sent', async () => {
  github.state.history.push({ sha: commitId(), paths: ['posts/hello.md'] });
  expect(await run()).toEqual([]);
  expect(github.state.comments).toEqual([]);
  const before = github.requests.length;
  expect(await run()).toEqual([]);
  expect(github.requests).toHaveLength(before);
});

test('that nobody can be told is a warning with its remedy, and what was sent is sent', async () => {
  const pull = addPull(github.state, { files: paths('hello') });
  merge(github.state, pull, 'squash');
  const warnings = await run(open({ contents: 'read', 'pull-requests': 'read' }));
  expect(warnings).toMatchObject([{ severity: 'warning', text: expect.stringContaining('pull-requests: write') }]);
  expect(world.platform.sent).toHaveLength(1);
  world.clock.advance(hour + 1000);
  github.limit = 0;
  expect(await run()).toMatchObject([{ severity: 'warning', text: expect.stringContaining('asks to wait') }]);
  expect(world.platform.sent).toHaveLength(2);
});

test('a server that cannot tell which pull request brought a commit is not asked', async () => {
  merge(github.state, addPull(github.state, { files: paths('hello') }), 'squash');
  expect(await run(open(undefined, github.partial))).toEqual([]);
  expect(github.requests).toEqual([]);
});
