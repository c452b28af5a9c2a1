import type { Origin, Provenance } from '../../model/approval.ts';
import type { GithubHost, HostCommit, PullRequest, PullRequestReview } from '../../model/github-host.ts';
import type { AgentMark } from '../../model/ledger-entry.ts';
import { targetName } from '../../model/plan.ts';
import type { ReviewDocument } from '../../model/review.ts';
import { markOfPullRequest, markOfPush, principalOfCommits } from './agent-signs.ts';

/** So many questions are under way at once. */
const atOnce = 8;

/**
 * What the host of the repository says of its files. The pull request is that of the newest commit that changed a file, as
 * far as it was merged into the branch that is published from; what is written in a commit itself can be forged.
 */
export function hostProvenance(
  host: GithubHost,
  reviewOf: (head: string) => Promise<ReviewDocument | null> = async () => null,
): Provenance {
  const reviews = new Map<string, Promise<ReviewDocument | null>>();
  const branch = once(async () => (await host.repository()).defaultBranch);
  const names = new Map<string, Promise<string | null>>();
  /** Whether that is the branch that is published from, or was before it got another name. */
  const isPublished = async (name: string) => {
    if (name === (await branch())) return true;
    const now = names.get(name) ?? host.branchNow(name);
    names.set(name, now);
    return (await now) === (await branch());
  };
  const origins = new Map<string, Promise<Origin>>();
  const originOf = async (file: string, commit: string): Promise<Origin> => {
    const last = await host.lastCommit(file, commit);
    if (last === null) return { way: 'unknown' };
    const known = origins.get(last.id) ?? originOfCommit(last, isPublished, host);
    origins.set(last.id, known);
    return known;
  };
  return {
    async originsOf(files, commit) {
      const found: (readonly [string, Origin])[] = [];
      for (let from = 0; from < files.length; from += atOnce) {
        const group = files.slice(from, from + atOnce);
        found.push(...(await Promise.all(group.map(async file => [file, await originOf(file, commit)] as const))));
      }
      return new Map(found);
    },
    reviewedAs: async head => {
      const known = reviews.get(head) ?? reviewOf(head);
      reviews.set(head, known);
      const review = await known;
      return review === null ? null : digestsIn(review);
    },
    isMember: async (team, login) => (await host.teamMembership(team, login)) === 'member',
  };
}

function digestsIn({ targets }: ReviewDocument): Map<string, string | null> {
  return new Map(
    targets.flatMap(({ post, account, digest }) => (post === null ? [] : [[targetName(post, account), digest]])),
  );
}

async function originOfCommit(
  commit: HostCommit,
  isPublished: (branch: string) => Promise<boolean>,
  host: GithubHost,
): Promise<Origin> {
  const merged: PullRequest[] = [];
  for (const pull of await host.pullRequestsOf(commit.id)) {
    if (pull.mergedAt !== null && (await isPublished(pull.base.branch))) merged.push(pull);
  }
  const newest = merged.sort((a, b) => Date.parse(b.mergedAt!) - Date.parse(a.mergedAt!))[0];
  return newest === undefined
    ? { way: 'push', ...marked(markOfPush(commit), [commit]) }
    : pullRequestOrigin(newest, commit, host);
}

async function pullRequestOrigin(pullRequest: PullRequest, made: HostCommit, host: GithubHost): Promise<Origin> {
  const { number, url, author, head } = pullRequest;
  const [{ mergedBy }, reviews, commits] = await Promise.all([
    host.pullRequest(number),
    host.reviews(number),
    host.commitsOf(number),
  ]);
  return {
    way: 'pull-request',
    pullRequest: { number, url, head: head.commit },
    wrote: author?.login ?? null,
    merged: mergedBy?.login ?? null,
    approved: approvers(reviews, head.commit),
    ...marked(markOfPullRequest(pullRequest, [...commits, made]), [...commits, made]),
  };
}

function marked(agent: AgentMark | null, commits: readonly HostCommit[]): Pick<Origin, 'agent' | 'principal'> {
  if (agent === null) return {};
  const principal = principalOfCommits(commits);
  return principal === null ? { agent } : { agent, principal };
}

/** Those whose last verdict is an approval of the commit that was merged: one of an older commit did not see this one. */
export function approvers(reviews: readonly PullRequestReview[], head: string): string[] {
  const last = new Map<string, PullRequestReview>();
  for (const review of reviews) {
    const isVerdict = review.state !== 'commented' && review.state !== 'pending';
    if (review.author !== null && isVerdict) last.set(nameOf(review.author), review);
  }
  return [...last].flatMap(([login, { state, commit }]) => (state === 'approved' && commit === head ? [login] : []));
}

/** A bot is told by the end of its name, which no person's can have. */
function nameOf({ login, isBot }: { login: string; isBot: boolean }): string {
  return isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}
