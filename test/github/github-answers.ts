import type {
  GithubState,
  GithubUser,
  TestArtifact,
  TestComment,
  TestCommit,
  TestPull,
  TestRun,
  Token,
} from './github-state.ts';

/* The double's facts in GitHub's own words: the members that somebody may read, and some more. */

export function userAnswer({ id, login, type }: GithubUser) {
  return { id, login, type, site_admin: false, html_url: `https://github.com/${login}` };
}

export function repositoryAnswer({ repositoryId, owner, name, isPrivate, defaultBranch }: GithubState, token: Token) {
  const { role = 'push' } = token;
  return {
    permissions: {
      admin: role === 'admin',
      maintain: role === 'admin',
      push: role !== 'pull',
      triage: true,
      pull: true,
    },
    id: repositoryId,
    name,
    full_name: `${owner}/${name}`,
    private: isPrivate,
    default_branch: defaultBranch,
    html_url: `https://github.com/${owner}/${name}`,
  };
}

export function pullAnswer(state: GithubState, pull: TestPull) {
  const { head, base, merged } = pull;
  return {
    id: 100_000 + pull.number,
    number: pull.number,
    html_url: `https://github.com/${state.owner}/${state.name}/pull/${pull.number}`,
    state: pull.state,
    draft: pull.draft,
    title: pull.title ?? 'A post',
    body: pull.body ?? null,
    user: pull.user === null ? null : userAnswer(pull.user),
    head: {
      label: `${head.owner}:${head.ref}`,
      sha: head.sha,
      ref: head.ref,
      repo: head.repositoryId === null ? null : { id: head.repositoryId, name: state.name },
    },
    base: { label: `${state.owner}:${base.ref}`, sha: base.sha, ref: base.ref, repo: { id: state.repositoryId } },
    merged_at: merged?.at ?? null,
    // While it is open, GitHub tries the merge and says what it made.
    merge_commit_sha: merged?.commit ?? 'a'.repeat(40),
  };
}

export function pullDetailAnswer(state: GithubState, pull: TestPull) {
  const { merged, files } = pull;
  return {
    ...pullAnswer(state, pull),
    merged: merged !== null,
    merged_by: merged === null ? null : userAnswer(merged.by),
    changed_files: files.length,
  };
}

export function reviewAnswer({ user, state, commit, at }: TestPull['reviews'][number], id: number) {
  return {
    id,
    user: user === null ? null : userAnswer(user),
    body: '',
    state,
    commit_id: commit,
    submitted_at: at,
    author_association: 'MEMBER',
  };
}

export function commitAnswer({ sha, message = 'A commit', author = null }: Omit<TestCommit, 'paths'>) {
  return { sha, commit: { message }, author: author === null ? null : userAnswer(author) };
}

export function fileAnswer(file: TestPull['files'][number]) {
  const status = file.previous_filename === undefined ? 'added' : 'renamed';
  return { ...file, sha: null, status, additions: 1, deletions: 0, changes: 1 };
}

export function commentAnswer({ owner, name }: GithubState, { id, number, user, body }: TestComment) {
  return {
    id,
    html_url: `https://github.com/${owner}/${name}/pull/${number}#issuecomment-${id}`,
    user: user === null ? null : userAnswer(user),
    body,
    author_association: 'NONE',
  };
}

export function runAnswer({ owner, name }: GithubState, run: TestRun) {
  const { head } = run;
  return {
    id: run.id,
    name: 'Mergecast',
    html_url: `https://github.com/${owner}/${name}/actions/runs/${run.id}`,
    event: run.event,
    path: run.path,
    status: 'completed',
    conclusion: run.conclusion,
    head_sha: head?.sha ?? 'b'.repeat(40),
    head_branch: head?.branch ?? null,
    // Empty for a fork, whatever it has open. https://github.com/orgs/community/discussions/25220
    pull_requests: [],
    repository: { id: run.repositoryId },
    ...(head === null ? {} : { head_repository: { id: head.repositoryId, owner: { login: head.owner, id: 8 } } }),
  };
}

export function artifactAnswer({ id, run, name, expired, size }: TestArtifact) {
  return { id, name, size_in_bytes: size, expired, workflow_run: { id: run } };
}
