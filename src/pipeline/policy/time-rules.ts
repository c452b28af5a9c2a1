import { formatMoment, relative } from '../../content/time.ts';
import { readRecent } from '../../ledger/recent.ts';
import type { Config } from '../../model/config.ts';
import type { PlannedTarget } from '../../model/plan.ts';
import type { Policy } from '../../model/policy.ts';
import type { LedgerBranch } from '../../model/ports.ts';
import { hasTimeToCome, type LinedUp, lineUp } from './line-up.ts';
import { obstacleWords } from './obstacle-words.ts';
import { type Send, sentAt } from './sends.ts';

/** Where the ledger stands; null where there is none yet. */
export type LedgerAt = { branch: LedgerBranch; tip: string | null } | null;

export interface Timed {
  /** All of them, in their order: what may not go out now waits. */
  targets: PlannedTarget[];
  /** Those whose own time, which is to come, is one at which they may not go out. */
  clashes: LinedUp[];
}

/** The policies of an account that say when its posts may go out. */
export function timeRulesOf(account: string, { policies }: Pick<Config, 'policies'>): Policy[] {
  return policies.filter(
    ({ accounts, rates, closed }) => accounts.has(account) && (rates.length > 0 || closed !== null),
  );
}

/** Holds the queue of each account, and what the ledger says went out, against its policies. Asks for the accounts of these alone. */
export async function applyTimeRules(
  targets: readonly PlannedTarget[],
  config: Config,
  ledger: LedgerAt,
  now: number,
): Promise<Timed> {
  const judged = new Map<PlannedTarget, LinedUp>();
  for (const account of new Set(targets.map(target => target.account.name))) {
    const rules = timeRulesOf(account, config);
    const own = targets.filter(target => target.account.name === account);
    if (rules.length === 0 || !own.some(target => target.state === 'due' || hasTimeToCome(target, now))) continue;
    const sends = await sendsOf(account, rules, ledger, now);
    for (const each of lineUp(own, sends, rules, now)) judged.set(each.target, each);
  }
  const isMoved = ({ target, at }: LinedUp) => at !== wantedAt(target, now);
  return {
    targets: targets.map(target => {
      const found = judged.get(target);
      return found !== undefined && isMoved(found) ? postponed(found, config, now) : target;
    }),
    clashes: [...judged.values()].filter(found => hasTimeToCome(found.target, now) && isMoved(found)),
  };
}

/** What went out to an account lately, as far back as its rules look. */
export async function sendsOf(
  account: string,
  rules: readonly Policy[],
  ledger: LedgerAt,
  now: number,
): Promise<Send[]> {
  const longest = Math.max(0, ...rules.flatMap(({ rates }) => rates.map(({ milliseconds }) => milliseconds)));
  if (longest === 0 || ledger === null || ledger.tip === null) return [];
  const records = await readRecent(ledger.branch, ledger.tip, account, now - longest);
  return records.flatMap(record => {
    const at = sentAt(record, now);
    return at === null ? [] : [{ post: record.post, at }];
  });
}

function wantedAt({ publishAt }: PlannedTarget, now: number): number {
  return Math.max(publishAt?.epochMilliseconds ?? now, now);
}

function postponed({ target, at, obstacles }: LinedUp, { timezone }: Config, now: number): PlannedTarget {
  if (target.state === 'blocked') return target;
  const why = obstacleWords(obstacles);
  const isToCome = hasTimeToCome(target, now);
  const own = isToCome ? `${target.reason}; ` : '';
  if (at === null) {
    const reason = `${own}no time within a year is one that its policies allow: ${why}`;
    return { ...target, state: isToCome ? 'waiting' : 'held', reason };
  }
  const shown = `${formatMoment(at, target.publishAt?.zone ?? timezone)}, ${relative(at, now)}`;
  return { ...target, state: 'waiting', reason: `${own}it may go out from ${shown}: ${why}` };
}
