import { openLedger } from '../ledger/ledger.ts';
import { isError } from '../model/issue.ts';
import { needsPerson, type Plan, type PlannedTarget } from '../model/plan.ts';
import { emptyView, viewLedger } from './ledger-view.ts';
import { digestOf } from './plan-target.ts';
import { readConfig } from './read-config.ts';
import { openReviewer } from './review-post.ts';
import { requireAccount, type Selection } from './selection.ts';
import { survey } from './survey.ts';
import { forecastTokens } from './token-forecast.ts';
import { upkeepOf } from './upkeep.ts';
import type { PlanningWorld } from './world.ts';

/** `ledger`: where it lives, in words. `upkeep`: what the next run does beside what is due, each in words. */
export type PlanWithLedger = Plan & { ledger: string; upkeep: string[] };

/** What would happen now, and why, to all targets or to those chosen; nothing is sent and no credential is needed. */
export async function plan(world: PlanningWorld, selection: Selection | null = null): Promise<PlanWithLedger> {
  return (await surveyAll(world, selection, 'all')).plan;
}

export interface Outlined {
  plan: PlanWithLedger;
  fill: (targets: readonly PlannedTarget[]) => Promise<PlannedTarget[]>;
}

/** The same without the payloads, and how to get those of one file, again as often as they are wanted. */
export async function outline(world: PlanningWorld, selection: Selection | null = null): Promise<Outlined> {
  const { plan, config } = await surveyAll(world, selection, 'outline');
  const review = await openReviewer(config, world);
  const fill = async (targets: readonly PlannedTarget[]) => {
    const [first] = targets;
    if (first === undefined) return [];
    const rendered = await review({ path: first.post.file, kind: 'file' });
    const positions = rendered.post?.text.map(({ position }) => position) ?? [];
    return targets.map(target => {
      const payload = rendered.targets.find(({ account }) => account.name === target.account.name)?.payload ?? null;
      return { ...target, post: { ...target.post, positions }, payload, digest: digestOf(payload) };
    });
  };
  return { plan, fill };
}

async function surveyAll(world: PlanningWorld, selection: Selection | null, keep: 'all' | 'outline') {
  const config = await readConfig(world.files, world.adapters);
  if (selection !== null) requireAccount(selection, config.accounts);
  const branch = await world.openBranch(config.ledgerBranch);
  const opened = branch === null ? null : await openLedger(branch);
  const view = branch === null || opened === null ? emptyView : await viewLedger(branch, opened);
  const now = world.clock.now();
  const found = await survey({ config, view, now, run: world.run, selection, keep }, world);
  const ledger = branch?.describe ?? 'none: this folder is in no git repository';
  const { targets, unread } = found;
  const issues = [...found.issues, ...(await forecastTokens(targets, config, now, branch, world.adapters))];
  const upkeep =
    branch === null || opened === null ? [] : await upkeepOf(targets, config, now, opened, branch, world.adapters);
  return { config, plan: { now: new Date(now).toISOString(), targets, unread, issues, ledger, upkeep } };
}

/** Whether a person has to mend or decide something before all of a plan can happen. */
export function planNeedsPerson(plan: Plan): boolean {
  return plan.targets.some(target => needsPerson.has(target.state)) || plan.issues.some(isError);
}
