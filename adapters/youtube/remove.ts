import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { api } from './api.ts';
import { call } from './call.ts';
import { questionFault } from './faults.ts';
import { kindOf } from './receipts.ts';

const methods = { video: 'videos', captions: 'captions', playlist: 'playlistItems' };

/** A thumbnail cannot be taken away by itself: it goes with its video. */
export async function remove(
  receipt: Receipt,
  context: PlatformContext,
): Promise<{ removed: true } | { fault: Fault }> {
  const kind = kindOf(receipt);
  if (kind === 'thumbnail') return { removed: true };
  const url = api(context, methods[kind], { id: receipt.id });
  const answer = await call(context, { method: 'DELETE', url });
  if ('outcome' in answer) return { fault: answer };
  const gone = answer.kind === 'answer' && (answer.status === 204 || answer.status === 404);
  return gone ? { removed: true } : { fault: questionFault(answer, context) };
}
