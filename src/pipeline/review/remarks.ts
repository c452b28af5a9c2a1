import type { Config } from '../../model/config.ts';
import type { TargetState } from '../../model/plan.ts';
import type { Commits } from '../../model/ports.ts';
import type { PlanWithLedger } from '../plan.ts';
import type { ComparedTarget } from './compare.ts';

interface Known {
  found: Awaited<ReturnType<Commits['parent']>>;
  /** The config of the pull request, with its own policies. */
  own: Config;
  baseConfig: Config | null;
  plan: PlanWithLedger;
  compared: readonly ComparedTarget[];
  /** How many posts that the config reaches were not looked at. */
  left: number;
}

/** What to know of a review itself: what it could not see, whose policies it went by, what it does not show. */
export function remarksOf({ found, own, baseConfig, plan, compared, left }: Known): string[] {
  const remarks: string[] = [];
  if (found.base === null) {
    remarks.push(
      `What this changes cannot be told, since the base could not be had: ${found.why.slice(0, 300)}. All that is still to come is shown.`,
    );
  } else if (baseConfig === null) {
    remarks.push(
      'The base has no config that can be read, so this is held against the policies that it brings itself.',
    );
  } else if (!sameRules(own, baseConfig)) {
    remarks.push('This is held against the policies of the base; those that it changes take effect after merging.');
  }
  if (left > 0) remarks.push(`${left} posts that the config may change are not held against the base here.`);
  return [...remarks, ...besideWords(plan, compared)];
}

function sameRules(a: Config, b: Config): boolean {
  return rulesText(a) === rulesText(b);
}

/** Patterns are told by what was written. */
function rulesText({ policies, perRun, media }: Config): string {
  return JSON.stringify([policies, perRun, media.requireAlt, media.location], (_, value: unknown) =>
    value instanceof Set ? [...value] : value,
  );
}

/** What goes out all the same. */
function besideWords({ targets }: PlanWithLedger, compared: readonly ComparedTarget[]): string[] {
  const shown = new Set(compared.map(({ post, account }) => `${post}@${account.name}`));
  const others = targets.filter(({ postId, account }) => !shown.has(`${postId}@${account.name}`));
  const counts = (['due', 'waiting', 'held', 'late', 'blocked'] as const satisfies readonly TargetState[])
    .map(state => ({ state, count: others.filter(target => target.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count.toLocaleString('en')} ${state}`);
  return counts.length === 0 ? [] : [`Not shown, since this does not touch them: ${counts.join(', ')}.`];
}
