import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Listing } from '../../src/model/listing.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { ownPosts } from './own-posts.ts';
import { receiptOf } from './receipts.ts';

/** As many as the pages that `ownPosts` reads can hold. */
const mostPosts = 1000;

/** https://developers.facebook.com/docs/threads/retrieve-and-discover-posts/retrieve-posts */
export async function list(context: PlatformContext): Promise<Listing | { fault: Fault }> {
  const found = await ownPosts('threads', null, context);
  if (found === null) {
    const message = "Threads did not show the account's posts";
    return { fault: { outcome: 'throttled', code: 'platform.unreadable', message, retryAt: null } };
  }
  const posts = found.map(post => {
    const { id, url, at } = receiptOf(post, 1, context.now());
    return { id, url, at: post.timestamp === undefined ? null : Date.parse(at), text: post.text ?? '', links: [] };
  });
  return { posts, isWhole: posts.length < mostPosts };
}
