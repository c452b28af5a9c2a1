import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Answer } from '../kit/answer.ts';
import { outcomeOf, unreadable } from '../kit/fault.ts';
import { permalink } from './addresses.ts';
import { call, createdAnswer, dialect } from './api.ts';
import { postBody } from './body.ts';
import { isParentGone, postFault } from './faults.ts';
import { readHandle, type XUser } from './handle.ts';
import { identityOf } from './identity.ts';
import { forgetUploads, uploadAll } from './media.ts';

/**
 * Uploads the media of all missing parts, then sends these in order, each as a reply to the one before: a file that X
 * does not take is found before anything is out.
 */
export async function send(payload: Payload, context: SendContext): Promise<Outcome> {
  const receipts = [...context.receipts];
  const user = readHandle(context.handle)?.user ?? (await identityOf(context));
  if ('fault' in user) return outcomeOf(user.fault, receipts, receipts.length + 1);
  const media = await uploadAll(payload, receipts.length, user, context);
  if ('fault' in media) return outcomeOf(media.fault, receipts, receipts.length + 1);
  for (let index = receipts.length; index < payload.parts.length; index += 1) {
    const sent = await sendPart(payload, index, receipts.at(-1) ?? null, media.ids[index]!, user, context);
    if ('outcome' in sent) return outcomeOf(sent, receipts, index + 1);
    receipts.push(sent);
    await context.delivered(sent);
  }
  return { outcome: 'delivered', code: 'sent', message: 'sent', receipts };
}

async function sendPart(
  payload: Payload,
  index: number,
  parent: Receipt | null,
  media: readonly string[],
  user: XUser,
  context: SendContext,
): Promise<Receipt | Fault> {
  const json = postBody(payload, index, media, parent?.id ?? null);
  const answer = await call(context, { method: 'POST', path: '/2/tweets', json });
  const fault = postFault(answer);
  if (fault !== null) {
    // What was refused may be the file: a later attempt uploads it anew.
    if (fault.outcome === 'rejected' && media.length > 0) await forgetUploads(user, context);
    return parentGone(fault, answer, parent);
  }
  const created = createdAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!created.success) return unreadable(dialect);
  return receiptOf(created.data.data.id, index + 1, context.now(), user);
}

function parentGone(fault: Fault, answer: Answer, parent: Receipt | null): Fault {
  if (parent === null || fault.outcome !== 'rejected' || !isParentGone(answer)) return fault;
  const message = `the part before was removed (${parent.url ?? parent.id})`;
  return { ...fault, code: 'platform.parent-gone', message };
}

export function receiptOf(id: string, part: number, at: number, { username }: XUser): Receipt {
  return { part, id, url: permalink(id, username), at: new Date(at).toISOString() };
}
