import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGithubHost } from '../../src/io/github-host.ts';
import { createHttp } from '../../src/io/http.ts';
import type { Provenance } from '../../src/model/approval.ts';
import { hostProvenance } from '../../src/pipeline/approval/provenance.ts';
import { type GithubDouble, startGithubDouble } from '../github/github-double.ts';
import { addPull, commitId, type GithubUser, type TestPull } from '../github/github-state.ts';

const file = 'posts/hello.md';
const user = (login: string, id: number, type: GithubUser['type'] = 'User'): GithubUser => ({ id, login, type });
const [ada, grace, alan] = [user('ada', 11), user('grace', 12), user('alan', 13)];
const bot = user('renovate[bot]', 14, 'Bot');

let github: GithubDouble;
let connections: ReturnType<typeof createHttp>;
let provenance: Provenance;

beforeEach(async () => {
  github = await startGithubDouble();
  connections = createHttp({ environment: { get: () => undefined } });
  const token = github.token({ contents: 'read', 'pull-requests': 'read', members: 'read' });
  const place = {
    http: connections.http,
    clock: github.clock,
    api: github.origin,
    owner: 'octo',
    name: 'posts',
    token,
  };
  provenance = hostProvenance(openGithubHost(place));
});

afterEach(async () => {
  await connections.close();
  await github.close();
});

const at = (minute: number) => new Date(Date.parse('2026-11-24T10:00:00Z') + minute * 60_000).toISOString();

/** A pull request that was merged, as what it made of the branch. */
function merged(commits: string[], changes: Partial<TestPull> = {}): TestPull {
  const made = commits.at(-1)!;
  for (const sha of commits) github.state.history.push({ sha, paths: [file] });
  const merge = { at: at(github.state.pulls.length), commit: made, by: grace, commits };
  return addPull(github.state, { state: 'closed', user: ada, merged: merge, ...changes });
}

const review = (by: GithubUser, state: string, commit: string, minute = 0) => ({
  user: by,
  state,
  commit,
  at: at(minute),
});
const tip = () => github.state.history.at(-1)!.sha;
const origin = async () => (await provenance.originsOf([file], tip())).get(file);

describe('the origin of a file', () => {
  it.each([
    ['a squash', [commitId()]],
    ['a rebase of two commits', [commitId(), commitId()]],
  ])('is the pull request that %s merged', async (_how, commits) => {
    const pull = merged(commits);
    pull.reviews = [review(grace, 'APPROVED', pull.head.sha)];
    expect(await origin()).toEqual({
      way: 'pull-request',
      pullRequest: { number: pull.number, url: expect.stringContaining(`/pull/${pull.number}`), head: pull.head.sha },
      wrote: 'ada',
      merged: 'grace',
      approved: ['grace'],
    });
  });

  it('is a push where no pull request brought the newest commit', async () => {
    merged([commitId()]);
    github.state.history.push({ sha: commitId(), paths: [file] });
    expect(await origin()).toEqual({ way: 'push' });
  });

  it.each<[string, Partial<TestPull>, string]>([
    [
      'the trailers of its commits',
      { commits: [{ sha: commitId(), message: 'x\n\nMergecast-proposal: y' }] },
      'commits',
    ],
    [
      'its branch',
      { head: { sha: commitId(), ref: 'mergecast/agent/x-1', owner: 'octo', repositoryId: 1000 } },
      'branch',
    ],
    ['the bot that opened it', { user: bot }, 'author'],
  ])('has an agent where %s say so', async (_what, changes, sign) => {
    merged([commitId()], changes);
    expect(await origin()).toMatchObject({ way: 'pull-request', agent: { signs: [sign] } });
  });

  it('has one where a bot pushed it', async () => {
    github.state.history.push({ sha: commitId(), paths: [file], author: bot });
    expect(await origin()).toEqual({ way: 'push', agent: { tool: null, model: null, signs: ['author'] } });
  });

  it('is no matter of pushes to other files', async () => {
    merged([commitId()]);
    github.state.history.push({ sha: commitId(), paths: ['README.md'] });
    expect(await origin()).toMatchObject({ way: 'pull-request' });
  });

  it('is a push where its pull request is open, or was merged into another branch', async () => {
    const commit = commitId();
    github.state.history.push({ sha: commit, paths: [file] });
    addPull(github.state, { head: { sha: commit, ref: 'x', owner: 'octo', repositoryId: 1000 } });
    merged([commit], { base: { sha: commitId(), ref: 'staging' } });
    expect(await origin()).toEqual({ way: 'push' });
  });

  it('is its pull request also where the branch has got another name since then', async () => {
    const pull = merged([commitId()]);
    github.state.defaultBranch = 'release/trunk';
    github.state.renamed.set('main', 'release%2Ftrunk');
    expect(await origin()).toMatchObject({ way: 'pull-request', pullRequest: { number: pull.number } });
  });

  it.each([
    ['is another one than was published from', () => github.state.branches.set('main', commitId())],
    ['was deleted', () => github.state.branches.delete('main')],
    ['was renamed to another', () => github.state.renamed.set('main', 'attic')],
  ])('is a push where the base of its pull request %s', async (_what, change) => {
    merged([commitId()]);
    github.state.defaultBranch = 'trunk';
    change();
    expect(await origin()).toEqual({ way: 'push' });
  });

  it('throws where the new name of a branch cannot be read', async () => {
    merged([commitId()]);
    github.state.defaultBranch = 'trunk';
    github.state.renamed.set('main', '%zz');
    await expect(origin()).rejects.toMatchObject({ code: 'github.refused' });
  });

  it('is unknown where the history has no such file', async () => {
    github.state.history.push({ sha: commitId(), paths: ['README.md'] });
    expect(await origin()).toEqual({ way: 'unknown' });
  });

  it('is asked for once for all files of one change', async () => {
    const commit = commitId();
    const files = Array.from({ length: 20 }, (_, index) => `posts/${index}.md`);
    merged([commit]);
    github.state.history = [{ sha: commit, paths: files }];
    const origins = await provenance.originsOf(files, commit);
    expect(new Set([...origins.values()].map(({ way }) => way))).toEqual(new Set(['pull-request']));
    expect(github.requests.filter(request => request.includes('/reviews'))).toHaveLength(1);
  });

  it('throws where the token may not ask', async () => {
    merged([commitId()]);
    const token = github.token({});
    const place = {
      http: connections.http,
      clock: github.clock,
      api: github.origin,
      owner: 'octo',
      name: 'posts',
      token,
    };
    const asked = hostProvenance(openGithubHost(place)).originsOf([file], tip());
    await expect(asked).rejects.toMatchObject({ code: 'github.refused' });
  });
});

describe('who approved', () => {
  const approved = async (reviews: (head: string) => TestPull['reviews']) => {
    const pull = merged([commitId()]);
    pull.reviews = reviews(pull.head.sha);
    const found = await origin();
    return found?.way === 'pull-request' ? found.approved : null;
  };
  const old = commitId();

  it.each<[string, (head: string) => TestPull['reviews'], string[]]>([
    ['nobody', () => [], []],
    ['two', head => [review(grace, 'APPROVED', head), review(alan, 'APPROVED', head, 1)], ['grace', 'alan']],
    [
      'the last word counts',
      head => [review(grace, 'APPROVED', head), review(grace, 'CHANGES_REQUESTED', head, 1)],
      [],
    ],
    [
      'also the other way',
      head => [review(grace, 'CHANGES_REQUESTED', head), review(grace, 'APPROVED', head, 1)],
      ['grace'],
    ],
    [
      'a comment takes nothing back',
      head => [review(grace, 'APPROVED', head), review(grace, 'COMMENTED', head, 1)],
      ['grace'],
    ],
    ['one that was dismissed', head => [review(grace, 'DISMISSED', head)], []],
    ['one of an older commit saw another post', () => [review(grace, 'APPROVED', old)], []],
    ['a bot is named as one', head => [review(bot, 'APPROVED', head)], ['renovate[bot]']],
    ['an account that is gone', head => [{ user: null, state: 'APPROVED', commit: head, at: at(0) }], []],
  ])('%s', async (_what, reviews, expected) => {
    expect(await approved(reviews)).toEqual(expected);
  });

  it('a team is asked for its members', async () => {
    github.state.teams.set('marketing', new Map([['grace', 'active']]));
    const team = { organization: 'acme', slug: 'marketing' };
    expect(await provenance.isMember(team, 'grace')).toBe(true);
    expect(await provenance.isMember(team, 'alan')).toBe(false);
    expect(await provenance.isMember({ ...team, slug: 'other' }, 'grace')).toBe(false);
  });
});
