import type { PullRequest } from '../../model/github-host.ts';
import type { Policy } from '../../model/policy.ts';
import { proposalBranch } from '../../model/proposal-branches.ts';

/**
 * The numbers of the open pull requests of agents, the oldest first. Only branches of the repository itself count: of a
 * fork a stranger could open as many as are allowed, under our names, and leave no room.
 */
export function openProposals(pulls: readonly PullRequest[]): number[] {
  return pulls
    .filter(({ isOpen, head, base }) => isOpen && proposalBranch.test(head.branch) && isSameRepository(head, base))
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

function isSameRepository(head: PullRequest['head'], base: PullRequest['base']): boolean {
  return head.repositoryId !== null && head.repositoryId === base.repositoryId;
}

/** How many may be open where one is for these accounts; for none in particular, where `accounts` is null. */
export function mostOpenProposals(accounts: ReadonlySet<string> | null, policies: readonly Policy[]): number {
  const own = policies.filter(
    policy => accounts === null || [...accounts].some(account => policy.accounts.has(account)),
  );
  return Math.min(...own.map(({ agents }) => agents.openProposals ?? Number.POSITIVE_INFINITY));
}
