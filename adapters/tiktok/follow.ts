import type { SendContext } from '../../src/model/adapter.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { waited } from '../kit/waited.ts';
import type { TiktokHandle } from './handle.ts';
import { isVideo, optionsOf } from './payload-options.ts';
import { type Look, lookAt } from './status.ts';

/** Between looks, in milliseconds: some two and a half minutes in all. Moderation can take hours: later runs look again. */
const pauses = [5000, 5000, 10_000, 10_000, 20_000, 20_000, 20_000, 20_000, 20_000, 20_000];
/** A public post's own id can come a little after the post. */
const pausesForId = [10_000, 10_000];

/** Follows what is all there to its end, or leaves it to a later run. */
export async function follow(
  publishId: string,
  payload: Payload,
  handle: TiktokHandle,
  context: SendContext,
): Promise<Outcome | { failed: string }> {
  for (const pause of pauses) {
    if (!(await waited(pause, context))) return inWork('the run was stopped while TikTok was processing it');
    // A look that fails says nothing about the post.
    const look = await lookAt(publishId, payload, context);
    if (look.state === 'failed') return { failed: look.reason };
    if (look.state === 'out')
      return delivered(await withId(look, publishId, payload, context), publishId, payload, handle, context, 'sent');
  }
  return inWork('TikTok is still processing it; a later run looks again');
}

type Out = Look & { state: 'out' };

async function withId(look: Out, publishId: string, payload: Payload, context: SendContext): Promise<Out> {
  const isPublic = optionsOf(payload).privacy_level === 'PUBLIC_TO_EVERYONE';
  for (const pause of look.isDraft || !isPublic ? [] : pausesForId) {
    if (look.postId !== null || !(await waited(pause, context))) return look;
    const again = await lookAt(publishId, payload, context);
    if (again.state === 'out' && again.postId !== null) return again;
  }
  return look;
}

export async function delivered(
  look: Out,
  publishId: string,
  payload: Payload,
  handle: TiktokHandle,
  context: SendContext,
  code: 'sent' | 'recovered',
): Promise<Outcome> {
  const receipt = receiptOf(look, publishId, payload, handle, context.now());
  await context.delivered(receipt);
  return { outcome: 'delivered', code, message: messageOf(look, code), receipts: [receipt] };
}

function messageOf({ isDraft }: Out, code: 'sent' | 'recovered'): string {
  if (isDraft)
    return 'a draft is in the inbox of the account: a person has to press Post in the app within about 24 hours';
  return code === 'sent' ? 'sent' : 'it was there already; nothing was sent again';
}

/** The post's own id where it was told, else TikTok's name for the act of publishing, which leads nowhere. */
export function receiptOf(
  { postId }: Out,
  publishId: string,
  payload: Payload,
  { username }: TiktokHandle,
  now: number,
): Receipt {
  const at = new Date(now).toISOString();
  if (postId === null) return { part: 1, id: publishId, url: null, at };
  // The form for photos is not documented; it is what the site shows.
  const kind = isVideo(payload) ? 'video' : 'photo';
  const url = username === null ? null : `https://www.tiktok.com/@${username}/${kind}/${postId}`;
  return { part: 1, id: postId, url, at, ref: publishId };
}

/** It may come out by itself, so it is never sent again before that is found out. */
function inWork(message: string): Outcome {
  return { outcome: 'unknown', code: 'platform.processing', message, receipts: [], part: 1 };
}
