import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { quote } from '../kit/quote.ts';
import { waited } from '../kit/waited.ts';
import { isDeleted, thingsByName } from './own-things.ts';

export interface Look {
  /** Why readers do not see a part, and which. */
  hidden: { fault: Fault; part: number } | null;
  note: string | null;
}

/** Filters and bots of moderators work within seconds. */
const settling = 5000;

const removers: Record<string, string> = {
  reddit: "Reddit's spam filter",
  automod_filtered: "the subreddit's AutoModerator, until a moderator looks at it",
  moderator: 'a moderator',
  anti_evil_ops: "Reddit's own staff",
  copyright_takedown: 'a copyright claim',
};

/**
 * A success and an address do not mean that anyone sees it: filters take posts away at once, and their author still does.
 * Whoever is told so can ask the moderators; it is never sent again.
 */
export async function lookAtThings(
  receipts: readonly Receipt[],
  wasWhole: boolean,
  context: SendContext,
): Promise<Look> {
  if (!wasWhole && !(await waited(settling, context))) return { hidden: null, note: null };
  const names = receipts.map(({ id }) => id);
  const things = await thingsByName(names, context);
  if ('outcome' in things) return { hidden: null, note: 'what readers see of it could not be looked at' };
  for (const { id, part } of receipts) {
    const thing = things.find(({ name }) => name === id);
    if (thing === undefined || isDeleted(thing) || !thing.removed_by_category) continue;
    const by = thing.removed_by_category;
    const who = (Object.hasOwn(removers, by) ? removers[by] : undefined) ?? quote(by);
    const message = `it is there, but readers do not see it: it was taken away by ${who}; it must not be sent again`;
    return {
      hidden: { fault: { outcome: 'rejected', code: 'platform.refused', message, retryAt: null }, part },
      note: null,
    };
  }
  return { hidden: null, note: null };
}
