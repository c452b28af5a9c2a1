import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Answer } from '../kit/answer.ts';
import { unreadable } from '../kit/fault.ts';
import { api, commentAnswer, dialect, form, inBandError } from './api.ts';
import { call } from './call.ts';
import { makingFault } from './faults.ts';
import { matchComment } from './match.ts';
import { ownThings } from './own-things.ts';
import { receiptOf, receiptOfThing } from './receipts.ts';

interface Parent {
  name: string;
  isOwn: boolean;
}

export async function sendComment(
  payload: Payload,
  index: number,
  parent: Parent,
  context: SendContext,
): Promise<Receipt | Fault> {
  const { text } = payload.parts[index]!;
  const request = form({ thing_id: parent.name, text });
  const answer = await call(context, { method: 'POST', url: api(context, '/api/comment'), ...request });
  if ('outcome' in answer) return answer;
  const fault = makingFault(answer, context);
  if (fault !== null) return parent.isOwn ? fault : ofStranger(fault, answer);
  const things = commentAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined).data?.json.data.things;
  if (things === undefined) return unreadable(dialect);
  const [made] = things;
  if (made === undefined) return findHidden(payload, index, parent, context);
  return receiptOf({ name: made.data.name, url: made.data.permalink, at: context.now() }, index, payload);
}

/** Below the post of another account these mean other things. */
function ofStranger(fault: Fault, answer: Answer): Fault {
  const code = answer.kind === 'answer' ? inBandError(answer.json)?.code : undefined;
  if (code === 'SOMETHING_IS_BROKEN') {
    const message = `${fault.message}; that is also what an author's block says`;
    return { ...fault, outcome: 'rejected', code: 'platform.forbidden', message };
  }
  return fault.code === 'platform.parent-gone' ? { ...fault, code: 'platform.forbidden' } : fault;
}

/** The answer was a success without the comment, as in a quarantined subreddit. */
async function findHidden(
  payload: Payload,
  index: number,
  parent: Parent,
  context: SendContext,
): Promise<Receipt | Fault> {
  const things = await ownThings('comments', context);
  const match = 'outcome' in things ? null : matchComment(parent.name, payload.parts[index]!.text, things);
  return match?.kind === 'same' ? receiptOfThing(match.thing, index, payload) : unreadable(dialect);
}
