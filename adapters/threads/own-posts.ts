import type { PlatformContext } from '../../src/model/adapter.ts';
import { get, listAnswer, type ThreadsPost } from './api.ts';

const fields = 'id,permalink,timestamp,text,media_type,shortcode,topic_tag,is_quote_post';
const mostPages = 10;

/** Own posts or replies, newest first, as far back as a time in milliseconds; null where Threads did not answer. */
export async function ownPosts(
  what: 'threads' | 'replies',
  since: number | null,
  context: PlatformContext,
): Promise<ThreadsPost[] | null> {
  const posts: ThreadsPost[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({
      fields: what === 'replies' ? `${fields},replied_to` : fields,
      limit: '100',
      ...(since === null ? {} : { since: `${Math.floor(since / 1000)}` }),
      ...(after === undefined ? {} : { after }),
    });
    const answer = await get(context, `/me/${what}?${query}`);
    if (answer.kind === 'none' || answer.status !== 200) return null;
    const read = listAnswer.safeParse(answer.json);
    if (!read.success) return null;
    posts.push(...read.data.data);
    after = read.data.paging?.cursors?.after;
    if (after === undefined || read.data.data.length === 0) break;
  }
  return posts;
}
