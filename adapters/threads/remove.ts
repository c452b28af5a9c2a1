import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { get, remove as requestRemoval, unreadableStep } from './api.ts';
import { callFault, isGone } from './faults.ts';

const removedAnswer = z.object({ success: z.literal(true) });

/** One answer stands for "gone" and for "not allowed": a look tells which. */
export async function remove({ id }: Receipt, context: PlatformContext): Promise<{ removed: true } | { fault: Fault }> {
  const answer = await requestRemoval(context, `/${id}`);
  const fault = callFault(answer, context);
  if (fault === null) {
    const isSaid = removedAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined).success;
    return isSaid ? { removed: true } : { fault: unreadableStep };
  }
  const isRemoved = isGone(answer) && isGone(await get(context, `/${id}?fields=id`));
  return isRemoved ? { removed: true } : { fault };
}
