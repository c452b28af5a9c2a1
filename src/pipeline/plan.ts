import { openLedger } from '../ledger/ledger.ts';
import { compareIssues, isError } from '../model/issue.ts';
import { needsPerson, type Plan, type PlannedTarget } from '../model/plan.ts';
import { adaptersOf } from './adapters-of.ts';
import { withApproverNotes } from './approval/required-approvers.ts';
import { payloadDigest, targetDigest } from './approval/target-facts.ts';
import { movingCredentials } from './destinations.ts';
import { applyFreeze } from './freeze.ts';
import { emptyView, viewLedger } from './ledger-view.ts';
import { endingIssues } from './lifetimes.ts';
import { clashIssues } from './policy/clash-issues.ts';
import { applyTimeRules } from './policy/time-rules.ts';
import { readConfig } from './read-config.ts';
import { openReviewer } from './review-post.ts';
import { type Granted, scopeIssues } from './scope-issues.ts';
import { requireAccount, type Selection } from './selection.ts';
import { survey } from './survey.ts';
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
  const { plan, granted } = await surveyAll(world, selection, 'all', pace);
  return withScopeIssues(plan, async targets => [...targets], granted, world);
}

export interface Outlined {
  plan: PlanWithLedger;
  /** That of times that name none; null where the config says none either. */
  timezone: string | null;
  /** The accounts whose credentials the config takes elsewhere, so that they are not to be asked. */
  barred: ReadonlySet<string>;
  fill: (targets: readonly PlannedTarget[]) => Promise<PlannedTarget[]>;
}

/** The same without the payloads, and how to get those of one file, again as often as they are wanted. */
export async function outline(world: PlanningWorld, selection: Selection | null = null): Promise<Outlined> {
  const { plan, config, barred, granted } = await surveyAll(world, selection, 'outline', 'by-policy');
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
  return { plan: await withScopeIssues(plan, fill, granted, world), timezone: config.timezone, fill, barred };
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

async function surveyAll(
  world: PlanningWorld,
  selection: Selection | null,
  keep: 'all' | 'outline',
  pace: 'by-policy' | 'at-once',
) {
  const config = await readConfig(world.files, world.adapters);
  if (selection !== null) requireAccount(selection, config.accounts);
  const branch = await world.openBranch(config.ledgerBranch);
  const ledger = branch === null ? null : await openLedger(branch);
  const view = branch === null || ledger === null ? emptyView : await viewLedger(branch, ledger);
  const lookingAt = branch === null || ledger === null ? null : { branch, tip: ledger.tip };
  const now = world.clock.now();
  const found = await survey({ config, view, now, run: world.run, selection, keep }, world);
  const { unread } = found;
  const thawed = await applyFreeze(found.targets, config, lookingAt, world.environment);
  const noted = withApproverNotes(thawed, config);
  const { targets, clashes } =
    pace === 'at-once' ? { targets: found.targets, clashes: [] } : await applyTimeRules(noted, config, lookingAt, now);
  const { issues: forecast, granted } = await forecastTokens(targets, config, now, lookingAt, world.adapters);
  const { moving, barred } = await movingCredentials(config, lookingAt, world);
  const ending = endingIssues(config, await adaptersOf(config, world), now);
  const clashing = await clashIssues(clashes, config, world);
  const issues = [...ending, ...found.issues, ...clashing, ...moving, ...forecast].sort(compareIssues);
  const upkeep =
    branch === null || ledger === null ? [] : await upkeepOf(targets, config, now, ledger, branch, world.adapters);
  const described = branch?.describe ?? 'none: this folder is in no git repository';
  const known = { now: new Date(now).toISOString(), targets, unread, issues, ledger: described, upkeep };
  return { config, barred, granted, plan: known };
}

/** Whether a person has to mend or decide something before all of a plan can happen. */
export function planNeedsPerson(plan: Plan): boolean {
  return plan.targets.some(target => needsPerson.has(target.state)) || plan.issues.some(isError);
}
