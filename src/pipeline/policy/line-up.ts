import type { PlannedTarget } from '../../model/plan.ts';
import type { Policy } from '../../model/policy.ts';
import { type FreeTime, freeTime, placeOf } from './free-time.ts';
import type { Send } from './sends.ts';

/** A target that is due or waits for its time, with the time at which its account may have it. */
export interface LinedUp extends FreeTime {
  target: PlannedTarget;
}

/**
 * The queue of one account: first what has a time, in the order of these times, then the rest, where it disturbs none of
 * them. `sends` are in any order.
 */
export function lineUp(
  targets: readonly PlannedTarget[],
  sends: readonly Send[],
  rules: readonly Policy[],
  now: number,
): LinedUp[] {
  const taken = sends.map(({ at }) => at).sort((a, b) => a - b);
  const begun = new Set(sends.map(({ post }) => post));
  const closedAlone = rules.map(({ closed }) => ({ rates: [], closed }));
  const queue = targets.filter(target => target.state === 'due' || isPlanned(target, now));
  const timed = queue.filter(({ publishAt }) => publishAt !== null).toSorted((a, b) => timeOf(a) - timeOf(b));
  const untimed = queue.filter(({ publishAt }) => publishAt === null);
  return [...timed, ...untimed].map(target => {
    const wanted = Math.max(timeOf(target), now);
    // A thread that is half out counts already, and should not stay so; the same with what a platform works on.
    if (target.receipts.length > 0 || begun.has(target.postId)) return { target, ...freeTime(wanted, [], closedAlone) };
    const found = freeTime(wanted, taken, rules);
    if (found.at !== null) taken.splice(placeOf(found.at, taken), 0, found.at);
    return { target, ...found };
  });
}

/** It waits for a time of its own, and not because its platform asked to. */
export function isPlanned({ state, publishAt }: PlannedTarget, now: number): boolean {
  return state === 'waiting' && publishAt !== null && publishAt.epochMilliseconds > now;
}

function timeOf({ publishAt }: PlannedTarget): number {
  return publishAt?.epochMilliseconds ?? Number.NEGATIVE_INFINITY;
}
