import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { outcomeOf, unreadable } from '../kit/fault.ts';
import { dialect, postAnswer } from './api.ts';
import { sendComment } from './comment.ts';
import { type RedditHandle, redditHandle } from './handle.ts';
import { lookAtThings } from './look.ts';
import { uploadAll } from './media.ts';
import { postOf } from './post.ts';
import { receiptOf } from './receipts.ts';
import { sendLater } from './send-later.ts';
import { submit, submitGallery } from './submission.ts';

/** The post, then each later part as a comment below the one before, then a look at what readers see of it. */
export async function send(payload: Payload, context: SendContext): Promise<Outcome> {
  const receipts = [...context.receipts];
  const wasWhole = receipts.length === payload.parts.length;
  for (let index = receipts.length; index < payload.parts.length; index += 1) {
    const receipt = await sendPart(payload, index, receipts.at(-1) ?? null, context);
    if ('outcome' in receipt) return outcomeOf(receipt, receipts, index + 1);
    receipts.push(receipt);
    await context.delivered(receipt);
  }
  const look = await lookAtThings(receipts, wasWhole, context);
  if (look.hidden !== null) return outcomeOf(look.hidden.fault, receipts, look.hidden.part);
  const said = wasWhole ? 'it was there already; nothing was sent again' : 'sent';
  const message = look.note === null ? said : `${said}; ${look.note}`;
  return { outcome: 'delivered', code: wasWhole ? 'recovered' : 'sent', message, receipts };
}

function sendPart(
  payload: Payload,
  index: number,
  before: Receipt | null,
  context: SendContext,
): Promise<Receipt | Fault> {
  const post = postOf(payload);
  if (before !== null) return sendComment(payload, index, { name: before.id, isOwn: true }, context);
  if (post.kind === 'comment') {
    return sendComment(payload, index, { name: post.reply_to ?? '', isOwn: false }, context);
  }
  const handle = redditHandle.parse(context.handle ?? {});
  return post.kind === 'image' || post.kind === 'video'
    ? sendLater(payload, handle, context)
    : sendNow(payload, handle, context);
}

/** A post that is there with the answer. */
async function sendNow(payload: Payload, handle: RedditHandle, context: SendContext): Promise<Receipt | Fault> {
  const assets = await uploadAll(payload.parts[0]!.media, context);
  if (!Array.isArray(assets)) return assets;
  const answer = await (assets.length > 0
    ? submitGallery(payload, handle, assets, context)
    : submit(payload, handle, {}, context));
  if ('outcome' in answer) return answer;
  const data = postAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined).data?.json.data;
  if (data?.name === undefined) return unreadable(dialect);
  return receiptOf({ name: data.name, url: data.url, at: context.now() }, 0, payload);
}
