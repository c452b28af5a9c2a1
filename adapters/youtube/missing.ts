import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { api, videosAnswer } from './api.ts';
import { call } from './call.ts';
import { questionFault } from './faults.ts';
import { kindOf } from './receipts.ts';

/** Only of the video: without it, the steps after it have nowhere to go; a step that somebody undid is theirs to undo. */
export async function missing(
  receipts: readonly Receipt[],
  context: PlatformContext,
): Promise<{ missing: number[] } | { fault: Fault }> {
  const gone: number[] = [];
  for (const receipt of receipts.filter(each => kindOf(each) === 'video')) {
    const url = api(context, 'videos', { part: 'id', id: receipt.id });
    const answer = await call(context, { method: 'GET', url });
    if ('outcome' in answer) return { fault: answer };
    const read = answer.kind === 'answer' && answer.status === 200 ? videosAnswer.safeParse(answer.json) : null;
    if (!read?.success) return { fault: questionFault(answer, context) };
    if (read.data.items.length === 0) gone.push(receipt.part);
  }
  return { missing: gone };
}
