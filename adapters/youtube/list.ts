import type { PlatformContext } from '../../src/model/adapter.ts';
import type { ListedPost, Listing } from '../../src/model/listing.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { api, itemsAnswer } from './api.ts';
import { call } from './call.ts';
import { ownChannel } from './channel.ts';
import { questionFault } from './faults.ts';

const mostPages = 20;

/** One unit of the day's quota for each page of 50. https://developers.google.com/youtube/v3/docs/playlistItems/list */
export async function list(context: PlatformContext): Promise<Listing | { fault: Fault }> {
  const channel = await ownChannel(context);
  if ('outcome' in channel) return { fault: channel };
  const posts: ListedPost[] = [];
  let token: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = { part: 'snippet', playlistId: channel.uploads, maxResults: '50' };
    const url = api(context, 'playlistItems', token === undefined ? query : { ...query, pageToken: token });
    const answer = await call(context, { method: 'GET', url });
    if ('outcome' in answer) return { fault: answer };
    const read = answer.kind === 'answer' && answer.status === 200 ? itemsAnswer.safeParse(answer.json) : null;
    if (!read?.success) return { fault: questionFault(answer, context) };
    for (const { snippet } of read.data.items) {
      const { publishedAt, resourceId, title = '', description = '' } = snippet;
      const at = Date.parse(publishedAt ?? '');
      const url = `https://www.youtube.com/watch?v=${resourceId.videoId}`;
      posts.push({
        id: resourceId.videoId,
        url,
        at: Number.isNaN(at) ? null : at,
        title,
        text: description,
        links: [],
      });
    }
    token = read.data.nextPageToken;
    if (token === undefined) return { posts, isWhole: true };
  }
  return { posts, isWhole: false };
}
