import type { z } from 'zod';
import type { FindContext } from '../../src/model/adapter.ts';
import type { Finding } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { isQuoting, type Status, sourceAnswer } from './api.ts';
import { get, recentPosts } from './own-posts.ts';
import { receiptOf } from './send.ts';

/**
 * Looks through the account's own posts since the first attempt for the exact text, part by part. The list is read from
 * the server's database with no lag that is documented, newest first.
 */
export async function find(payload: Payload, context: FindContext): Promise<Finding> {
  const posts = await recentPosts(context);
  if (posts === null) return { found: 'unclear', message: "Mastodon did not show the account's recent posts" };
  const receipts = [...context.receipts];
  for (let index = receipts.length; index < payload.parts.length; index += 1) {
    const match = await findPart(payload, index, receipts.at(-1)?.id ?? null, posts, context);
    if (match === 'unclear') return { found: 'unclear', message: 'Mastodon did not show the text of a post' };
    if (match === null) return receipts.length === 0 ? { found: 'none' } : { found: 'some', receipts };
    receipts.push(receiptOf(match, index + 1, context.now(), payload.parts[index]!.media));
  }
  return { found: 'all', receipts };
}

async function findPart(
  payload: Payload,
  index: number,
  parent: string | null,
  posts: readonly Status[],
  context: FindContext,
): Promise<Status | null | 'unclear'> {
  const part = payload.parts[index]!;
  const warning = String(payload.options.spoiler_text ?? '');
  const quotes = index === 0 && payload.options.quote !== undefined;
  const candidates = posts.filter(
    post =>
      // A quote cannot be added later; that one is not shown is no proof of anything.
      (quotes || !isQuoting(post)) &&
      (post.in_reply_to_id ?? null) === parent &&
      post.media_attachments.length === part.media.length &&
      !context.taken.has(post.id),
  );
  // Oldest first: of two equal posts the earlier one is the answer to the earlier request.
  for (const post of candidates.reverse()) {
    const source = await sourceOf(post.id, context);
    if (source === null) return 'unclear';
    if (source.text === part.text && source.spoiler_text === warning) return post;
  }
  return null;
}

/** The text exactly as it was sent; `content` is HTML that the server made of it. */
async function sourceOf(id: string, context: FindContext): Promise<z.infer<typeof sourceAnswer> | null> {
  return get(context, `/api/v1/statuses/${id}/source`, sourceAnswer);
}
