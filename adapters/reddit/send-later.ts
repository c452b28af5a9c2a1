import type { SendContext } from '../../src/model/adapter.ts';
import type { Json } from '../../src/model/json.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { unreadable } from '../kit/fault.ts';
import { dialect, postAnswer } from './api.ts';
import type { RedditHandle } from './handle.ts';
import { matchPost } from './match.ts';
import { type Asset, upload, uploadAll } from './media.ts';
import { ownThings } from './own-things.ts';
import { postOf } from './post.ts';
import { plainPoster } from './poster.ts';
import { receiptOf, receiptOfThing } from './receipts.ts';
import { submit } from './submission.ts';

/** How long between two looks at the list, in milliseconds: some two minutes in all. */
const pauses = [2, 3, 5, 5, 10, 10, 15, 15, 20, 20, 20].map(seconds => seconds * 1000);
/** After so many files that were taken and became nothing, another try would be no better. */
const mostSilent = 2;

/**
 * An image or a video. The answer has no id: the post is made afterwards, and told by a socket that may stay silent, or by
 * the list of the account's posts, which is asked here. https://github.com/praw-dev/praw/issues/1591
 */
export async function sendLater(
  payload: Payload,
  handle: RedditHandle,
  context: SendContext,
): Promise<Receipt | Fault> {
  if (handle.silent >= mostSilent) {
    // Whoever tries once more after that begins anew.
    await context.remember({ ...handle, silent: 0 } as Json);
    return neverMade;
  }
  const fields = await uploadFiles(payload, context);
  if ('outcome' in fields) return fields;
  // What is there already is not what will be made, also where it has the same title.
  const before = await ownThings('submitted', context);
  if ('outcome' in before) return before;
  const marked = { ...handle, submitted: context.now() };
  await context.remember(marked as Json);
  const answer = await submit(payload, handle, fields, context);
  if ('outcome' in answer) return answer;
  const data = postAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined).data?.json.data;
  if (data === undefined) return unreadable(dialect);
  if (data.name !== undefined) return receiptOf({ name: data.name, url: data.url, at: context.now() }, 0, payload);
  const known = new Set(before.map(({ name }) => name));
  return (await waitForPost(payload, known, context)) ?? (await stillInWork(marked, context));
}

async function uploadFiles(
  payload: Payload,
  context: SendContext,
): Promise<Record<'url' | 'video_poster_url', string> | Record<'url', string> | Fault> {
  const assets = await uploadAll(payload.parts[0]!.media, context);
  if (!Array.isArray(assets)) return assets;
  const { url } = assets[0]!;
  if (postOf(payload).kind === 'image') return { url };
  const poster = await uploadPoster(payload, context);
  return 'outcome' in poster ? poster : { url, video_poster_url: poster.url };
}

async function uploadPoster(payload: Payload, context: SendContext): Promise<Asset | Fault> {
  const { thumbnail } = postOf(payload);
  if (thumbnail === undefined) return upload(plainPoster, context);
  return upload({ file: thumbnail.file, type: thumbnail.type, source: await context.media(thumbnail) }, context);
}

/** The receipt, or null where the time was over first. */
async function waitForPost(
  payload: Payload,
  known: ReadonlySet<string>,
  context: SendContext,
): Promise<Receipt | null> {
  for (const pause of pauses) {
    try {
      await context.wait(pause);
    } catch {
      return null;
    }
    const things = await ownThings('submitted', context);
    if ('outcome' in things) continue;
    const fresh = things.filter(({ name }) => !known.has(name));
    const match = matchPost(postOf(payload), payload.parts[0]!.text, fresh);
    if (match.kind === 'same') return receiptOfThing(match.thing, 0, payload);
  }
  return null;
}

async function stillInWork(handle: RedditHandle, context: SendContext): Promise<Fault> {
  await context.remember({ ...handle, silent: handle.silent + 1 } as Json);
  const message = 'Reddit took the file and has not made a post of it yet; it may come out by itself';
  return { outcome: 'unknown', code: 'platform.processing', message, retryAt: null };
}

const neverMade: Fault = {
  outcome: 'rejected',
  code: 'platform.media',
  message: `Reddit took the file ${mostSilent} times and made no post of it, which it does where it cannot process a file`,
  retryAt: null,
};
