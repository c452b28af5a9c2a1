import { CheckpointUnusable } from '../ledger/checkpoint.ts';
import { type Ledger, openLedger, readLedger } from '../ledger/ledger.ts';
import type { Config } from '../model/config.ts';
import { compareIssues, isError } from '../model/issue.ts';
import { needsPerson, type Plan, type PlannedTarget } from '../model/plan.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { adaptersOf } from './adapters-of.ts';
import { withApproverNotes, withKnownHolds } from './approval/required-approvers.ts';
import { payloadDigest, targetDigest } from './approval/target-facts.ts';
import { movingCredentials } from './destinations.ts';
import { applyFreeze } from './freeze.ts';
import { emptyView, type LedgerView, viewLedger } from './ledger-view.ts';
import { endingIssues } from './lifetimes.ts';
import { clashIssues } from './policy/clash-issues.ts';
import { applyTimeRules, type LedgerAt } from './policy/time-rules.ts';
import { readConfig } from './read-config.ts';
import { openReviewer } from './review-post.ts';
import type { Scope } from './scope.ts';
import { type Granted, scopeIssues } from './scope-issues.ts';
import { requireAccount, type Selection } from './selection.ts';
import { type Survey, type SurveyOptions, survey } from './survey.ts';
import { forecastTokens } from './token-forecast.ts';
import { upkeepOf } from './upkeep.ts';
import type { PlanningWorld } from './world.ts';

/** `ledger`: where it lives, in words. `upkeep`: what the next run does beside what is due, each in words. */
export type PlanWithLedger = Plan & { ledger: string; upkeep: string[] };

/**
 * What would happen now, and why, to all targets or to those chosen; nothing is sent and no credential is needed. With
 * `at-once`, as if no policy let anything wait.
 */
export async function plan(
  world: PlanningWorld,
  selection: Selection | null = null,
  pace: 'by-policy' | 'at-once' = 'by-policy',
): Promise<PlanWithLedger> {
  const config = await readConfig(world.files, world.adapters);
  const { plan, granted } = await surveyAll(world, { config, selection, keep: 'all', pace });
  return withScopeIssues(plan, async targets => [...targets], granted, world);
}

export interface Outlined {
  plan: PlanWithLedger;
  /** That of times that name none; null where the config says none either. */
  timezone: string | null;
  /** The accounts whose credentials the config takes elsewhere, so that they are not to be asked. */
  barred: ReadonlySet<string>;
  fill: (targets: readonly PlannedTarget[]) => Promise<PlannedTarget[]>;
  /** The ledger that it was held against, and where it stands. */
  view: LedgerView;
  ledgerAt: LedgerAt;
}

/** How a plan is made of less than everything. */
export interface Narrowed {
  /** By this one posts are judged. */
  config: Config;
  /** Which posts have to be read, where the ledger is read from its checkpoint on; null for all of them. */
  scope: (ledger: Ledger, view: LedgerView) => Promise<Scope | null>;
}

/** The same without the payloads, and how to get those of one file, again as often as they are wanted. */
export async function outline(
  world: PlanningWorld,
  selection: Selection | null = null,
  narrowed: Narrowed | null = null,
): Promise<Outlined> {
  const config = narrowed?.config ?? (await readConfig(world.files, world.adapters));
  const keep = narrowed === null ? 'outline' : 'sources';
  const options: PlanOptions = { config, selection, keep, pace: 'by-policy' };
  const { plan, barred, granted, view, ledgerAt } = await surveyAll(world, options, narrowed);
  const review = await openReviewer(config, world);
  const fill = async (targets: readonly PlannedTarget[]) => {
    const [first] = targets;
    if (first === undefined) return [];
    const rendered = await review({ path: first.post.file, kind: 'file' });
    const positions = rendered.post?.text.map(({ position }) => position) ?? [];
    return targets.map(target => {
      const payload = rendered.targets.find(({ account }) => account.name === target.account.name)?.payload ?? null;
      const digest = payload === null ? null : targetDigest(payloadDigest(payload), target.account, target.publishAt);
      return { ...target, post: { ...target.post, positions }, payload, digest };
    });
  };
  return {
    plan: await withScopeIssues(plan, fill, granted, world),
    timezone: config.timezone,
    fill,
    barred,
    view,
    ledgerAt,
  };
}

async function withScopeIssues<P extends Plan>(
  plan: P,
  fill: Outlined['fill'],
  granted: Granted,
  { adapters }: PlanningWorld,
): Promise<P> {
  const found = await scopeIssues(plan.targets, fill, granted, adapters);
  return found.length === 0 ? plan : { ...plan, issues: [...plan.issues, ...found].sort(compareIssues) };
}

interface PlanOptions {
  config: Config;
  selection: Selection | null;
  keep: 'all' | 'sources' | 'outline';
  pace: 'by-policy' | 'at-once';
}

async function surveyAll(world: PlanningWorld, options: PlanOptions, narrowed: Narrowed | null = null) {
  const { config, selection, keep, pace } = options;
  if (selection !== null) requireAccount(selection, config.accounts);
  const branch = await world.openBranch(config.ledgerBranch);
  const now = world.clock.now();
  const judging = { config, now, run: world.run, selection, keep };
  const { ledger, view, found } = await look(judging, branch, world, narrowed);
  const lookingAt = branch === null || ledger === null ? null : { branch, tip: ledger.tip };
  const { unread } = found;
  const thawed = await applyFreeze(found.targets, config, lookingAt, world.environment);
  // A review is of what a pull request brings, and who proposes that is known there.
  const strict = narrowed === null;
  const noted = withApproverNotes(await withKnownHolds(thawed, config, view), config, view, strict);
  const { targets, clashes } =
    pace === 'at-once' ? { targets: found.targets, clashes: [] } : await applyTimeRules(noted, config, lookingAt, now);
  const { issues: forecast, granted } = await forecastTokens(targets, config, now, lookingAt, world);
  const { moving, barred } = await movingCredentials(config, lookingAt, world);
  const ending = endingIssues(config, await adaptersOf(config, world), now);
  const clashing = await clashIssues(clashes, config, world);
  const issues = [...ending, ...found.issues, ...clashing, ...moving, ...forecast].sort(compareIssues);
  const upkeep =
    branch === null || ledger === null ? [] : await upkeepOf(targets, config, now, ledger, branch, world.adapters);
  const described = branch?.describe ?? 'none: this folder is in no git repository';
  const known = { now: new Date(now).toISOString(), targets, unread, issues, ledger: described, upkeep };
  return { barred, granted, view, ledgerAt: lookingAt, plan: known };
}

interface Looked {
  ledger: Ledger | null;
  view: LedgerView;
  found: Survey;
}

/** The files held against the ledger: all of them, or those that a checkpoint tells of where that is enough. */
async function look(
  judging: Omit<SurveyOptions, 'view'>,
  branch: LedgerBranch | null,
  world: PlanningWorld,
  narrowed: Narrowed | null,
): Promise<Looked> {
  if (branch === null)
    return { ledger: null, view: emptyView, found: await survey({ ...judging, view: emptyView }, world) };
  const ledger = await openLedger(branch, narrowed === null ? 'start' : 'checkpoint');
  try {
    const view = await viewLedger(branch, ledger);
    const scope = narrowed === null ? null : await narrowed.scope(ledger, view);
    if (scope !== null) return { ledger, view, found: await survey({ ...judging, view }, world, scope) };
    if (ledger.base.kind === 'records') return { ledger, view, found: await survey({ ...judging, view }, world) };
  } catch (error) {
    if (!(error instanceof CheckpointUnusable)) throw error;
  }
  const whole = await readLedger(branch, ledger.tip);
  const view = await viewLedger(branch, whole);
  return { ledger: whole, view, found: await survey({ ...judging, view }, world) };
}

/** Whether a person has to mend or decide something before all of a plan can happen. */
export function planNeedsPerson(plan: Plan): boolean {
  return plan.targets.some(target => needsPerson.has(target.state)) || plan.issues.some(isError);
}
