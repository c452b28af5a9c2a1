import type { PlannedTarget } from '../../model/plan.ts';
import type { Policy } from '../../model/policy.ts';
import { type FreeTime, freeTime, placeOf, year } from './free-time.ts';
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
  const slots: Slots = {
    taken: sends.map(({ at }) => at).sort((a, b) => a - b),
    begun: new Set(sends.map(({ post }) => post)),
    rules,
    now,
  };
  const queue = targets.filter(target => target.state === 'due' || isPlanned(target, now));
  const timed = queue.filter(({ publishAt }) => publishAt !== null).sort((a, b) => timeOf(a) - timeOf(b));
  const untimed = queue.filter(({ publishAt }) => publishAt === null);
  const placed = placeAll(timed, slots);
  // Of a post with faults all are told at once, its time among them; it takes no other's place before it is mended.
  const faulty = targets.filter(target => target.state === 'blocked' && hasTimeToCome(target, now));
  const judged = faulty.map(target => ({ target, ...freeTime(timeOf(target), slots.taken, rules) }));
  return [...placed, ...judged, ...placeAll(untimed, slots)];
}

interface Slots {
  /** In rising order. */
  taken: number[];
  /** The posts of which something is out, or may be. */
  begun: ReadonlySet<string>;
  rules: readonly Policy[];
  now: number;
}

/** Takes a slot for each of them; what one of them wishes is no earlier than what the one before it does. */
function placeAll(targets: readonly PlannedTarget[], { taken, begun, rules, now }: Slots): LinedUp[] {
  const closedAlone = rules.map(({ closed }) => ({ rates: [], closed }));
  // What was not free for one is not free for those behind it.
  let known = now;
  return targets.map(target => {
    const wanted = Math.max(timeOf(target), now);
    // A thread that is half out counts already, and should not stay so; the same with what a platform works on.
    if (target.receipts.length > 0 || begun.has(target.postId)) {
      return { target, ...freeTime(wanted, [], closedAlone) };
    }
    const found = freeTime(wanted, taken, rules, Math.max(known, wanted));
    known = found.at ?? wanted + year;
    if (found.at !== null) taken.splice(placeOf(found.at, taken), 0, found.at);
    return { target, ...found };
  });
}

/** It waits for a time of its own, and not because its platform asked to. */
function isPlanned(target: PlannedTarget, now: number): boolean {
  return target.state === 'waiting' && hasTimeToCome(target, now);
}

export function hasTimeToCome({ publishAt }: PlannedTarget, now: number): boolean {
  return publishAt !== null && publishAt.epochMilliseconds > now;
}

function timeOf({ publishAt }: PlannedTarget): number {
  return publishAt?.epochMilliseconds ?? Number.NEGATIVE_INFINITY;
}
