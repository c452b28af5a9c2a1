import { openLedger } from '../ledger/ledger.ts';
import { isError } from '../model/issue.ts';
import { needsPerson, type Plan } from '../model/plan.ts';
import { emptyView, viewLedger } from './ledger-view.ts';
import { readConfig } from './read-config.ts';
import type { Selection } from './selection.ts';
import { survey } from './survey.ts';
import type { PlanningWorld } from './world.ts';

/** What would happen now, and why, to all targets or to those chosen; nothing is sent and no credential is needed. */
export async function plan(
  world: PlanningWorld,
  selection: Selection | null = null,
): Promise<Plan & { ledger: string }> {
  const config = await readConfig(world.files, world.adapters);
  const branch = await world.openBranch(config.ledgerBranch);
  const view = branch === null ? emptyView : await viewLedger(branch, await openLedger(branch));
  const now = world.clock.now();
  const found = await survey({ config, view, now, run: world.run, selection, keep: 'all' }, world);
  return {
    now: new Date(now).toISOString(),
    ...found,
    ledger: branch?.describe ?? 'none: this folder is in no git repository',
  };
}

/** Whether a person has to mend or decide something before all of a plan can happen. */
export function planNeedsPerson(plan: Plan): boolean {
  return plan.targets.some(target => needsPerson.has(target.state)) || plan.issues.some(isError);
}
