import type { GithubHost, PullRequest } from '../../model/github-host.ts';
import type { Policy } from '../../model/policy.ts';
import { proposalBranch } from '../../model/proposal-branches.ts';

/** So many pull requests of bots are asked for what they touch; what is beyond that counts. */
const mostAsked = 30;

/**
 * The numbers of the open pull requests of agents, the oldest first: those from branches of ours, and those of bots that
 * touch posts, since an agent can leave our branches alone. Only what comes from the repository itself counts: of a fork a
 * stranger could open as many as are allowed, under our names, and leave no room. Throws a Failure where the host does not
 * answer.
 */
export async function openProposals(
  host: Pick<GithubHost, 'openInto' | 'changedPaths'>,
  into: string,
  posts: string,
): Promise<number[]> {
  const own = (await host.openInto(into)).filter(pull => pull.isOpen && isSameRepository(pull));
  const ours = own.filter(({ head }) => proposalBranch.test(head.branch));
  const bots = own.filter(pull => !ours.includes(pull) && pull.author?.isBot === true);
  const touching = await Promise.all(
    bots.map(async ({ number }, index) => {
      const paths = index < mostAsked ? await host.changedPaths(number) : null;
      return paths === null || paths.some(path => path.startsWith(`${posts}/`)) ? [number] : [];
    }),
  );
  return [...ours.map(({ number }) => number), ...touching.flat()].sort((a, b) => a - b);
}

function isSameRepository({ head, base }: PullRequest): boolean {
  return head.repositoryId !== null && head.repositoryId === base.repositoryId;
}

/** How many may be open where one is for these accounts; for none in particular, where `accounts` is null. */
export function mostOpenProposals(accounts: ReadonlySet<string> | null, policies: readonly Policy[]): number {
  const own = policies.filter(
    policy => accounts === null || [...accounts].some(account => policy.accounts.has(account)),
  );
  return Math.min(...own.map(({ agents }) => agents.openProposals ?? Number.POSITIVE_INFINITY));
}
