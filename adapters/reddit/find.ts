import type { FindContext } from '../../src/model/adapter.ts';
import type { Fault, Finding } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Thing } from './api.ts';
import { redditHandle } from './handle.ts';
import { type Match, matchComment, matchPost } from './match.ts';
import { ownThings } from './own-things.ts';
import { isAsynchronous, postOf, type RedditPost } from './post.ts';
import { receiptOfThing } from './receipts.ts';

/** The lists are answered from memory at times, so that one look proves nothing. */
const secondLook = 3000;
/** How long after the call an image or a video may still become a post. */
const processing = 30 * 60_000;

/** Looks through the account's own posts and comments since the first attempt, part by part. */
export async function find(payload: Payload, context: FindContext): Promise<Finding> {
  const post = postOf(payload);
  const receipts = [...context.receipts];
  while (receipts.length < payload.parts.length) {
    const index = receipts.length;
    const parent = receipts.at(-1)?.id ?? null;
    const match = await lookTwice(() => findPart(payload, post, index, parent, context), context);
    if ('outcome' in match) return unclear(match.message);
    if (match.kind === 'same') {
      receipts.push(receiptOfThing(match.thing, index, payload));
      continue;
    }
    if (match.kind === 'alike')
      return unclear('Reddit has one that says nearly the same, and nothing proves whose it is');
    if (index > 0) return { found: 'some', receipts };
    return isAsynchronous(post) && mayStillCome(context)
      ? unclear('Reddit may still be making the post of the file')
      : { found: 'none' };
  }
  return { found: 'all', receipts };
}

async function findPart(
  payload: Payload,
  post: RedditPost,
  index: number,
  before: string | null,
  context: FindContext,
): Promise<Match | Fault> {
  const parent = before ?? (post.kind === 'comment' ? (post.reply_to ?? '') : null);
  const things = await ownThings(parent === null ? 'submitted' : 'comments', context);
  if ('outcome' in things) return things;
  const free = things.filter(({ name }: Thing) => !context.taken.has(name));
  const { text } = payload.parts[index]!;
  return parent === null ? matchPost(post, text, free) : matchComment(parent, text, free);
}

async function lookTwice(look: () => Promise<Match | Fault>, context: FindContext): Promise<Match | Fault> {
  const first = await look();
  if ('outcome' in first || first.kind !== 'none') return first;
  try {
    await context.wait(secondLook);
  } catch {
    return { outcome: 'throttled', code: 'run.stopped', message: 'the run was stopped while it looked', retryAt: null };
  }
  return look();
}

/** Before the time was stored at which it was about to be submitted, there was no call. */
function mayStillCome(context: FindContext): boolean {
  const { submitted } = redditHandle.catch({ silent: 0 }).parse(context.handle ?? {});
  return submitted !== undefined && context.now() < submitted + processing;
}

function unclear(message: string): Finding {
  return { found: 'unclear', message };
}
