import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { outcomeOf, unreadable } from '../kit/fault.ts';
import { api, dialect, editAnswer, form, type Thing } from './api.ts';
import { call } from './call.ts';
import { quietFault } from './faults.ts';
import { isDeleted, thingsByName } from './own-things.ts';
import { fixedDigest } from './post.ts';

/**
 * Replaces the texts that changed; nothing else of a post can ever be changed. To do it twice changes nothing.
 * https://www.reddit.com/dev/api#POST_api_editusertext
 */
export async function update(payload: Payload, receipts: readonly Receipt[], context: SendContext): Promise<Outcome> {
  const fixed = changeOfWhatIsFixed(payload, receipts);
  if (fixed !== null) return outcomeOf(refused(fixed), receipts, 1);
  const things = await thingsByName(
    receipts.map(({ id }) => id),
    context,
  );
  if ('outcome' in things) return outcomeOf(things, receipts, 1);
  for (const [index, receipt] of receipts.entries()) {
    const thing = things.find(({ name }) => name === receipt.id);
    const fault = await updatePart(payload.parts[index]!.text, receipt, thing, context);
    if (fault !== null) return outcomeOf(fault, receipts, index + 1);
  }
  return { outcome: 'delivered', code: 'sent', message: 'edited', receipts: [...receipts] };
}

function changeOfWhatIsFixed(payload: Payload, receipts: readonly Receipt[]): string | null {
  if (payload.parts.length !== receipts.length) {
    return `${receipts.length} parts are out, and an edit can neither add nor remove one`;
  }
  const { ref } = receipts[0]!;
  if (ref === undefined || ref === fixedDigest(payload)) return null;
  return 'of a post on Reddit only the text can be changed, not its title, place, link, files or marks';
}

async function updatePart(
  text: string,
  { id, url }: Receipt,
  thing: Thing | undefined,
  context: SendContext,
): Promise<Fault | null> {
  if (thing === undefined || isDeleted(thing)) return refused(`${url ?? id} was removed`);
  // An edit that changes nothing would still be shown as one.
  if ((thing.body ?? thing.selftext ?? '') === text) return null;
  const request = form({ thing_id: id, text });
  const answer = await call(context, { method: 'POST', url: api(context, '/api/editusertext'), ...request });
  if ('outcome' in answer) return answer;
  const fault = quietFault(answer, context);
  if (fault !== null) return fault;
  const isDone = answer.kind === 'answer' && editAnswer.safeParse(answer.json).success;
  return isDone ? null : { ...unreadable(dialect), outcome: 'throttled' };
}

function refused(message: string): Fault {
  return { outcome: 'rejected', code: 'platform.refused', message, retryAt: null };
}
