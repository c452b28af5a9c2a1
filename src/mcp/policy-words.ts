import type { Policy } from '../model/policy.ts';
import { obstacleWords } from '../pipeline/policy/obstacle-words.ts';

/** A rule book in sentences, for somebody who writes a post. */
export function policyWords({ rates, perPullRequest, closed, approvals, agents, content }: Policy): string[] {
  return [
    ...rates.map(rate => obstacleWords([rate])),
    ...(perPullRequest === null ? [] : [`at most ${perPullRequest} posts of one account in one pull request`]),
    ...(closed === null || closed.quiet.length === 0 ? [] : [`quiet hours, in ${closed.timezone}`]),
    ...(closed?.blackout ?? []).map(({ first, last }) => `nothing goes out from ${first} to ${last}`),
    ...(approvals === null ? [] : [`${approvals.count} people have to approve the pull request`]),
    ...(agents.approvals === null ? [] : [`${agents.approvals.count} people have to approve what an agent proposes`]),
    ...(agents.openProposals === null
      ? []
      : [`at most ${agents.openProposals} pull requests of agents may be open at once`]),
    ...content.required.map(({ text, option, when }) => {
      const labels = Object.entries(option).map(([name, value]) => `the option ${name}: ${JSON.stringify(value)}`);
      return `${[...text, ...labels].join(' or ')} has to be there${when === null ? '' : ' for some posts'}`;
    }),
    ...(content.words.length === 0 ? [] : [`these words may not be there: ${content.words.join(', ')}`]),
    ...(content.hosts === null ? [] : [`links may lead to these hosts alone: ${content.hosts.join(', ')}`]),
    ...(content.alt ? ['pictures and videos need alternative text'] : []),
  ];
}
