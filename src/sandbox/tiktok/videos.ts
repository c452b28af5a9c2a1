import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import type { Reply } from '../reply.ts';
import { requireCreator } from './access.ts';
import { envelope, invalid } from './errors.ts';
import { isPublic } from './publish.ts';
import type { CreatorState, TaskState, TiktokState } from './state.ts';

const page = z.object({ max_count: z.int().min(1).max(20).default(10), cursor: z.int().optional() });
const filter = z.object({ filters: z.object({ video_ids: z.array(z.string()).min(1).max(20) }) });

/** Public videos alone, newest first; the cursor is in milliseconds. https://developers.tiktok.com/doc/tiktok-api-v2-video-list */
export function listVideos(state: TiktokState, request: Incoming): Reply {
  const creator = requireCreator(state, request, 'video.list');
  const read = page.safeParse(request.body ?? {});
  if (!read.success) return invalid('max_count is invalid');
  const { max_count: most, cursor = Number.POSITIVE_INFINITY } = read.data;
  const older = shown(state, creator).filter(({ publishedAt }) => publishedAt < cursor);
  const videos = older.slice(0, most);
  return envelope(200, {
    videos: videos.map(task => video(task, request)),
    cursor: videos.at(-1)?.publishedAt ?? 0,
    has_more: older.length > most,
  });
}

export function queryVideos(state: TiktokState, request: Incoming): Reply {
  const creator = requireCreator(state, request, 'video.list');
  const read = filter.safeParse(request.body);
  if (!read.success) return invalid('filters.video_ids is invalid');
  const wanted = shown(state, creator).filter(({ postId }) => read.data.filters.video_ids.includes(postId!));
  return envelope(200, { videos: wanted.map(task => video(task, request)) });
}

function shown(state: TiktokState, creator: CreatorState): TaskState[] {
  const own = [...state.tasks.values()].filter(task => task.creator === creator && task.postId !== null);
  return own.filter(isPublic).sort((one, other) => other.publishedAt - one.publishedAt);
}

/** Ids are text here, times are in seconds, and texts are cut. */
function video(task: TaskState, { query }: Incoming): Record<string, unknown> {
  const fields = (query.get('fields') ?? '').split(',');
  const { postId, info, creator, publishedAt } = task;
  const all = {
    id: postId,
    create_time: Math.floor(publishedAt / 1000),
    title: info?.title.slice(0, 150),
    video_description: (info?.description || info?.title)?.slice(0, 150),
    share_url: `https://www.tiktok.com/@${creator.username}/video/${postId}?utm_campaign=tt4d_open_api&utm_source=sandbox`,
    like_count: 0,
    comment_count: 0,
    share_count: 0,
    view_count: 0,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => fields.includes(name)));
}
