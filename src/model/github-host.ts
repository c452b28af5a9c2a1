/* The host of a repository, as far as pull requests go: GitHub, or a server that speaks its API. */

export interface HostUser {
  id: number;
  login: string;
  isBot: boolean;
}

export interface HostRepository {
  id: number;
  /** `owner/name` as the host writes it. */
  name: string;
  defaultBranch: string;
  isPrivate: boolean;
}

/** One end of a pull request, as the host knows it. A fork that was deleted has no repository any more. */
export interface PullRequestEnd {
  commit: string;
  branch: string;
  repositoryId: number | null;
}

export interface PullRequest {
  number: number;
  /** Its page. */
  url: string;
  isOpen: boolean;
  isDraft: boolean;
  /** Null where the account is gone. */
  author: HostUser | null;
  head: PullRequestEnd;
  base: PullRequestEnd;
  /** In RFC 3339; null where it is not merged. */
  mergedAt: string | null;
  /** What merging it made of the base: of a squash or a rebase the last new commit. Null where it is not merged. */
  mergeCommit: string | null;
}

export interface PullRequestDetail extends PullRequest {
  /** Null where it is not merged, or the account is gone. */
  mergedBy: HostUser | null;
  changedFiles: number;
}

/** A commit as the host shows it: what stands in it is its author's word. */
export interface HostCommit {
  id: string;
  message: string;
  /** Null where the host knows no account of its author. */
  author: HostUser | null;
}

/** A verdict on a pull request. The host lists them in the order in which they were given. */
export interface PullRequestReview {
  /** Null where the account is gone. */
  author: HostUser | null;
  state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending';
  /** The commit that was looked at; null where the host does not say. */
  commit: string | null;
  /** In RFC 3339. */
  at: string | null;
}

export interface HostComment {
  id: number;
  /** Its place on the page of the pull request. */
  url: string;
  /** Null where the account is gone. */
  author: HostUser | null;
  body: string;
}

/** A run of a workflow, as the host knows it: nothing here is what the run says of itself, but for the name of the branch. */
export interface WorkflowRun {
  id: number;
  url: string;
  /** Such as `pull_request`. */
  event: string;
  /** The file, such as `.github/workflows/mergecast.yml`, without a reference. */
  workflow: string;
  /** `success`, `failure`, …; null while it runs. */
  conclusion: string | null;
  repositoryId: number;
  head: { commit: string; branch: string | null; owner: string; repositoryId: number } | null;
}

export interface Artifact {
  id: number;
  name: string;
  /** Of the archive, in bytes. */
  size: number;
  isExpired: boolean;
}

/**
 * Each method throws a Failure where the host says no, cannot be reached, asks to wait for longer than a run can, or
 * answers what cannot be understood. No message holds the token.
 */
export interface GithubHost {
  /** In words: "octo/posts". */
  readonly describe: string;
  /** Whether the server speaks only a part of GitHub's API, as Forgejo and Gitea do. */
  readonly isPartial: boolean;
  /** Whose token this is. */
  self(): Promise<HostUser>;
  repository(): Promise<HostRepository>;
  pullRequest(number: number): Promise<PullRequestDetail>;
  /** The open ones that come from that branch of that owner's repository. */
  openPullRequests(from: { owner: string; branch: string }): Promise<PullRequest[]>;
  /** The open ones that would be merged into that branch. */
  openInto(branch: string): Promise<PullRequest[]>;
  /** Those that a commit came with: after a merge the merged one, else open ones. A direct push has none. */
  pullRequestsOf(commit: string): Promise<PullRequest[]>;
  /** What a branch is called now, also where it was renamed; null where there is none. */
  branchNow(name: string): Promise<string | null>;
  /** The last commit that changed a file, in the history of that commit or branch; null where there is none. */
  lastCommit(path: string, from: string): Promise<HostCommit | null>;
  /** Those of a pull request, oldest first. The host lists 250 and no more. */
  commitsOf(number: number): Promise<HostCommit[]>;
  reviews(number: number): Promise<PullRequestReview[]>;
  /** The paths that a pull request touches, old names of moved files too. The host lists 3,000 files and no more. */
  changedPaths(number: number): Promise<string[]>;
  /** Oldest first. */
  comments(number: number): Promise<HostComment[]>;
  createComment(number: number, body: string): Promise<HostComment>;
  updateComment(id: number, body: string): Promise<HostComment>;
  run(id: number): Promise<WorkflowRun>;
  /** Those that judged a commit as the head of a pull request, newest first. */
  reviewRuns(commit: string): Promise<WorkflowRun[]>;
  /** Those of a run with exactly that name, newest first. */
  artifacts(run: number, name: string): Promise<Artifact[]>;
  /** The archive as it is, however hostile. */
  download(artifact: Artifact): Promise<Uint8Array>;
  /** `unknown` where the token may not see the team, which is not to say that nobody is in it. */
  teamMembership(team: { organization: string; slug: string }, login: string): Promise<'member' | 'none' | 'unknown'>;
}
