import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { notPrepared } from '../kit/fault.ts';
import { dialect, get } from './api.ts';
import { callFault, isGone } from './faults.ts';

/** Asks for each part by its id: replies outlive the post that they reply to, so the last part alone tells nothing. */
export async function missing(
  receipts: readonly Receipt[],
  context: PlatformContext,
): Promise<{ missing: number[] } | { fault: Fault }> {
  const gone: number[] = [];
  for (const { id, part } of receipts) {
    const answer = await get(context, `/${id}?fields=id`);
    const fault = callFault(answer, context);
    if (isGone(answer)) gone.push(part);
    else if (fault !== null) return { fault };
    else if (answer.kind === 'none' || answer.status !== 200) return notPrepared(answer, dialect);
  }
  return { missing: gone };
}
