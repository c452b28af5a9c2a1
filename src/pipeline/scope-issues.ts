import type { AdapterRegistry } from '../model/adapter.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { PlannedTarget } from '../model/plan.ts';

/** What a consent allows, by the platform's names for it, for the accounts of which the ledger branch says so. */
export type Granted = ReadonlyMap<string, readonly string[]>;

/** Posts that wait, or are due, and ask for more than the consent allows: the platform would refuse them. */
export async function scopeIssues(
  targets: readonly PlannedTarget[],
  fill: (targets: readonly PlannedTarget[]) => Promise<readonly PlannedTarget[]>,
  granted: Granted,
  adapters: AdapterRegistry,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const target of targets) {
    const scopes = granted.get(target.account.name);
    if (scopes === undefined || (target.state !== 'due' && target.state !== 'waiting')) continue;
    const { scopes: neededBy } = await adapters.load(target.account.platform);
    const [filled] = neededBy === undefined ? [] : await fill([target]);
    if (neededBy === undefined || filled?.payload == null) continue;
    const missing = neededBy(filled.payload).filter(scope => !scopes.includes(scope));
    if (missing.length > 0) issues.push(missingIssue(target, missing));
  }
  return issues;
}

function missingIssue({ post, account }: PlannedTarget, missing: readonly string[]): Issue {
  const message = `${account.name}: this post needs ${missing.join(' and ')}, which the account's consent does not allow`;
  const remedy = `Consent anew: \`mergecast accounts connect ${account.name}\`.`;
  return issue('credential.scope', { file: post.file }, message, remedy);
}
