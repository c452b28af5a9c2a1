import type { PlatformContext } from '../../src/model/adapter.ts';
import type { ListedPost, Listing } from '../../src/model/listing.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { organizationOf } from './account.ts';
import { permalink } from './addresses.ts';
import { postsAnswer } from './answers.ts';
import { call } from './api.ts';
import { questionFault } from './faults.ts';
import { shownText } from './little-text.ts';

const pageSize = 50;
const mostPages = 20;

/** Of an organization alone. https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api#find-posts-by-authors */
export async function list(context: PlatformContext): Promise<Listing | { fault: Fault }> {
  const author = organizationOf(context.account);
  if (author === null) {
    const message = "LinkedIn lets no app read a person's posts";
    return { fault: { outcome: 'rejected', code: 'platform.forbidden', message, retryAt: null } };
  }
  const posts: ListedPost[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const query = `author=${encodeURIComponent(author)}&q=author&count=${pageSize}&start=${page * pageSize}&sortBy=CREATED`;
    const answer = await call(context, { method: 'GET', path: 'posts', query, restliMethod: 'FINDER' });
    if ('outcome' in answer) return { fault: answer };
    const read = answer.kind === 'answer' && answer.status === 200 ? postsAnswer.safeParse(answer.json) : null;
    if (!read?.success) return { fault: questionFault(answer, context) };
    for (const { id, createdAt, commentary, lifecycleState } of read.data.elements) {
      if (lifecycleState === 'PUBLISH_FAILED') continue;
      posts.push({ id, url: permalink(id), at: createdAt, text: shownText(commentary), links: [] });
    }
    // The total that LinkedIn tells is no end mark.
    if (read.data.elements.length === 0) return { posts, isWhole: true };
  }
  return { posts, isWhole: false };
}
