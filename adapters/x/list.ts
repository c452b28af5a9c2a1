import type { PlatformContext } from '../../src/model/adapter.ts';
import type { ListedPost, Listing } from '../../src/model/listing.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { permalink } from './addresses.ts';
import { call, listAnswer } from './api.ts';
import { questionFault } from './faults.ts';
import { identityOf } from './identity.ts';
import { shownWords } from './likeness.ts';
import { postFields } from './own-posts.ts';

/** X charges for each post that it shows. */
const mostPages = 10;

/** https://docs.x.com/x-api/users/get-posts */
export async function list(context: PlatformContext): Promise<Listing | { fault: Fault }> {
  const user = await identityOf(context);
  if ('fault' in user) return user;
  const posts: ListedPost[] = [];
  let next: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({
      max_results: '100',
      exclude: 'retweets,replies',
      'post.fields': postFields,
      expansions: 'referenced_posts',
      ...(next === undefined ? {} : { pagination_token: next }),
    });
    const answer = await call(context, { method: 'GET', path: `/2/users/${user.id}/tweets?${query}` });
    const read = answer.kind === 'answer' && answer.status === 200 ? listAnswer.safeParse(answer.json) : null;
    if (!read?.success) return { fault: questionFault(answer) };
    for (const post of read.data.data ?? []) {
      if (!post.isRoot) continue;
      const links = post.urls.flatMap(({ expanded_url: url }) => url ?? []);
      const url = permalink(post.id, user.username);
      posts.push({ id: post.id, url, at: Date.parse(post.createdAt), text: shownWords(post), links });
    }
    next = read.data.meta.next_token;
    if (next === undefined) return { posts, isWhole: true };
  }
  return { posts, isWhole: false };
}
