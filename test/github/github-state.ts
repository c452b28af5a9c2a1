/* What GitHub knows of one repository, as far as its double tells of it. */

export interface GithubUser {
  id: number;
  login: string;
  type: 'User' | 'Bot';
}

export const actionsBot: GithubUser = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const person: GithubUser = { id: 7, login: 'someone', type: 'User' };

/** What a token may do, as a job's `permissions` say it. */
export type Permissions = Partial<Record<'contents' | 'pull-requests' | 'actions' | 'members', 'read' | 'write'>>;

export interface Token {
  user: GithubUser;
  /** Whether it is an app's, such as the token of a job; else it is a person's. */
  isApp: boolean;
  permissions: Permissions;
  /** Of the person whose token it is, or of the app; `push` where nothing is said. */
  role?: 'pull' | 'push' | 'admin';
}

export interface TestCommit {
  sha: string;
  paths: string[];
  message?: string;
  /** Null where no account has the address that the commit names. */
  author?: GithubUser | null;
}

export interface TestPull {
  number: number;
  state: 'open' | 'closed';
  draft: boolean;
  user: GithubUser | null;
  head: { sha: string; ref: string; owner: string; repositoryId: number | null };
  base: { sha: string; ref: string };
  merged: { at: string; commit: string; by: GithubUser; commits: string[] } | null;
  files: { filename: string; previous_filename?: string }[];
  /** Of its branch, oldest first; one that says nothing in particular where none are given. */
  commits?: Omit<TestCommit, 'paths'>[];
  reviews: { user: GithubUser | null; state: string; commit: string; at: string }[];
  title?: string;
  body?: string;
}

export interface TestComment {
  id: number;
  number: number;
  user: GithubUser | null;
  body: string;
}

export interface TestRun {
  id: number;
  event: string;
  path: string;
  conclusion: string;
  head: { sha: string; branch: string; owner: string; repositoryId: number } | null;
  repositoryId: number;
}

export interface TestArtifact {
  id: number;
  run: number;
  name: string;
  bytes: Uint8Array;
  expired: boolean;
  /** What GitHub says of its size; it is measured where the bytes came in. */
  size: number;
}

export interface GithubState {
  owner: string;
  name: string;
  repositoryId: number;
  defaultBranch: string;
  isPrivate: boolean;
  tokens: Map<string, Token>;
  pulls: TestPull[];
  comments: TestComment[];
  runs: TestRun[];
  artifacts: TestArtifact[];
  /** Of the default branch, oldest first. */
  history: TestCommit[];
  teams: Map<string, Map<string, 'active' | 'pending'>>;
  /** Those that can become pull requests, with their tips. */
  branches: Map<string, string>;
  /** What branches are called now that were renamed. */
  renamed: Map<string, string>;
  checks: { commit: string; name: string; conclusion: string | null; url: string }[];
  /** How many a rule of the default branch asks for. */
  approvals: number;
}

export function emptyState(): GithubState {
  return {
    owner: 'octo',
    name: 'posts',
    repositoryId: 1000,
    defaultBranch: 'main',
    isPrivate: false,
    tokens: new Map(),
    pulls: [],
    comments: [],
    runs: [],
    artifacts: [],
    history: [],
    teams: new Map(),
    branches: new Map(),
    renamed: new Map(),
    checks: [],
    approvals: 0,
  };
}

let commits = 0;

/** Another one each time. */
export function commitId(): string {
  commits += 1;
  return commits.toString(16).padStart(40, 'c');
}

export function addPull(state: GithubState, changes: Partial<TestPull> = {}): TestPull {
  const pull: TestPull = {
    number: 1 + state.pulls.length,
    state: 'open',
    draft: false,
    user: person,
    head: { sha: commitId(), ref: 'first-post', owner: state.owner, repositoryId: state.repositoryId },
    base: { sha: commitId(), ref: state.defaultBranch },
    merged: null,
    files: [{ filename: 'posts/hello.md' }],
    reviews: [],
    ...changes,
  };
  state.pulls.push(pull);
  return pull;
}

/** The run that judged a pull request, with what it left. */
export function addRun(state: GithubState, pull: TestPull, changes: Partial<TestRun> = {}): TestRun {
  const { sha, ref, owner, repositoryId } = pull.head;
  const run: TestRun = {
    id: 500 + state.runs.length,
    event: 'pull_request',
    path: '.github/workflows/mergecast.yml',
    conclusion: 'success',
    head: { sha, branch: ref, owner, repositoryId: repositoryId ?? 0 },
    repositoryId: state.repositoryId,
    ...changes,
  };
  state.runs.push(run);
  return run;
}

export function addArtifact(
  state: GithubState,
  run: TestRun,
  bytes: Uint8Array,
  changes: Partial<TestArtifact> = {},
): TestArtifact {
  const id = 9000 + state.artifacts.length;
  const artifact = { id, run: run.id, name: 'mergecast-review', bytes, expired: false, size: bytes.length, ...changes };
  state.artifacts.push(artifact);
  return artifact;
}

export function addComment(state: GithubState, pull: TestPull, user: GithubUser | null, body: string): TestComment {
  const comment = { id: 70_000 + state.comments.length, number: pull.number, user, body };
  state.comments.push(comment);
  return comment;
}

/** What each way of merging makes of the history: only a merge commit keeps the commits of the pull request. */
export function merge(state: GithubState, pull: TestPull, how: 'merge' | 'squash' | 'rebase'): string {
  const paths = pull.files.map(({ filename }) => filename);
  const own = how === 'merge' ? pull.head.sha : commitId();
  const commits = how === 'merge' ? [own, commitId()] : [own];
  state.history.push({ sha: own, paths }, ...commits.slice(1).map(sha => ({ sha, paths: [] })));
  const commit = commits.at(-1)!;
  pull.state = 'closed';
  pull.merged = { at: '2026-11-24T12:00:00Z', commit, by: person, commits };
  return commit;
}
