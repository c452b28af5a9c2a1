import type { FindContext } from '../../src/model/adapter.ts';
import { call, listAnswer, type OwnPost } from './api.ts';
import type { XUser } from './handle.ts';

/** X's clock may be behind ours by this much. */
const clockSkew = 5 * 60 * 1000;
const pageSize = 100;
const mostPages = 10;

/** Without replies there would be no parts of threads. */
export const postFields = 'created_at,conversation_id,entities,attachments,note_post';

/** The account's posts since the first attempt, newest first; null where X did not show them, or not whole. */
export async function recentPosts({ id }: XUser, context: FindContext): Promise<OwnPost[] | null> {
  const posts: OwnPost[] = [];
  let next: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({
      max_results: String(pageSize),
      exclude: 'retweets',
      start_time: `${new Date(context.attemptedAt - clockSkew).toISOString().slice(0, 19)}Z`,
      'post.fields': postFields,
      expansions: 'referenced_posts',
      ...(next === undefined ? {} : { pagination_token: next }),
    });
    const answer = await call(context, { method: 'GET', path: `/2/users/${id}/tweets?${query}` });
    const read = answer.kind === 'answer' && answer.status === 200 ? listAnswer.safeParse(answer.json) : null;
    if (!read?.success) return null;
    const { data = [], meta } = read.data;
    // A list that is shorter than it says is no list that proves anything.
    if (data.length !== meta.result_count) return null;
    posts.push(...data);
    next = meta.next_token;
    if (next === undefined) return posts;
  }
  return null;
}
