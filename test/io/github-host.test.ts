import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGithubHost } from '../../src/io/github-host.ts';
import { createHttp } from '../../src/io/http.ts';
import type { GithubHost } from '../../src/model/github-host.ts';
import { type GithubDouble, startGithubDouble } from '../github/github-double.ts';
import {
  actionsBot,
  addArtifact,
  addComment,
  addPull,
  addRun,
  commitId,
  merge,
  type Permissions,
  person,
} from '../github/github-state.ts';

let github: GithubDouble;
let outside: ReturnType<typeof createHttp>;

beforeEach(async () => {
  github = await startGithubDouble();
  outside = createHttp({ environment: { get: () => undefined } });
});
afterEach(async () => {
  await outside.close();
  await github.close();
});

const all: Permissions = { contents: 'read', 'pull-requests': 'write', actions: 'read' };

function open(permissions: Permissions = all, more: { api?: string; kind?: 'job' | 'person' } = {}): GithubHost {
  const { api = github.origin, kind = 'job' } = more;
  const token = github.token(permissions, kind);
  return openGithubHost({ http: outside.http, clock: github.clock, api, owner: 'octo', name: 'posts', token });
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('it should have failed'),
    (error: Error & { code: string; remedy: string }) => error,
  );

describe('who acts with a token', () => {
  it('is the app of a job, and the person of a token of their own', async () => {
    expect(await open().self()).toEqual({ id: actionsBot.id, login: 'github-actions[bot]', isBot: true });
    expect(await open(all, { kind: 'person' }).self()).toEqual({ id: person.id, login: 'someone', isBot: false });
  });

  it('is asked for once, and on GitHub Enterprise beside its REST API', async () => {
    const host = open(all, { api: github.enterprise });
    await host.self();
    await host.self();
    expect(github.requests).toEqual(['GET /api/v3/user', 'POST /api/graphql']);
  });
});

describe('pull requests', () => {
  it('are found by where they come from, a fork or a branch here', async () => {
    const own = addPull(github.state);
    const fork = addPull(github.state, {
      head: { sha: commitId(), ref: 'first-post', owner: 'else', repositoryId: 2 },
    });
    addPull(github.state, { head: { sha: commitId(), ref: 'a b&c=#d', owner: 'else', repositoryId: 2 } });
    const host = open();
    const [found, ...more] = await host.openPullRequests({ owner: 'else', branch: 'first-post' });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      number: fork.number,
      isOpen: true,
      head: { commit: fork.head.sha, repositoryId: 2 },
    });
    expect(await host.openPullRequests({ owner: 'octo', branch: 'first-post' })).toMatchObject([
      { number: own.number },
    ]);
    expect(await host.openPullRequests({ owner: 'else', branch: 'a b&c=#d' })).toHaveLength(1);
  });

  it('may come from a fork or an account that is gone, and be drafts', async () => {
    addPull(github.state, {
      user: null,
      draft: true,
      head: { sha: commitId(), ref: 'first-post', owner: 'octo', repositoryId: null },
    });
    expect(await open().pullRequest(1)).toMatchObject({
      author: null,
      isDraft: true,
      head: { repositoryId: null },
      mergedAt: null,
      mergeCommit: null,
      mergedBy: null,
    });
  });

  it.each(['merge', 'squash', 'rebase'] as const)('are found again by the commit that a %s brought', async how => {
    const pull = addPull(github.state);
    github.state.history.push({ sha: commitId(), paths: ['posts/other.md'] });
    const merged = merge(github.state, pull, how);
    github.state.history.push({ sha: commitId(), paths: ['README.md'] });
    const host = open();
    const last = await host.lastCommit('posts/hello.md', github.state.history.at(-1)!.sha);
    expect(last).not.toBeNull();
    expect(await host.pullRequestsOf(last!.id)).toMatchObject([
      { number: pull.number, mergeCommit: merged, isOpen: false },
    ]);
    expect(await host.pullRequest(pull.number)).toMatchObject({ mergedBy: { login: 'someone' } });
    expect(await host.lastCommit('posts/hello.md', github.state.history[0]!.sha)).toBeNull();
    expect(await host.pullRequestsOf(github.state.history[0]!.sha)).toEqual([]);
  });

  it('are listed to their three thousandth file, with the names from before', async () => {
    const files = Array.from({ length: 3200 }, (_, index) => ({ filename: `posts/${index}.md` }));
    addPull(github.state, { files: [{ filename: 'posts/new.md', previous_filename: 'posts/old.md' }, ...files] });
    const host = open();
    const paths = await host.changedPaths(1);
    expect(paths).toHaveLength(3001);
    expect(paths.slice(0, 3)).toEqual(['posts/new.md', 'posts/old.md', 'posts/0.md']);
    expect(await host.pullRequest(1)).toMatchObject({ changedFiles: 3201 });
    expect(github.requests.filter(each => each.includes('/files'))).toHaveLength(30);
  });

  it('have the verdicts on them in their order', async () => {
    const at = '2026-11-24T10:00:00Z';
    const [first, second] = [commitId(), commitId()];
    addPull(github.state, {
      reviews: [
        { user: person, state: 'APPROVED', commit: first, at },
        { user: null, state: 'CHANGES_REQUESTED', commit: second, at },
      ],
    });
    expect(await open().reviews(1)).toEqual([
      { author: { id: 7, login: 'someone', isBot: false }, state: 'approved', commit: first, at },
      { author: null, state: 'changes-requested', commit: second, at },
    ]);
  });
});

describe('comments', () => {
  it('are made, changed and read, however many there are', async () => {
    const pull = addPull(github.state);
    for (let each = 0; each < 250; each += 1) addComment(github.state, pull, person, `${each}`);
    addComment(github.state, pull, null, 'of somebody who is gone');
    const host = open();
    const made = await host.createComment(pull.number, 'first');
    expect(await host.updateComment(made.id, 'second')).toMatchObject({ id: made.id, body: 'second' });
    const comments = await host.comments(pull.number);
    expect(comments).toHaveLength(252);
    expect(comments.slice(-2)).toMatchObject([
      { author: null },
      { author: { id: actionsBot.id, isBot: true }, body: 'second', url: expect.stringContaining('#issuecomment-') },
    ]);
  });

  it('that are too long, or that the job may not write, are refused in words', async () => {
    addPull(github.state);
    const tooLong = await failureOf(open().createComment(1, 'x'.repeat(65_537)));
    expect(tooLong).toMatchObject({ code: 'github.refused', message: expect.stringContaining('65536') });
    const forbidden = await failureOf(open({ 'pull-requests': 'read' }).createComment(1, 'x'));
    expect(forbidden).toMatchObject({
      code: 'github.refused',
      remedy: expect.stringContaining('pull-requests: write'),
    });
    expect(github.state.comments).toEqual([]);
  });
});

describe('a run and what it left', () => {
  it('are what GitHub says of them', async () => {
    const pull = addPull(github.state);
    const run = addRun(github.state, pull, { path: '.github/workflows/mergecast.yml@refs/heads/x' });
    const bytes = new Uint8Array([80, 75, 1]);
    addArtifact(github.state, run, bytes);
    addArtifact(github.state, run, bytes, { name: 'another' });
    const newest = addArtifact(github.state, run, bytes);
    const host = open();
    expect(await host.run(run.id)).toMatchObject({
      event: 'pull_request',
      workflow: '.github/workflows/mergecast.yml',
      head: { commit: pull.head.sha, branch: 'first-post', owner: 'octo' },
    });
    const found = await host.artifacts(run.id, 'mergecast-review');
    expect(found.map(({ id }) => id)).toEqual([newest.id, newest.id - 2]);
    expect(await host.download(found[0]!)).toEqual(Buffer.from(bytes));
  });

  it('bring the token to nobody but the API, and the address of the store into no message', async () => {
    const run = addRun(github.state, addPull(github.state));
    addArtifact(github.state, run, new Uint8Array(5));
    const host = open();
    const [artifact] = await host.artifacts(run.id, 'mergecast-review');
    await host.download(artifact!);
    expect(github.storeTokens).toEqual([undefined]);
    github.state.artifacts.length = 0;
    const gone = await failureOf(host.download(artifact!));
    expect(gone.message + gone.remedy).not.toContain('sig=');
  });

  it('are refused where they are too large, whatever is said of their size', async () => {
    const run = addRun(github.state, addPull(github.state));
    addArtifact(github.state, run, new Uint8Array(4_000_001));
    addArtifact(github.state, run, new Uint8Array(4_000_001), { size: 10 });
    addArtifact(github.state, run, new Uint8Array(9_000_000), { size: 10 });
    const host = open();
    for (const artifact of await host.artifacts(run.id, 'mergecast-review')) {
      expect(await failureOf(host.download(artifact))).toMatchObject({ code: 'github.artifact' });
    }
    // The one whose size is told is not even asked for.
    expect(github.storeTokens).toHaveLength(2);
  });

  it('that has expired is told as gone', async () => {
    const run = addRun(github.state, addPull(github.state));
    addArtifact(github.state, run, new Uint8Array(5), { expired: true });
    const [artifact] = await open().artifacts(run.id, 'mergecast-review');
    expect(artifact).toMatchObject({ isExpired: true });
    expect(await failureOf(open().download(artifact!))).toMatchObject({ code: 'github.refused' });
  });
});

describe('a team', () => {
  it('has members, others and people whom nobody can tell', async () => {
    github.state.teams.set(
      'editors',
      new Map([
        ['anna', 'active'],
        ['new', 'pending'],
      ] as const),
    );
    const team = { organization: 'octo', slug: 'editors' };
    const sees = open({ members: 'read' }, { kind: 'person' });
    expect(await sees.teamMembership(team, 'anna')).toBe('member');
    expect(await sees.teamMembership(team, 'new')).toBe('none');
    expect(await sees.teamMembership(team, 'someone')).toBe('none');
    expect(await open().teamMembership(team, 'anna')).toBe('unknown');
    expect(await sees.teamMembership({ ...team, slug: 'none' }, 'anna')).toBe('unknown');
  });
});

describe('limits', () => {
  const before = () => github.clock.now();

  it.each([
    ['retry-after', { status: 403, headers: { 'retry-after': '7' }, message: 'secondary rate limit' }, 7000],
    [
      'a secondary limit without a header',
      { status: 403, message: 'You have exceeded a secondary rate limit.' },
      60_000,
    ],
    ['429', { status: 429, message: 'Too many' }, 60_000],
    ['a server that fails', { status: 502, message: 'Bad gateway' }, 1000],
    ['a line that is cut', { status: 0, message: '', cut: true as const }, 1000],
  ])('are waited for: %s', async (_, refusal, milliseconds) => {
    const start = before();
    github.refuseNext.push(refusal);
    await open().repository();
    expect(github.clock.now() - start).toBe(milliseconds);
    expect(github.requests).toHaveLength(2);
  });

  it('of an hour are waited for where that is soon, else told', async () => {
    const host = open();
    github.limit = 1;
    await host.repository();
    const later = await failureOf(host.repository());
    expect(later).toMatchObject({ code: 'github.throttled', message: expect.stringContaining('60 minutes') });
    github.clock.advance(3_550_000);
    expect(await host.repository()).toMatchObject({ name: 'octo/posts' });
  });

  it('of what is made in a minute stop nobody for long', async () => {
    addPull(github.state);
    const host = open();
    for (let each = 0; each < 81; each += 1) await host.createComment(1, `${each}`);
    expect(github.state.comments).toHaveLength(81);
  });

  it('end with words where there is no end of it', async () => {
    for (let each = 0; each < 9; each += 1) github.refuseNext.push({ status: 429, message: 'Too many' });
    expect(await failureOf(open().repository())).toMatchObject({ code: 'github.throttled' });
    github.refuseNext.length = 0;
    for (let each = 0; each < 3; each += 1) github.refuseNext.push({ status: 500, message: 'Oops' });
    expect(await failureOf(open().repository())).toMatchObject({ code: 'github.refused' });
    github.refuseNext.push({ status: 403, headers: { 'retry-after': '99999999999' }, message: 'x' });
    expect(await failureOf(open().repository())).toMatchObject({ code: 'github.throttled' });
  });

  it('make nobody say a thing twice: what failed may have been done', async () => {
    addPull(github.state);
    for (const refusal of [
      { status: 502, message: 'Bad gateway' },
      { status: 0, message: '', cut: true as const },
    ]) {
      github.refuseNext.push(refusal);
      expect(await failureOf(open().createComment(1, 'x'))).toMatchObject({ code: 'github.refused' });
    }
    expect(github.requests).toHaveLength(2);
  });
});

describe('a server that is none of GitHub', () => {
  it('is known by its address, and what it lacks is told', async () => {
    const host = open(all, { api: github.partial });
    expect(host.isPartial).toBe(true);
    expect(await host.repository()).toMatchObject({ defaultBranch: 'main' });
    const lacking = await failureOf(host.pullRequestsOf(commitId()));
    expect(lacking).toMatchObject({ code: 'github.refused', remedy: expect.stringContaining('Other forges') });
  });
});

it('no message has the token, not even where the server says it', async () => {
  const token = 'ghs_of_nobody';
  const host = openGithubHost({
    http: outside.http,
    clock: github.clock,
    api: github.origin,
    owner: 'o',
    name: 'n',
    token,
  });
  for (const call of [host.repository(), host.self(), host.createComment(1, 'x'), host.run(1)]) {
    const failure = await failureOf(call);
    expect(failure).toMatchObject({ code: 'github.refused', message: expect.stringContaining('401') });
    expect(failure.message + failure.remedy).not.toContain(token);
  }
});
