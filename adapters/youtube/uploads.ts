import type { FindContext } from '../../src/model/adapter.ts';
import type { Payload } from '../../src/model/payload.ts';
import { api, itemsAnswer, type ListedVideo, videosAnswer } from './api.ts';
import { call } from './call.ts';
import type { Channel } from './channel.ts';
import { fileNameOf, isOurFileName } from './handle.ts';
import { videoResource } from './resource.ts';

/** A server's clock may be behind ours by this much. */
const clockSkew = 10 * 60 * 1000;
const mostPages = 10;

/** What the channel's own uploads say about an upload. */
export type Trace = { kind: 'found'; video: ListedVideo } | { kind: 'none' } | { kind: 'unclear'; message: string };

/** The channel's uploads since the first attempt, newest first; null where they could not be read whole. */
async function recentUploads(channel: Channel, context: FindContext): Promise<string[] | null> {
  const ids: string[] = [];
  let token: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = {
      part: 'snippet',
      playlistId: channel.uploads,
      maxResults: '50',
      ...(token === undefined ? {} : { pageToken: token }),
    };
    const answer = await call(context, { method: 'GET', url: api(context, 'playlistItems', query) });
    if ('outcome' in answer || answer.kind === 'none' || answer.status !== 200) return null;
    const read = itemsAnswer.safeParse(answer.json);
    if (!read.success) return null;
    const recent = read.data.items.filter(({ snippet }) => isRecent(snippet.publishedAt, context));
    ids.push(...recent.map(({ snippet }) => snippet.resourceId.videoId));
    token = read.data.nextPageToken;
    if (token === undefined || recent.length < read.data.items.length) return ids;
  }
  return null;
}

/** One without a time could be any: it is looked at. */
function isRecent(at: string | undefined, context: FindContext): boolean {
  const time = Date.parse(at ?? '');
  return Number.isNaN(time) || time >= context.attemptedAt - clockSkew;
}

async function details(ids: readonly string[], context: FindContext): Promise<ListedVideo[] | null> {
  const videos: ListedVideo[] = [];
  for (let start = 0; start < ids.length; start += 50) {
    const query = { part: 'snippet,status,fileDetails', id: ids.slice(start, start + 50).join(',') };
    const answer = await call(context, { method: 'GET', url: api(context, 'videos', query) });
    if ('outcome' in answer || answer.kind === 'none' || answer.status !== 200) return null;
    const read = videosAnswer.safeParse(answer.json);
    if (!read.success) return null;
    videos.push(...read.data.items);
  }
  return videos;
}

/**
 * Looks for the video among the channel's uploads. The name of its file is ours alone and proves it; that is told only
 * once YouTube has processed it. Title, description and size together are believed where one video alone has them.
 */
export async function traceUpload(payload: Payload, channel: Channel, context: FindContext): Promise<Trace> {
  const ids = await recentUploads(channel, context);
  const videos =
    ids === null
      ? null
      : await details(
          ids.filter(id => !context.taken.has(id)),
          context,
        );
  if (videos === null) return { kind: 'unclear', message: "YouTube did not show the channel's uploads" };
  const name = fileNameOf(context.key);
  const named = videos.find(({ fileDetails }) => fileDetails?.fileName === name);
  if (named !== undefined) return { kind: 'found', video: named };
  const alike = videos.filter(video => isAlike(video, payload));
  const [first, ...others] = alike;
  if (first === undefined) return { kind: 'none' };
  const isSure = others.length === 0 && first.fileDetails?.fileSize === String(payload.parts[0]!.media[0]!.size);
  if (isSure) return { kind: 'found', video: first };
  return { kind: 'unclear', message: 'the channel has a video that says the same, and nothing proves whose it is' };
}

/** Says the same, and does not bear the name of another upload of ours. */
function isAlike({ snippet, fileDetails }: ListedVideo, payload: Payload): boolean {
  if (isOurFileName(fileDetails?.fileName ?? '')) return false;
  const resource = videoResource(payload).snippet;
  return (
    normal(snippet?.title) === normal(resource.title) && normal(snippet?.description) === normal(resource.description)
  );
}

function normal(text: unknown): string {
  return String(text ?? '')
    .replaceAll('\r\n', '\n')
    .normalize()
    .trim();
}
