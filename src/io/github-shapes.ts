import { z } from 'zod';
import type {
  Artifact,
  HostComment,
  HostCommit,
  HostRepository,
  HostUser,
  PullRequest,
  PullRequestDetail,
  PullRequestEnd,
  PullRequestReview,
  WorkflowRun,
} from '../model/github-host.ts';

/*
 * What is read of GitHub's answers, in our words. Only what is used: the rest of an answer may change without harm.
 * https://docs.github.com/en/rest
 */

const commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const instant = z.iso.datetime({ offset: true }).max(40);
/** A page of the host: an address that may stand as a link. */
const page = z.url({ protocol: /^https?$/ }).max(2000);
const id = z.int();

const user = z
  .object({ id, login: z.string().min(1).max(200), type: z.string().optional() })
  .transform(({ id, login, type }): HostUser => ({ id, login, isBot: type === 'Bot' }));

export const ownUser = user;

/** A token of an app has no user to ask for; who acts with it, only this tells. */
export const viewer = z
  .object({ data: z.object({ viewer: z.object({ databaseId: id, login: z.string().min(1).max(200) }) }) })
  .transform(({ data: { viewer } }): HostUser => ({ id: viewer.databaseId, login: viewer.login, isBot: true }));

export const repository = z
  .object({ id, full_name: z.string(), default_branch: z.string(), private: z.boolean() })
  .transform(
    (read): HostRepository => ({
      id: read.id,
      name: read.full_name,
      defaultBranch: read.default_branch,
      isPrivate: read.private,
    }),
  );

export const branch = z.object({ name: z.string().min(1).max(1000) });

/** Only the name is read of the address: nobody goes there. */
export const movedBranch = z.object({ url: z.string().max(4000) }).transform(({ url }, context): string => {
  const written = /\/branches\/([^?#]+)$/.exec(url)?.[1];
  try {
    if (written !== undefined) return decodeURIComponent(written);
  } catch {
    // Half an escape is no name.
  }
  context.addIssue({ code: 'custom', message: 'the address of a branch' });
  return z.NEVER;
});

const end = z
  .object({ sha: commit, ref: z.string(), repo: z.object({ id }).nullish() })
  .transform(({ sha, ref, repo }): PullRequestEnd => ({ commit: sha, branch: ref, repositoryId: repo?.id ?? null }));

const pullRequestFields = {
  number: z.int().min(1),
  html_url: page,
  state: z.enum(['open', 'closed']),
  draft: z.boolean().nullish(),
  user: user.nullish(),
  head: end,
  base: end,
  merged_at: instant.nullish(),
  // Of one that is open, a trial merge.
  merge_commit_sha: commit.nullish(),
};

export const pullRequest = z.object(pullRequestFields).transform(plainPullRequest);
export const pullRequests = z.array(pullRequest);

export const pullRequestDetail = z
  .object({ ...pullRequestFields, merged_by: user.nullish(), changed_files: z.int().min(0) })
  .transform(
    (read): PullRequestDetail => ({
      ...plainPullRequest(read),
      mergedBy: read.merged_by ?? null,
      changedFiles: read.changed_files,
    }),
  );

interface PullRequestFields {
  number: number;
  html_url: string;
  state: 'open' | 'closed';
  draft?: boolean | null | undefined;
  user?: HostUser | null | undefined;
  head: PullRequestEnd;
  base: PullRequestEnd;
  merged_at?: string | null | undefined;
  merge_commit_sha?: string | null | undefined;
}

function plainPullRequest(read: PullRequestFields): PullRequest {
  const mergedAt = read.merged_at ?? null;
  return {
    number: read.number,
    url: read.html_url,
    isOpen: read.state === 'open',
    isDraft: read.draft === true,
    author: read.user ?? null,
    head: read.head,
    base: read.base,
    mergedAt,
    mergeCommit: mergedAt === null ? null : (read.merge_commit_sha ?? null),
  };
}

const states = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: 'pending',
} as const satisfies Record<string, PullRequestReview['state']>;

export const reviews = z.array(
  z
    .object({
      user: user.nullish(),
      state: z.enum(Object.keys(states) as [keyof typeof states]),
      commit_id: commit.nullish(),
      submitted_at: instant.nullish(),
    })
    .transform(
      (read): PullRequestReview => ({
        author: read.user ?? null,
        state: states[read.state],
        commit: read.commit_id ?? null,
        at: read.submitted_at ?? null,
      }),
    ),
);

export const changedFiles = z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() }));

export const commits = z.array(
  z
    // An author without an account is null, or an object with nothing in it.
    .object({ sha: commit, commit: z.object({ message: z.string() }), author: user.nullish().catch(null) })
    .transform(({ sha, commit: { message }, author }): HostCommit => ({ id: sha, message, author: author ?? null })),
);

export const comment = z
  .object({ id, html_url: page, user: user.nullish(), body: z.string().nullish() })
  .transform(
    ({ id, html_url, user, body }): HostComment => ({ id, url: html_url, author: user ?? null, body: body ?? '' }),
  );
export const comments = z.array(comment);

export const workflowRun = z
  .object({
    id,
    html_url: page,
    event: z.string(),
    // With a reference where the workflow is another repository's: `.github/workflows/x.yml@refs/heads/main`.
    path: z.string(),
    conclusion: z.string().nullish(),
    head_sha: commit,
    head_branch: z.string().nullish(),
    repository: z.object({ id }),
    head_repository: z.object({ id, owner: z.object({ login: z.string().min(1) }).nullish() }).nullish(),
  })
  .transform(({ head_repository: from, ...read }): WorkflowRun => {
    const owner = from?.owner?.login;
    return {
      id: read.id,
      url: read.html_url,
      event: read.event,
      workflow: read.path.replace(/@.*$/s, ''),
      conclusion: read.conclusion ?? null,
      repositoryId: read.repository.id,
      head:
        from == null || owner === undefined
          ? null
          : { commit: read.head_sha, branch: read.head_branch ?? null, owner, repositoryId: from.id },
    };
  });

export const workflowRuns = z.object({ workflow_runs: z.array(workflowRun) }).transform(read => read.workflow_runs);

export const artifacts = z
  .object({
    artifacts: z.array(
      z
        .object({ id, name: z.string(), size_in_bytes: z.int().min(0), expired: z.boolean() })
        .transform(({ id, name, size_in_bytes: size, expired }): Artifact => ({ id, name, size, isExpired: expired })),
    ),
  })
  .transform(({ artifacts }) => artifacts);

export const membership = z.object({ state: z.enum(['active', 'pending']) });
