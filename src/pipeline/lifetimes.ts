import type { Adapter } from '../model/adapter.ts';
import type { Config } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';

const day = 24 * 60 * 60 * 1000;
/** A release that follows the platform has to come out, and people have to take it. */
const warnedBefore = 60 * day;

/** The platforms of this config whose interface, in the version that is used, ends soon or has ended. */
export function endingIssues(config: Config, adapters: ReadonlyMap<string, Adapter>, now: number): Issue[] {
  const issues: Issue[] = [];
  for (const { name, lifetime } of adapters.values()) {
    if (lifetime === undefined) continue;
    const left = Math.floor((Date.parse(lifetime.ends) - now) / day);
    if (left > warnedBefore / day) continue;
    const when = left < 0 ? `ended on ${lifetime.ends}` : `ends on ${lifetime.ends}, in ${left} days`;
    issues.push(issue('platform.ending', { file: config.file }, `${name}: ${lifetime.what} ${when}`));
  }
  return issues;
}
