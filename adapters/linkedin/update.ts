import type { SendContext } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { outcomeOf } from '../kit/fault.ts';
import { call } from './api.ts';
import { fixedDigest } from './body.ts';
import { messageOf } from './comment.ts';
import { quietFault } from './faults.ts';
import { littleText } from './little-text.ts';
import { partPath } from './missing.ts';
import { actorQuery, type Query } from './remove.ts';

/** Changes the words, which is all that LinkedIn lets change; to say the same again changes nothing. */
export async function update(payload: Payload, receipts: readonly Receipt[], context: SendContext): Promise<Outcome> {
  const fixed = changeOfWhatIsFixed(payload, receipts);
  if (fixed !== null) return outcomeOf(refused(fixed), receipts, 1);
  for (const receipt of receipts) {
    const fault = await change(payload, receipt, context);
    if (fault !== null) return outcomeOf(fault, receipts, receipt.part);
  }
  return { outcome: 'delivered', code: 'sent', message: 'edited', receipts: [...receipts] };
}

function changeOfWhatIsFixed({ parts, ...payload }: Payload, receipts: readonly Receipt[]): string | null {
  if (parts.length !== receipts.length) return 'an edit can neither add nor remove the first comment';
  const ref = receipts[0]?.ref;
  if (ref === undefined || ref === fixedDigest({ parts, ...payload })) return null;
  return 'the text alone can be changed; media, their alternative text, the card, the poll and who sees it stay as they are';
}

async function change(payload: Payload, receipt: Receipt, context: SendContext): Promise<Fault | null> {
  const { part } = receipt;
  const query: Query | Fault = part === 1 ? {} : await actorQuery(context);
  if ('outcome' in query) return query;
  const content = payload.parts[part - 1]!;
  const patch: JsonObject =
    part === 1 ? { $set: { commentary: littleText(content) } } : { message: { $set: messageOf(content) } };
  const answer = await call(context, {
    method: 'POST',
    path: partPath(receipt),
    ...query,
    json: { patch },
    restliMethod: 'PARTIAL_UPDATE',
  });
  if ('outcome' in answer) return answer;
  const isGone = answer.kind === 'answer' && answer.status === 404;
  return isGone ? refused(`${receipt.url ?? 'the first comment'} was removed`) : quietFault(answer, context);
}

function refused(message: string): Fault {
  return { outcome: 'rejected', code: 'platform.refused', message: `LinkedIn: ${message}`, retryAt: null };
}
