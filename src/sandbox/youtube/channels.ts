import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireChannel, rights } from './access.ts';
import { refuse } from './errors.ts';
import { spend } from './quota.ts';
import type { PlaylistItemState, VideoState, YoutubeState } from './state.ts';
import { privacyOf, settledVideo } from './videos.ts';

/** The one channel that the token is bound to, also where its Google account has more. */
export function listChannels(state: YoutubeState, request: Incoming): Reply {
  const channel = requireChannel(state, request, rights.read);
  spend(state.units, 1);
  const { id, title, uploads } = channel;
  const contentDetails = { relatedPlaylists: { likes: '', uploads } };
  const items = [{ kind: 'youtube#channel', id, snippet: { title }, contentDetails }];
  return json(200, { kind: 'youtube#channelListResponse', items });
}

export function listPlaylists(state: YoutubeState, request: Incoming): Reply {
  requireChannel(state, request, rights.read);
  spend(state.units, 1);
  const ids = (request.query.get('id') ?? '').split(',');
  const found = ids.flatMap(id => state.playlists.get(id) ?? []);
  const items = found.map(({ id, channel, title }) => ({
    kind: 'youtube#playlist',
    id,
    snippet: { title, channelId: channel.id },
  }));
  return json(200, { kind: 'youtube#playlistListResponse', items });
}

export function listItems(state: YoutubeState, request: Incoming): Reply {
  const channel = requireChannel(state, request, rights.read);
  spend(state.units, 1);
  const id = request.query.get('playlistId') ?? '';
  const all = id === channel.uploads ? uploadItems(state, channel.uploads) : playlistItems(state, id);
  const wanted = request.query.get('videoId');
  const matching = wanted === null ? all : all.filter(item => item.videoId === wanted);
  const start = Number(request.query.get('pageToken') ?? 0);
  const size = Math.min(Number(request.query.get('maxResults') ?? 5), 50);
  const next = start + size < matching.length ? { nextPageToken: `${start + size}` } : {};
  const items = matching.slice(start, start + size).map(item => itemResource(state, item));
  return json(200, { kind: 'youtube#playlistItemListResponse', ...next, items });
}

/** Newest first; a new video can be missing for some reads. */
function uploadItems(state: YoutubeState, playlist: string): PlaylistItemState[] {
  const seen: VideoState[] = [];
  for (const video of state.videos.values()) {
    if (video.channel.uploads !== playlist) continue;
    if (video.hiddenReads > 0) video.hiddenReads -= 1;
    else seen.unshift(video);
  }
  return seen.map(({ id }) => ({ id: `UI-${id}`, playlist, videoId: id }));
}

function playlistItems(state: YoutubeState, id: string): PlaylistItemState[] {
  if (!state.playlists.has(id)) refuse(404, 'playlistNotFound', 'The playlist cannot be found.');
  return [...state.items.values()].filter(item => item.playlist === id);
}

export function insertItem(state: YoutubeState, request: Incoming): Reply {
  const channel = requireChannel(state, request, rights.write);
  spend(state.units, 50);
  const body = request.body as { snippet?: { playlistId?: string; resourceId?: { videoId?: string } } } | undefined;
  const playlist = state.playlists.get(body?.snippet?.playlistId ?? '');
  if (playlist === undefined) return refuse(404, 'playlistNotFound', 'The playlist cannot be found.');
  if (playlist.channel !== channel) return refuse(403, 'playlistItemsNotAccessible', 'Forbidden');
  const video = settledVideo(state, channel, body?.snippet?.resourceId?.videoId ?? '');
  const item = { id: state.randomId(32), playlist: playlist.id, videoId: video.id };
  state.items.set(item.id, item);
  return json(200, itemResource(state, item));
}

export function deleteItem(state: YoutubeState, request: Incoming): Reply {
  requireChannel(state, request, rights.write);
  spend(state.units, 50);
  if (!state.items.delete(request.query.get('id') ?? '')) {
    return refuse(404, 'playlistItemNotFound', 'The playlist item cannot be found.');
  }
  return { status: 204, headers: {}, body: '' };
}

function itemResource(state: YoutubeState, { id, playlist, videoId }: PlaylistItemState): object {
  const video = state.videos.get(videoId);
  const title = video?.metadata.snippet.title ?? 'Deleted video';
  const description = video?.metadata.snippet.description ?? 'This video is unavailable.';
  const publishedAt = new Date(video?.createdAt ?? 0).toISOString();
  const resourceId = { kind: 'youtube#video', videoId };
  return {
    kind: 'youtube#playlistItem',
    id,
    snippet: { publishedAt, title, description, playlistId: playlist, resourceId },
    contentDetails: { videoId, videoPublishedAt: publishedAt },
    status: { privacyStatus: video === undefined ? 'private' : privacyOf(state, video) },
  };
}
