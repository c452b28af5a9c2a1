import type { z } from 'zod';
import type { Artifact, GithubHost, HostUser } from '../model/github-host.ts';
import type { HttpRequest, HttpResponse } from '../model/ports.ts';
import { askGithub, type GithubPlace, isPartial, jsonOf, repositoryPath, unreadableAnswer } from './github-api.ts';
import { downloadArtifact } from './github-artifact.ts';
import * as shapes from './github-shapes.ts';

const perPage = 100;
/** GitHub lists 3,000 files of a pull request; of comments a hundred pages are more than anybody reads. */
const mostPages = 100;

const needsPulls = 'The job needs `permissions: pull-requests: read`; to comment, `pull-requests: write`.';
const needsActions = 'The job needs `permissions: actions: read`.';
const needsContents = 'The job needs `permissions: contents: read`.';

/** A repository on GitHub, by its REST API. https://docs.github.com/en/rest */
export function openGithubHost(place: GithubPlace): GithubHost {
  const describe = `${place.owner}/${place.name}`;
  const base = repositoryPath(place);
  let self: Promise<HostUser> | null = null;
  const pull = (number: number) => `${base}/pulls/${number}`;
  const pullsAre = (number: number) => ({ describe: `the facts of ${describe}#${number}`, needs: needsPulls });
  const commentsAre = { describe: `the comments of ${describe}`, needs: needsPulls };

  return {
    describe,
    isPartial: isPartial(place.api),
    self: () => {
      self ??= whoIs(place);
      return self;
    },
    repository: () =>
      one(place, shapes.repository, { path: base, describe: `the facts of ${describe}`, needs: needsContents }),
    pullRequest: number => one(place, shapes.pullRequestDetail, { path: pull(number), ...pullsAre(number) }),
    openPullRequests: ({ owner, branch }) => {
      const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}` });
      const asked = { describe: `the pull requests of ${describe}`, needs: needsPulls };
      return all(place, shapes.pullRequests, { path: `${base}/pulls?${query}`, ...asked });
    },
    openInto: branch => {
      const query = new URLSearchParams({ state: 'open', base: branch });
      const asked = { describe: `the pull requests of ${describe}`, needs: needsPulls };
      return all(place, shapes.pullRequests, { path: `${base}/pulls?${query}`, ...asked });
    },
    pullRequestsOf: commit => {
      const asked = { describe: `the pull requests of commit ${commit}`, needs: needsPulls };
      return all(place, shapes.pullRequests, { path: `${base}/commits/${encodeURIComponent(commit)}/pulls`, ...asked });
    },
    branchNow: name => branchNow(place, name),
    lastCommit: async (path, from) => {
      const query = new URLSearchParams({ path, sha: from, per_page: '1' });
      const asked = { describe: `the commits of ${describe}`, needs: needsContents };
      const [last] = await one(place, shapes.commits, { path: `${base}/commits?${query}`, ...asked });
      return last ?? null;
    },
    commitsOf: number => all(place, shapes.commits, { path: `${pull(number)}/commits`, ...pullsAre(number) }),
    reviews: number => all(place, shapes.reviews, { path: `${pull(number)}/reviews`, ...pullsAre(number) }),
    changedPaths: async number => {
      const files = await all(place, shapes.changedFiles, { path: `${pull(number)}/files`, ...pullsAre(number) });
      return files.flatMap(({ filename, previous_filename: before }) =>
        before === undefined ? [filename] : [filename, before],
      );
    },
    comments: number => all(place, shapes.comments, { path: `${base}/issues/${number}/comments`, ...commentsAre }),
    createComment: (number, body) =>
      one(place, shapes.comment, {
        method: 'POST',
        path: `${base}/issues/${number}/comments`,
        body: { body },
        ...commentsAre,
      }),
    updateComment: (id, body) =>
      one(place, shapes.comment, {
        method: 'PATCH',
        path: `${base}/issues/comments/${id}`,
        body: { body },
        ...commentsAre,
      }),
    run: id => {
      const asked = { describe: `the facts of run ${id}`, needs: needsActions };
      return one(place, shapes.workflowRun, { path: `${base}/actions/runs/${id}`, ...asked });
    },
    reviewRuns: async commit => {
      const query = new URLSearchParams({ event: 'pull_request', head_sha: commit });
      const asked = { describe: `the runs of commit ${commit}`, needs: needsActions };
      const runs = await all(place, shapes.workflowRuns, { path: `${base}/actions/runs?${query}`, ...asked });
      return runs.sort((a, b) => b.id - a.id);
    },
    artifacts: async (run, name) => {
      const path = `${base}/actions/runs/${run}/artifacts?${new URLSearchParams({ name })}`;
      const found = await all(place, shapes.artifacts, {
        path,
        describe: `the artifacts of run ${run}`,
        needs: needsActions,
      });
      return found.filter(artifact => artifact.name === name).sort((a, b) => b.id - a.id);
    },
    download: (artifact: Artifact) => downloadArtifact(place, artifact),
    teamMembership: ({ organization, slug }, login) => membership(place, `${organization}/${slug}`, login),
  };
}

export interface Question {
  method?: HttpRequest['method'];
  path: string;
  body?: object;
  describe: string;
  needs: string;
}

export async function one<T>(place: GithubPlace, shape: z.ZodType<T>, question: Question): Promise<T> {
  return readAs(shape, await ask(place, question), question);
}

/**
 * All pages, as long as the answer says that there is another: servers differ in how many they put on one. The address that
 * it gives is not followed, since the token may go nowhere else.
 */
export async function all<T>(place: GithubPlace, shape: z.ZodType<T[]>, question: Question): Promise<T[]> {
  const found: T[] = [];
  const joint = question.path.includes('?') ? '&' : '?';
  for (let page = 1; page <= mostPages; page += 1) {
    const path = `${question.path}${joint}per_page=${perPage}&page=${page}`;
    const response = await ask(place, { ...question, path });
    found.push(...readAs(shape, response, question));
    if (!/\brel="?next\b/.test(response.headers.link ?? '')) break;
  }
  return found;
}

function ask(place: GithubPlace, { method = 'GET', ...more }: Question): Promise<HttpResponse> {
  return askGithub(place, { method, code: 'github.refused', ...more });
}

function readAs<T>(shape: z.ZodType<T>, response: HttpResponse, { describe }: Pick<Question, 'describe'>): T {
  const read = shape.safeParse(jsonOf(response));
  if (read.success) return read.data;
  throw unreadableAnswer(describe, 'github.refused');
}

/**
 * A pull request that was merged keeps the name that its base had then; a branch that was renamed is answered with its new
 * address. https://docs.github.com/en/rest/branches/branches#get-a-branch
 */
async function branchNow(place: GithubPlace, name: string): Promise<string | null> {
  const describe = `the branches of ${place.owner}/${place.name}`;
  const path = `${repositoryPath(place)}/branches/${encodeURIComponent(name)}`;
  const asked = { describe, needs: needsContents, expected: [301, 404], code: 'github.refused' } as const;
  const answer = await askGithub(place, { method: 'GET', path, ...asked });
  if (answer.status === 404) return null;
  return answer.status === 301 ? readAs(shapes.movedBranch, answer, asked) : readAs(shapes.branch, answer, asked).name;
}

/** The token of an app, a workflow's own among them, may not ask for a user; GraphQL tells it who acts with it. */
async function whoIs(place: GithubPlace): Promise<HostUser> {
  const describe = 'the facts of the token';
  const asked = { code: 'github.refused', describe, needs: 'Give the Action the token of the job.' } as const;
  const response = await askGithub(place, { method: 'GET', path: '/user', expected: [403], ...asked });
  if (response.status !== 403) return readAs(shapes.ownUser, response, asked);
  const graphql = { ...place, api: place.api.replace(/\/v3$/, '') };
  const body = { query: 'query { viewer { login databaseId } }' };
  return readAs(shapes.viewer, await askGithub(graphql, { method: 'POST', path: '/graphql', body, ...asked }), asked);
}

/** A team that may not be seen and one that somebody is not in have one answer, so the team itself is asked for too. */
async function membership(place: GithubPlace, team: string, login: string): Promise<'member' | 'none' | 'unknown'> {
  const [organization = '', slug = ''] = team.split('/').map(encodeURIComponent);
  const path = `/orgs/${organization}/teams/${slug}`;
  const asked = {
    describe: `the members of ${team}`,
    needs: 'The token needs the organization permission "Members: read"; a workflow\'s own token never has it.',
    expected: [403, 404],
    code: 'github.refused',
  } as const;
  const own = `${path}/memberships/${encodeURIComponent(login)}`;
  const answer = await askGithub(place, { method: 'GET', path: own, ...asked });
  if (answer.status === 200) return readAs(shapes.membership, answer, asked).state === 'active' ? 'member' : 'none';
  const seen = await askGithub(place, { method: 'GET', path, ...asked });
  return seen.status === 200 ? 'none' : 'unknown';
}
