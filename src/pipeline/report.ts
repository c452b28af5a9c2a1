import type { Config } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import { isError } from '../model/issue.ts';
import type { Outcome } from '../model/outcome.ts';
import { needsPerson, type PlannedTarget, targetName, type UnreadPost } from '../model/plan.ts';
import { accountPage } from './account-page.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import type { UnreadyTarget } from './prepare-targets.ts';
import type { Settled } from './resolve-doubts.ts';
import type { Retraction } from './retract-targets.ts';
import type { Survey } from './survey.ts';
import type { Edit } from './update-targets.ts';
import type { PublishingWorld } from './world.ts';

/** What a run did with one target. */
export interface ReportedOutcome {
  post: string;
  /** Its file; null where that is gone. */
  file: string | null;
  account: string;
  platform: string;
  outcome: Outcome;
  /** True where an earlier run had sent it and this one found out what became of it. */
  earlier: boolean;
  /** True where it should have been out for longer than `late.after`: trying again by itself is not enough any more. */
  stuck: boolean;
  /** Of a target in doubt: where a person can look. */
  page: string | null;
}

/** `stuck` where the platform puts it off for longer than `late.after`. */
export type Lasting<T> = T & { stuck: boolean };

/** What a run did, and what it left and why. */
export interface PublishReport {
  run: { clone: string; process: number; workflow: { id: string; attempt: number; url: string } | null };
  now: string;
  ledger: { describe: string; commit: string | null };
  targets: ReportedOutcome[];
  /** What was to be changed in place. */
  updated: readonly Lasting<Edit>[];
  /** What was to be taken back. */
  retracted: readonly Lasting<Retraction>[];
  /** Everything that is not out: waiting, blocked, held, late and so on. */
  remaining: PlannedTarget[];
  unread: UnreadPost[];
  issues: Issue[];
  /** Whether a person has to do something. */
  needsPerson: boolean;
}

interface Done {
  config: Config;
  found: Survey;
  unready: readonly UnreadyTarget[];
  settled: readonly Settled[];
  updated: readonly Edit[];
  retracted: readonly Retraction[];
  /** The names of edits and retractions that are put off for too long. */
  stuck: ReadonlySet<string>;
  earlier: readonly Settled[];
  /** What will fail soon, whatever the posts say. */
  warnings: readonly Issue[];
  writer: LedgerWriter;
  world: PublishingWorld;
}

export async function reportOf(done: Done): Promise<PublishReport> {
  const { found, writer, world } = done;
  // What an earlier attempt came to matters only where this run did not go on with it.
  const sent = new Set(done.settled.map(({ attempt }) => targetName(attempt.post, attempt.account)));
  const earlier = done.earlier.filter(({ attempt }) => !sent.has(targetName(attempt.post, attempt.account)));
  const outcomes = [
    ...earlier.map(settled => reported(settled, true)),
    ...done.settled.map(settled => reported(settled, false)),
    ...faulted(done.unready),
  ];
  const targets = await Promise.all(outcomes.map(outcome => complete(outcome, done)));
  const gone = new Set([
    ...done.retracted.flatMap(({ target, left }) => (left.length === 0 ? [nameOf(target)] : [])),
    ...done.updated.flatMap(({ target, outcome }) => (outcome.outcome === 'delivered' ? [nameOf(target)] : [])),
  ]);
  const open = found.targets.filter(target => target.state !== 'due' && !gone.has(nameOf(target)));
  const remaining = [...open, ...blocked(done.unready)];
  const { unread } = found;
  // What is true of an account is said once, however many of its targets it holds back.
  const unready = new Set(done.unready.flatMap(target => ('issues' in target ? target.issues : [])));
  const { clone, process, workflow } = world.run;
  const lasting = <T extends Edit | Retraction>(each: T): Lasting<T> => ({
    ...each,
    stuck: done.stuck.has(nameOf(each.target)),
  });
  return {
    run: { clone, process, workflow },
    now: new Date(world.clock.now()).toISOString(),
    ledger: { describe: writer.branch.describe, commit: writer.ledger.tip },
    targets,
    updated: done.updated.map(lasting),
    retracted: done.retracted.map(lasting),
    remaining,
    unread,
    issues: [...done.warnings, ...found.issues, ...unready],
    needsPerson:
      unread.some(post => post.issues.some(isError)) ||
      done.stuck.size > 0 ||
      done.updated.some(({ outcome }) => outcome.outcome === 'rejected' || outcome.outcome === 'unknown') ||
      done.retracted.some(({ fault }) => fault !== null && fault.outcome !== 'throttled') ||
      remaining.some(target => needsPerson.has(target.state) || target.state === 'missed' || isLong(target, done)) ||
      targets.some(({ outcome, stuck }) => stuck || outcome.outcome === 'rejected' || outcome.outcome === 'unknown'),
  };
}

function nameOf({ postId, account }: PlannedTarget): string {
  return targetName(postId, account.name);
}

type Bare = Omit<ReportedOutcome, 'file' | 'stuck' | 'page'>;

function reported({ attempt, outcome }: Settled, earlier: boolean): Bare {
  const { post, account, platform } = attempt;
  return { post, account, platform, outcome, earlier };
}

/** What is put off again and again must not go unnoticed, and whoever has to look needs to know where. */
async function complete(bare: Bare, { config, found, world }: Done): Promise<ReportedOutcome> {
  const { post, account, outcome } = bare;
  const target = found.targets.find(each => each.postId === post && each.account.name === account);
  const stuck =
    outcome.outcome === 'throttled' && target !== undefined && isOverdue(await dueSince(target, world), config, world);
  const page = outcome.outcome === 'unknown' ? await accountPage(config.accounts[account], world.adapters) : null;
  return { ...bare, file: target?.post.file ?? null, stuck, page };
}

async function dueSince({ since, post }: PlannedTarget, { repository }: PublishingWorld): Promise<number | null> {
  return since ?? (await repository.changedAt(post.file));
}

/** A target that waits because its platform asked to, since long. */
function isLong({ state, since, publishAt }: PlannedTarget, { config, world }: Done): boolean {
  const isAsked = state === 'waiting' && (publishAt === null || publishAt.epochMilliseconds <= world.clock.now());
  return isAsked && isOverdue(since, config, world);
}

function isOverdue(since: number | null, { late }: Config, { clock }: PublishingWorld): boolean {
  return since !== null && clock.now() - since > late.afterMilliseconds;
}

/** What a platform refused or put off before an attempt was recorded. */
function faulted(unready: readonly UnreadyTarget[]): Bare[] {
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
