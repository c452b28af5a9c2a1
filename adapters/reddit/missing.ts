import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { isDeleted, thingsByName } from './own-things.ts';

/** Also what a filter or a moderator took away: nobody but the author sees it. */
export async function missing(
  receipts: readonly Receipt[],
  context: PlatformContext,
): Promise<{ missing: number[] } | { fault: Fault }> {
  const things = await thingsByName(
    receipts.map(({ id }) => id),
    context,
  );
  if ('outcome' in things) return { fault: things };
  const gone = receipts.filter(({ id }) => {
    const thing = things.find(({ name }) => name === id);
    return thing === undefined || isDeleted(thing) || Boolean(thing.removed_by_category);
  });
  return { missing: gone.map(({ part }) => part) };
}
