import type { Config } from '../../model/config.ts';
import type { PlannedTarget } from '../../model/plan.ts';
import { freeTime } from './free-time.ts';
import { type LedgerAt, sendsOf, timeRulesOf } from './time-rules.ts';

/**
 * The first instant from now on at which one more post of an account could go out, beside those that went out and those
 * that wait, in milliseconds since 1970; null where its policies leave none within a year.
 */
export async function nextFree(
  account: string,
  targets: readonly PlannedTarget[],
  config: Config,
  ledger: LedgerAt,
  now: number,
): Promise<number | null> {
  const rules = timeRulesOf(account, config);
  if (rules.length === 0) return now;
  const sent = (await sendsOf(account, rules, ledger, now)).map(({ at }) => at);
  const queued = targets
    .filter(target => target.account.name === account && (target.state === 'due' || target.state === 'waiting'))
    .map(({ publishAt }) => Math.max(publishAt?.epochMilliseconds ?? now, now));
  return freeTime(
    now,
    [...sent, ...queued].sort((a, b) => a - b),
    rules,
  ).at;
}
