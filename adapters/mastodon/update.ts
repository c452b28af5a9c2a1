import type { SendContext } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { exchange } from '../kit/answer.ts';
import { notPrepared, outcomeOf, stepFault, unreadable } from '../kit/fault.ts';
import { api, authorization, dialect, isQuoting, type Status, statusAnswer } from './api.ts';
import { statusBody } from './body.ts';
import { keptId } from './kept-media.ts';
import { upload } from './media.ts';
import { receiptOf } from './send.ts';

/**
 * Edits each part in place. The call replaces all of a status, so all of it is said, and to say it twice changes nothing:
 * whatever goes wrong, a later run may do it again. https://docs.joinmastodon.org/methods/statuses/#edit
 */
export async function update(payload: Payload, receipts: readonly Receipt[], context: SendContext): Promise<Outcome> {
  const edited = [...receipts];
  if (payload.parts.length !== receipts.length) {
    const message = `${receipts.length} parts are out, and an edit can neither add nor remove one`;
    return outcomeOf(refused(message), edited, 1);
  }
  for (const [index, receipt] of receipts.entries()) {
    const result = await updatePart(payload, index, receipt, context);
    if ('outcome' in result) return outcomeOf(result, edited, index + 1);
    edited[index] = result;
  }
  return { outcome: 'delivered', code: 'sent', message: 'edited', receipts: edited };
}

async function updatePart(
  payload: Payload,
  index: number,
  receipt: Receipt,
  context: SendContext,
): Promise<Receipt | Fault> {
  const live = await show(receipt, context);
  if ('outcome' in live) return live;
  const fixed = changeOfWhatIsFixed(payload, index, live, context.now());
  if (fixed !== null) return refused(fixed);
  const part = payload.parts[index]!;
  const media = await mediaOf(part.media, receipt, live, context);
  if ('outcome' in media) return media;
  const body: JsonObject = { ...statusBody(payload, index, media.ids), ...media.attributes };
  // Visibility is fixed: to send it would say that it can be changed.
  const { visibility: _, ...changes } = body;
  const answer = await exchange(context, {
    method: 'PUT',
    url: api(context, `/api/v1/statuses/${encodeURIComponent(receipt.id)}`),
    headers: authorization(context),
    json: { ...changes, ...pollOf(body, live, context.now()) },
  });
  const fault = stepFault(answer, dialect);
  if (fault !== null) return fault;
  const status = statusAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!status.success) return { ...unreadable(dialect), outcome: 'throttled' };
  const { ref } = receiptOf(status.data, receipt.part, context.now(), part.media);
  const { ref: __, ...kept } = receipt;
  return { ...kept, ...(ref === undefined ? {} : { ref }) };
}

async function show({ id, url }: Receipt, context: SendContext): Promise<Status | Fault> {
  const answer = await exchange(context, {
    method: 'GET',
    url: api(context, `/api/v1/statuses/${encodeURIComponent(id)}`),
    headers: authorization(context),
  });
  if (answer.kind === 'answer' && answer.status === 404) return refused(`${url ?? id} was removed`);
  const read = answer.kind === 'answer' && answer.status === 200 ? statusAnswer.safeParse(answer.json) : null;
  return read?.success ? read.data : notPrepared(answer, dialect).fault;
}

/** What the server would leave as it is without a word, and a poll that an edit would open again. */
function changeOfWhatIsFixed(payload: Payload, index: number, live: Status, now: number): string | null {
  const { visibility, quote, poll } = payload.options;
  // A server makes the posts of a limited account unlisted by itself.
  const isAsked = visibility === live.visibility || (visibility === 'public' && live.visibility === 'unlisted');
  if (visibility !== undefined && live.visibility !== undefined && !isAsked) {
    return `the post is ${live.visibility}, and an edit cannot make it ${String(visibility)}`;
  }
  if (index > 0) return null;
  if (isQuoting(live) !== (quote !== undefined)) return 'an edit can neither add nor remove a quote';
  const left = secondsLeft(live, now);
  return poll !== undefined && left !== null && left < shortestPoll
    ? 'the poll has ended or is about to, and an edit would start it again'
    : null;
}

/** The server takes no poll that ends sooner. https://github.com/mastodon/mastodon/blob/main/app/validators/poll_expiration_validator.rb */
const shortestPoll = 300;

/** An edit says anew how long a poll runs: it goes on until the time that it had. */
function pollOf({ poll }: JsonObject, live: Status, now: number): JsonObject {
  const left = secondsLeft(live, now);
  return poll === undefined || left === null ? {} : { poll: { ...(poll as JsonObject), expires_in: left } };
}

function secondsLeft({ poll }: Status, now: number): number | null {
  const end = Date.parse(poll?.expires_at ?? '');
  return Number.isNaN(end) ? null : Math.ceil((end - now) / 1000);
}

/** A file that is there already stays, with the alternative text of today; the others are uploaded. */
async function mediaOf(
  media: readonly PayloadMedia[],
  receipt: Receipt,
  live: Status,
  context: SendContext,
): Promise<{ ids: string[]; attributes: JsonObject } | Fault> {
  const ids: string[] = [];
  const attributes: JsonObject[] = [];
  for (const item of media) {
    const kept = keptId(item, receipt, live);
    const id = kept === null || ids.includes(kept) ? await upload(item, context) : kept;
    if (typeof id !== 'string') return id;
    ids.push(id);
    if (id === kept) attributes.push({ id, description: item.alt });
  }
  return { ids, attributes: attributes.length === 0 ? {} : { media_attributes: attributes } };
}

function refused(message: string): Fault {
  return { outcome: 'rejected', code: 'platform.refused', message: `Mastodon: ${message}`, retryAt: null };
}
