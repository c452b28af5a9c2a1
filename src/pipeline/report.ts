import type { Issue } from '../model/issue.ts';
import { isError } from '../model/issue.ts';
import type { Outcome } from '../model/outcome.ts';
import { needsPerson, type PlannedTarget, targetName, type UnreadPost } from '../model/plan.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import type { UnreadyTarget } from './prepare-targets.ts';
import type { Settled } from './resolve-doubts.ts';
import type { Survey } from './survey.ts';
import type { PublishingWorld } from './world.ts';

/** What a run did with one target. */
export interface ReportedOutcome {
  post: string;
  account: string;
  platform: string;
  outcome: Outcome;
  /** True where an earlier run had sent it and this one found out what became of it. */
  earlier: boolean;
}

/** What a run did, and what it left and why. */
export interface PublishReport {
  run: { clone: string; process: number; workflow: { id: string; attempt: number; url: string } | null };
  now: string;
  ledger: { describe: string; commit: string | null };
  targets: ReportedOutcome[];
  /** Everything that is not out: waiting, blocked, held, late and so on. */
  remaining: PlannedTarget[];
  unread: UnreadPost[];
  issues: Issue[];
  /** Whether a person has to do something. */
  needsPerson: boolean;
}

interface Done {
  found: Survey;
  unready: readonly UnreadyTarget[];
  settled: readonly Settled[];
  earlier: readonly Settled[];
  writer: LedgerWriter;
  world: PublishingWorld;
}

export function reportOf(done: Done): PublishReport {
  const { found, writer, world } = done;
  // What an earlier attempt came to matters only where this run did not go on with it.
  const sent = new Set(done.settled.map(({ attempt }) => targetName(attempt.post, attempt.account)));
  const earlier = done.earlier.filter(({ attempt }) => !sent.has(targetName(attempt.post, attempt.account)));
  const targets = [
    ...earlier.map(settled => reported(settled, true)),
    ...done.settled.map(settled => reported(settled, false)),
    ...faulted(done.unready),
  ];
  const remaining = [...found.targets.filter(target => target.state !== 'due'), ...blocked(done.unready)];
  const { unread } = found;
  const unset = done.unready.flatMap(target => ('issues' in target ? target.issues : []));
  const { clone, process, workflow } = world.run;
  return {
    run: { clone, process, workflow },
    now: new Date(world.clock.now()).toISOString(),
    ledger: { describe: writer.branch.describe, commit: writer.ledger.tip },
    targets,
    remaining,
    unread,
    issues: [...found.issues, ...unset],
    needsPerson:
      unread.some(post => post.issues.some(isError)) ||
      remaining.some(target => needsPerson.has(target.state)) ||
      targets.some(({ outcome }) => outcome.outcome === 'rejected' || outcome.outcome === 'unknown'),
  };
}

function reported({ attempt, outcome }: Settled, earlier: boolean): ReportedOutcome {
  const { post, account, platform } = attempt;
  return { post, account, platform, outcome, earlier };
}

/** What a platform refused or put off before an attempt was recorded. */
function faulted(unready: readonly UnreadyTarget[]): ReportedOutcome[] {
  return unready.flatMap(entry => {
    if (!('fault' in entry)) return [];
    const { code, message, retryAt } = entry.fault;
    const { postId, account, receipts } = entry.target;
    const known = { code, message, receipts: [...receipts], part: receipts.length + 1 };
    const outcome: Outcome =
      entry.fault.outcome === 'rejected'
        ? { outcome: 'rejected', ...known }
        : { outcome: 'throttled', ...known, retryAt };
    return [{ post: postId, account: account.name, platform: account.platform, outcome, earlier: false }];
  });
}

function blocked(unready: readonly UnreadyTarget[]): PlannedTarget[] {
  return unready.flatMap(entry => {
    if (!('issues' in entry)) return [];
    const reason = entry.issues.map(found => found.message).join('; ');
    return [{ ...entry.target, state: 'blocked' as const, reason, issues: [...entry.target.issues, ...entry.issues] }];
  });
}
