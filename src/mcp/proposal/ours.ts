import type { PullRequestDetail } from '../../model/github-host.ts';
import { proposalBranch } from '../../model/proposal-branches.ts';
import type { Proposing } from '../proposing.ts';
import { failed } from './propose.ts';

/** A pull request that came from a branch of ours, in this repository. No other is an agent's to look into or to change. */
export async function ourProposal(number: number, { host, into }: Proposing): Promise<PullRequestDetail> {
  const [detail, repository] = await Promise.all([host.pullRequest(number), host.repository()]);
  const { head, base } = detail;
  const isOurs = proposalBranch.test(head.branch) && base.branch === into && base.repositoryId === repository.id;
  // Of a fork, or of one that is gone, a branch may have any name.
  if (isOurs && head.repositoryId === repository.id) return detail;
  throw failed(`pull request ${number} is no proposal of an agent`, 'Give the number that propose_posts gave.', {
    state: 'Nothing was changed.',
  });
}
