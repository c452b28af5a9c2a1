import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { exchange } from '../kit/answer.ts';
import { createFault, outcomeOf, unreadable } from '../kit/fault.ts';
import { api, authorization, dialect, type Status, statusAnswer } from './api.ts';
import { statusBody } from './body.ts';
import { quotedIn } from './handle.ts';
import { mediaReference } from './kept-media.ts';
import { uploadAll } from './media.ts';
import { recentPosts } from './own-posts.ts';

/** Sends the missing parts in order, each as a reply to the one before. */
export async function send(payload: Payload, context: SendContext): Promise<Outcome> {
  const receipts = [...context.receipts];
  for (let index = receipts.length; index < payload.parts.length; index += 1) {
    const receipt = await sendPart(payload, index, receipts.at(-1) ?? null, context);
    if ('outcome' in receipt) return outcomeOf(receipt, receipts, index + 1);
    receipts.push(receipt);
    await context.delivered(receipt);
  }
  return { outcome: 'delivered', code: 'sent', message: 'sent', receipts };
}

async function sendPart(
  payload: Payload,
  index: number,
  parent: Receipt | null,
  context: SendContext,
): Promise<Receipt | Fault> {
  const planned = payload.parts[index]!.media;
  const media = await uploadAll(planned, context);
  if (!Array.isArray(media)) return media;
  const answer = await exchange(context, {
    method: 'POST',
    url: api(context, '/api/v1/statuses'),
    headers: { ...authorization(context), 'idempotency-key': partKey(context.key, index + 1) },
    json: { ...statusBody(payload, index, media), ...relations(index, parent, context) },
  });
  const fault = createFault(answer, dialect);
  if (fault !== null) return parentGone(fault, answer, parent);
  const status = statusAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!status.success) return unreadable(dialect);
  return (await isGhost(status.data.id, context)) ? ghost : receiptOf(status.data, index + 1, context.now(), planned);
}

/** The post that a part answers, and the one that the first part quotes. */
function relations(index: number, parent: Receipt | null, { handle }: SendContext): Record<string, string> {
  const quoted = index === 0 ? quotedIn(handle) : null;
  return {
    ...(parent === null ? {} : { in_reply_to_id: parent.id }),
    ...(quoted === null ? {} : { quoted_status_id: quoted }),
  };
}

/** One key for each part: the server answers a repeat of the same key with the first status, within the hour. */
export function partKey(key: string, part: number): string {
  return `${key}-${part}`;
}

/** A 404 to a create is about the status that it replies to: somebody removed it. */
function parentGone(fault: Fault, answer: Awaited<ReturnType<typeof exchange>>, parent: Receipt | null): Fault {
  if (parent === null || answer.kind === 'none' || answer.status !== 404) return fault;
  return {
    ...fault,
    code: 'platform.parent-gone',
    message: `the part before was removed (${parent.url ?? parent.id})`,
  };
}

const ghost: Fault = {
  outcome: 'rejected',
  code: 'platform.ghost',
  message:
    'Mastodon answered with success, but the post does not exist: its spam check hides such posts from their author',
  retryAt: null,
};

/**
 * The spam check answers with a made-up id and stores nothing: a look tells. Where the look itself fails, the answer to
 * the create stands. https://github.com/mastodon/mastodon/blob/main/app/lib/antispam.rb
 */
async function isGhost(id: string, context: SendContext): Promise<boolean> {
  const answer = await exchange(context, {
    method: 'GET',
    url: api(context, `/api/v1/statuses/${id}`),
    headers: authorization(context),
  });
  if (answer.kind === 'none' || answer.status !== 404) return false;
  // A compatible server may not know that call: only a list of the account's posts without this one is proof.
  const posts = await recentPosts(context);
  return posts?.every(post => post.id !== id) ?? false;
}

/** A compatible server that does not say when it took a post took it now. */
export function receiptOf(status: Status, part: number, now: number, media: readonly PayloadMedia[]): Receipt {
  const at = new Date(status.created_at ?? now).toISOString();
  const ref = mediaReference(status, media);
  return { part, id: status.id, url: status.url ?? null, at, ...(ref === null ? {} : { ref }) };
}
