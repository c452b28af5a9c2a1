import {
  artifactAnswer,
  commentAnswer,
  commitAnswer,
  fileAnswer,
  pullAnswer,
  pullDetailAnswer,
  repositoryAnswer,
  reviewAnswer,
  runAnswer,
  userAnswer,
} from './github-answers.ts';
import { addComment, addPull, type GithubState, type Permissions, type Token } from './github-state.ts';

export interface Asked {
  state: GithubState;
  token: Token;
  path: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  /** Where the store of files is. */
  store: string;
}

export interface Answer {
  status: number;
  body?: unknown;
  /** A list, of which one page is given. */
  list?: readonly unknown[];
  /** The member of an object in which a page stands; else it is the answer itself. */
  under?: string;
  location?: string;
}

export interface GithubRoute {
  method: string;
  template: string;
  needs: readonly [keyof Permissions, 'read' | 'write'] | null;
  /** Whether it makes content, of which only so much a minute is taken. */
  creates?: true;
  /** Whether Forgejo and Gitea have it too, under another address. */
  isCommon?: true;
  answer(asked: Asked): Answer;
}

const repository = '/repos/{owner}/{repo}';
/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const mostFiles = 3000;
/** "body is too long (maximum is 65536 characters)" */
const mostCharacters = 65_536;

export const notFound: Answer = { status: 404, body: { message: 'Not Found', status: '404' } };

export const githubRoutes: readonly GithubRoute[] = [
  {
    method: 'GET',
    template: repository,
    needs: null,
    isCommon: true,
    answer: ({ state, token }) => ({ status: 200, body: repositoryAnswer(state, token) }),
  },
  {
    method: 'GET',
    template: '/user',
    needs: null,
    isCommon: true,
    answer: ({ token }) =>
      token.isApp ? refused('Resource not accessible by integration') : { status: 200, body: userAnswer(token.user) },
  },
  {
    method: 'GET',
    template: `${repository}/pulls`,
    needs: ['pull-requests', 'read'],
    isCommon: true,
    answer: ({ state, query }) => {
      const wanted = state.pulls.filter(pull => {
        const label = `${pull.head.owner}:${pull.head.ref}`;
        const state = query.get('state') ?? 'open';
        const isState = state === 'all' || pull.state === state;
        const isBase = (query.get('base') ?? pull.base.ref) === pull.base.ref;
        return isState && isBase && (query.get('head') ?? label) === label;
      });
      return { status: 200, list: wanted.map(pull => pullAnswer(state, pull)) };
    },
  },
  {
    method: 'POST',
    template: `${repository}/pulls`,
    needs: ['pull-requests', 'write'],
    creates: true,
    answer: ({ state, token, body }) => {
      const { head, base, title, body: text } = body as Record<string, string>;
      const sha = state.branches.get(head!);
      const isThere = state.pulls.some(pull => pull.state === 'open' && pull.head.ref === head);
      if (isThere || sha === undefined || base !== state.defaultBranch)
        return { status: 422, body: { message: 'Validation Failed' } };
      const end = { ref: head!, sha, owner: state.owner, repositoryId: state.repositoryId };
      const pull = addPull(state, { user: token.user, head: end, title: title!, body: text!, files: [] });
      return { status: 201, body: pullDetailAnswer(state, pull) };
    },
  },
  {
    method: 'PATCH',
    template: `${repository}/pulls/{pull_number}`,
    needs: ['pull-requests', 'write'],
    answer: asked =>
      withPull(asked, pull => {
        const { title, body } = asked.body as Record<string, string>;
        Object.assign(pull, { title, body });
        return { status: 200, body: pullDetailAnswer(asked.state, pull) };
      }),
  },
  {
    method: 'GET',
    template: `${repository}/commits/{ref}/check-runs`,
    needs: null,
    answer: ({ state, path }) => {
      const own = state.checks.filter(({ commit }) => commit === path.ref);
      return {
        status: 200,
        list: own.map(({ name, conclusion, url }, id) => ({ id, name, conclusion, html_url: url })),
        under: 'check_runs',
      };
    },
  },
  {
    method: 'GET',
    template: `${repository}/commits/{ref}/status`,
    needs: null,
    answer: () => ({ status: 200, body: { state: 'pending', statuses: [], total_count: 0 } }),
  },
  {
    method: 'GET',
    template: `${repository}/rules/branches/{branch}`,
    needs: null,
    answer: ({ state }) => ({
      status: 200,
      list:
        state.approvals === 0
          ? []
          : [
              {
                type: 'pull_request',
                parameters: {
                  dismiss_stale_reviews_on_push: true,
                  require_code_owner_review: false,
                  require_last_push_approval: false,
                  required_approving_review_count: state.approvals,
                  required_review_thread_resolution: false,
                },
              },
            ],
    }),
  },
  {
    method: 'GET',
    template: `${repository}/branches/{branch}`,
    needs: ['contents', 'read'],
    answer: ({ state, path }) => {
      const name = path.branch!;
      const now = state.renamed.get(name);
      if (now !== undefined) {
        const url = `https://api.github.com/repositories/${state.repositoryId}/branches/${now}`;
        return { status: 301, body: { message: 'Moved Permanently', url } };
      }
      return name === state.defaultBranch || state.branches.has(name) ? { status: 200, body: { name } } : notFound;
    },
  },
  {
    method: 'GET',
    template: `${repository}/branches/{branch}/protection`,
    needs: null,
    answer: () => notFound,
  },
  {
    method: 'GET',
    template: `${repository}/pulls/{pull_number}`,
    needs: ['pull-requests', 'read'],
    isCommon: true,
    answer: asked => withPull(asked, pull => ({ status: 200, body: pullDetailAnswer(asked.state, pull) })),
  },
  {
    method: 'GET',
    template: `${repository}/pulls/{pull_number}/files`,
    needs: ['pull-requests', 'read'],
    answer: asked => withPull(asked, pull => ({ status: 200, list: pull.files.slice(0, mostFiles).map(fileAnswer) })),
  },
  {
    method: 'GET',
    template: `${repository}/pulls/{pull_number}/commits`,
    needs: ['pull-requests', 'read'],
    isCommon: true,
    answer: asked =>
      withPull(asked, ({ head, commits = [{ sha: head.sha }] }) => ({ status: 200, list: commits.map(commitAnswer) })),
  },
  {
    method: 'GET',
    template: `${repository}/pulls/{pull_number}/reviews`,
    needs: ['pull-requests', 'read'],
    isCommon: true,
    answer: asked => withPull(asked, pull => ({ status: 200, list: pull.reviews.map(reviewAnswer) })),
  },
  {
    method: 'GET',
    template: `${repository}/commits`,
    needs: ['contents', 'read'],
    answer: ({ state, query }) => {
      const end = state.history.findIndex(({ sha }) => sha === query.get('sha'));
      const known = end >= 0 ? state.history.slice(0, end + 1) : [];
      if (end < 0 && query.get('sha') !== state.defaultBranch) return notFound;
      const path = query.get('path');
      const wanted = (end < 0 ? state.history : known).filter(({ paths }) => path === null || paths.includes(path));
      return { status: 200, list: wanted.reverse().map(commitAnswer) };
    },
  },
  {
    method: 'GET',
    template: `${repository}/commits/{commit_sha}/pulls`,
    needs: ['pull-requests', 'read'],
    answer: ({ state, path }) => {
      const wanted = state.pulls.filter(({ head, merged }) =>
        merged === null ? head.sha === path.commit_sha : merged.commits.includes(path.commit_sha!),
      );
      return { status: 200, list: wanted.map(pull => pullAnswer(state, pull)) };
    },
  },
  {
    method: 'GET',
    template: `${repository}/issues/{issue_number}/comments`,
    needs: ['pull-requests', 'read'],
    isCommon: true,
    answer: ({ state, path }) => {
      const wanted = state.comments.filter(({ number }) => String(number) === path.issue_number);
      return { status: 200, list: wanted.map(comment => commentAnswer(state, comment)) };
    },
  },
  {
    method: 'POST',
    template: `${repository}/issues/{issue_number}/comments`,
    needs: ['pull-requests', 'write'],
    creates: true,
    isCommon: true,
    answer: asked => {
      const { state, token, body } = asked;
      const pull = state.pulls.find(({ number }) => String(number) === asked.path.issue_number);
      if (pull === undefined) return notFound;
      const text = bodyText(body);
      if (typeof text !== 'string') return text;
      return { status: 201, body: commentAnswer(state, addComment(state, pull, token.user, text)) };
    },
  },
  {
    method: 'PATCH',
    template: `${repository}/issues/comments/{comment_id}`,
    needs: ['pull-requests', 'write'],
    isCommon: true,
    answer: ({ state, path, body }) => {
      const comment = state.comments.find(({ id }) => String(id) === path.comment_id);
      if (comment === undefined) return notFound;
      const text = bodyText(body);
      if (typeof text !== 'string') return text;
      comment.body = text;
      return { status: 200, body: commentAnswer(state, comment) };
    },
  },
  {
    method: 'GET',
    template: `${repository}/actions/runs`,
    needs: ['actions', 'read'],
    answer: ({ state, query }) => {
      const wanted = state.runs.filter(
        ({ event, head }) => event === query.get('event') && head?.sha === query.get('head_sha'),
      );
      return { status: 200, list: wanted.map(run => runAnswer(state, run)), under: 'workflow_runs' };
    },
  },
  {
    method: 'GET',
    template: `${repository}/actions/runs/{run_id}`,
    needs: ['actions', 'read'],
    answer: ({ state, path }) => {
      const run = state.runs.find(({ id }) => String(id) === path.run_id);
      return run === undefined ? notFound : { status: 200, body: runAnswer(state, run) };
    },
  },
  {
    method: 'GET',
    template: `${repository}/actions/runs/{run_id}/artifacts`,
    needs: ['actions', 'read'],
    answer: ({ state, path, query }) => {
      const name = query.get('name');
      const wanted = state.artifacts.filter(
        each => String(each.run) === path.run_id && (name === null || each.name === name),
      );
      return { status: 200, list: wanted.map(artifactAnswer), under: 'artifacts' };
    },
  },
  {
    method: 'GET',
    template: `${repository}/actions/artifacts/{artifact_id}/{archive_format}`,
    needs: ['actions', 'read'],
    answer: ({ state, path, store }) => {
      const artifact = state.artifacts.find(({ id }) => String(id) === path.artifact_id);
      if (artifact === undefined || path.archive_format !== 'zip') return notFound;
      if (artifact.expired) return { status: 410, body: { message: 'Artifact has expired' } };
      return { status: 302, location: `${store}/archive/${artifact.id}?sig=as-good-as-a-password` };
    },
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}',
    needs: ['members', 'read'],
    answer: ({ state, path }) => {
      const slug = path.team_slug!;
      return state.teams.has(slug) ? { status: 200, body: { id: 5, slug, name: slug } } : notFound;
    },
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}/memberships/{username}',
    needs: ['members', 'read'],
    answer: ({ state, path }) => {
      const found = state.teams.get(path.team_slug!)?.get(path.username!);
      return found === undefined ? notFound : { status: 200, body: { role: 'member', state: found } };
    },
  },
];

function withPull({ state, path }: Asked, answer: (pull: GithubState['pulls'][number]) => Answer): Answer {
  const pull = state.pulls.find(({ number }) => String(number) === path.pull_number);
  return pull === undefined ? notFound : answer(pull);
}

function bodyText(body: unknown): string | Answer {
  const text = (body as { body?: unknown } | undefined)?.body;
  if (typeof text !== 'string' || text === '') return { status: 422, body: { message: 'Validation Failed' } };
  if ([...text].length <= mostCharacters) return text;
  return { status: 422, body: { message: 'Body is too long (maximum is 65536 characters)' } };
}

export function refused(message: string): Answer {
  return { status: 403, body: { message, status: '403' } };
}
