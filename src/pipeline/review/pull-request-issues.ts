import type { Config } from '../../model/config.ts';
import { type Issue, issue } from '../../model/issue.ts';
import type { ComparedTarget } from './compare.ts';

/** Holds how many posts a pull request adds or changes against what the policies of each account allow. */
export function pullRequestIssues(
  compared: readonly ComparedTarget[],
  { policies }: Pick<Config, 'policies'>,
): Issue[] {
  // What is taken back does not go out.
  const counted = compared.filter(
    ({ change, account, target }) =>
      (change === 'new' || change === 'changed') && target?.post.retract.includes(account.name) !== true,
  );
  const accounts = [...new Set(counted.map(({ account }) => account.name))];
  return accounts.flatMap(account => {
    const own = counted.filter(each => each.account.name === account);
    const most = mostFor(account, policies);
    const first = own[most];
    if (first === undefined) return [];
    const message = `${account}: this pull request adds or changes ${own.length} posts for it; at most ${most}`;
    const position = first.target?.post.positions[0] ?? null;
    return [issue('policy.pull-request', { file: first.file, position }, message)];
  });
}

function mostFor(account: string, policies: Config['policies']): number {
  const own = policies.filter(({ accounts }) => accounts.has(account));
  return Math.min(...own.map(({ perPullRequest }) => perPullRequest ?? Number.POSITIVE_INFINITY));
}
