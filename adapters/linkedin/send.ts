import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { outcomeOf } from '../kit/fault.ts';
import { organizationOf } from './account.ts';
import { announce } from './announce.ts';
import { sendComment } from './comment.ts';
import { type LinkedinHandle, linkedinHandle } from './handle.ts';
import { sendPost } from './post.ts';

/** The post, then the first comment below it. */
export async function send(payload: Payload, context: SendContext): Promise<Outcome> {
  const receipts = [...context.receipts];
  const handle = linkedinHandle.parse(context.handle);
  for (let index = receipts.length; index < payload.parts.length; index += 1) {
    const receipt = await sendPart(payload, index, receipts[0], handle, context);
    if ('outcome' in receipt) return outcomeOf(receipt, receipts, index + 1);
    receipts.push(receipt);
    await context.delivered(receipt);
  }
  return { outcome: 'delivered', code: 'sent', message: messageFor(payload, context), receipts };
}

async function sendPart(
  payload: Payload,
  index: number,
  post: Receipt | undefined,
  handle: LinkedinHandle,
  context: SendContext,
): Promise<Receipt | Fault> {
  if (post === undefined) return sendPost(payload, handle, context);
  await announce(index + 1, handle, context);
  return sendComment(payload.parts[index]!, post, handle.author, context);
}

function messageFor(payload: Payload, { account }: SendContext): string {
  const isBlind = organizationOf(account) === null && payload.parts[0]!.media.length > 0;
  return isBlind ? 'sent; LinkedIn does not say whether it could process the media: look at the post' : 'sent';
}
