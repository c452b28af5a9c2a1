import type { Account } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { PlannedTarget } from '../model/plan.ts';
import { redacted } from './account-secrets.ts';
import { unfitCredentials } from './credential-values.ts';
import { type PlatformWorld, platformContext } from './platform-context.ts';
import { problemIssues } from './prepare-targets.ts';
import { renewalOf } from './renewal-of.ts';
import { Sessions } from './sessions.ts';
import type { ReadingWorld } from './world.ts';

export type AskingWorld = PlatformWorld & Pick<ReadingWorld, 'adapters'>;

/**
 * What only the platforms know of targets that are yet to go out, where a platform is worth asking in a plan and the
 * account's credentials are at hand, and are not `barred`. Creates nothing; that a platform gives no answer is a warning.
 */
export async function askAhead(
  targets: readonly PlannedTarget[],
  fill: (targets: readonly PlannedTarget[]) => Promise<readonly PlannedTarget[]>,
  barred: ReadonlySet<string>,
  world: AskingWorld,
): Promise<Issue[]> {
  const sessions = new Sessions();
  const issues: Issue[] = [];
  for (const target of targets) {
    if (target.state !== 'due' && target.state !== 'waiting') continue;
    if (barred.has(target.account.name) || !(await canAsk(target.account, world))) continue;
    sessions.clear(target.account.name);
    const [filled] = await fill([target]);
    if (filled !== undefined) issues.push(...(await ask(filled, sessions, world)));
  }
  return issues;
}

async function canAsk(account: Account, world: AskingWorld): Promise<boolean> {
  if (Object.keys(account.credentials).length === 0 || unfitCredentials(account, world.environment).length > 0)
    return false;
  const adapter = await world.adapters.load(account.platform);
  // Where an account is anywhere, a run finds out: a plan may be that of a pull request which nobody has read yet.
  if (adapter.destination !== undefined) return false;
  // A plan uses nothing up: it asks with what the variables hold, or not at all.
  const renewal = renewalOf(account, adapter);
  if (renewal !== null && !renewal.startsWithToken) return false;
  return adapter.asksInPlan === true && adapter.prepare !== undefined;
}

async function ask(target: PlannedTarget, sessions: Sessions, world: AskingWorld): Promise<Issue[]> {
  const { account, payload } = target;
  const adapter = await world.adapters.load(account.platform);
  if (payload === null || adapter.prepare === undefined) return [];
  const platform = platformContext(account, world, sessions);
  const asked = await adapter.prepare(payload, { ...platform, key: 'plan', attemptedAt: world.clock.now() });
  const prepared = redacted(asked, account, world);
  if ('problems' in prepared) return problemIssues(target, prepared.problems);
  const { message } = prepared.fault;
  return [issue('platform.silent', { file: target.post.file }, `${account.name}: ${message}`)];
}
