import type { FindContext } from '../../src/model/adapter.ts';
import type { Finding } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { OwnPost } from './api.ts';
import { readHandle } from './handle.ts';
import { identityOf } from './identity.ts';
import { likeness } from './likeness.ts';
import { recentPosts } from './own-posts.ts';
import { receiptOf } from './send.ts';

/** Looks through the account's own posts since the first attempt, part by part. X has no key that names a post. */
export async function find(payload: Payload, context: FindContext): Promise<Finding> {
  const user = readHandle(context.handle)?.user ?? (await identityOf(context));
  if ('fault' in user) return { found: 'unclear', message: user.fault.message };
  const posts = await recentPosts(user, context);
  if (posts === null) return { found: 'unclear', message: "X did not show the account's recent posts" };
  const receipts = [...context.receipts];
  for (let index = receipts.length; index < payload.parts.length; index += 1) {
    const parent = receipts.at(-1)?.id ?? (payload.options.reply as string | undefined) ?? null;
    const match = findPart(payload, index, parent, posts, context);
    if (match === 'unclear') {
      return { found: 'unclear', message: `X shows a post that may be part ${index + 1}, and not all of what tells` };
    }
    if (match === null) return receipts.length === 0 ? { found: 'none' } : { found: 'some', receipts };
    receipts.push(receiptOf(match.id, index + 1, Date.parse(match.createdAt), user));
  }
  return { found: 'all', receipts };
}

/** Oldest first: of two equal posts the earlier one is the answer to the earlier request. */
function findPart(
  payload: Payload,
  index: number,
  parent: string | null,
  posts: readonly OwnPost[],
  { taken }: FindContext,
): OwnPost | null | 'unclear' {
  const free = posts.filter(({ id }) => !taken.has(id)).reverse();
  const judged = free.map(post => ({ post, verdict: judge(post, payload, index, parent) }));
  const match = judged.find(({ verdict }) => verdict === 'same');
  if (match !== undefined) return match.post;
  return judged.some(({ verdict }) => verdict === 'alike') ? 'unclear' : null;
}

/** X leaves out without a word what it does not know the name of: what is missing proves nothing. */
function judge(post: OwnPost, payload: Payload, index: number, parent: string | null): 'same' | 'alike' | 'other' {
  const part = payload.parts[index]!;
  const quoted = index === 0 ? ((payload.options.quote as string | undefined) ?? null) : null;
  const words = likeness(post, part.text, quoted);
  const isAnswer = !post.isRoot;
  if (words === 'other') return 'other';
  if (isAnswer !== (parent !== null)) return 'other';
  if (isAnswer && post.replyTo !== null && post.replyTo !== parent) return 'other';
  if (post.mediaCount > 0 && post.mediaCount !== part.media.length) return 'other';
  if (quoted !== null && post.quoteOf !== null && post.quoteOf !== quoted) return 'other';
  const isTold =
    (!isAnswer || post.replyTo !== null) &&
    post.mediaCount === part.media.length &&
    (quoted === null || post.quoteOf !== null);
  return isTold ? words : 'alike';
}
