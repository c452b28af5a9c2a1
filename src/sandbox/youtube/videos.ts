import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireChannel, rights } from './access.ts';
import { refuse } from './errors.ts';
import { partsOf, readMetadata } from './metadata.ts';
import { spend } from './quota.ts';
import type { ChannelState, SessionState, VideoState, YoutubeState } from './state.ts';

/** Makes the video of a session that has all its bytes. */
export function createVideo(state: YoutubeState, session: SessionState, digest: string): VideoState {
  const { channel, metadata, fileName: name, type, total: size } = session;
  const video: VideoState = {
    id: state.randomId(11),
    channel,
    // A project without the audit is told of success all the same.
    metadata: state.isAudited ? metadata : locked(metadata),
    file: { name, type, size, digest },
    createdAt: state.clock.now(),
    pollsLeft: state.processingPolls,
    ending: state.ending,
    isDone: false,
    hiddenReads: state.uploadsLag,
    unknownFor: state.unknownFor,
    thumbnail: null,
  };
  state.videos.set(video.id, video);
  state.creates += 1;
  return video;
}

function locked(metadata: VideoState['metadata']): VideoState['metadata'] {
  const { publishAt: _, ...status } = metadata.status;
  return { ...metadata, status: { ...status, privacyStatus: 'private' } };
}

/** Its privacy by now: what waits for its time becomes public by itself. */
export function privacyOf(state: YoutubeState, { metadata }: VideoState): string {
  const { privacyStatus = 'public', publishAt } = metadata.status;
  return publishAt !== undefined && Date.parse(publishAt) <= state.clock.now() ? 'public' : privacyStatus;
}

export function videoResource(state: YoutubeState, video: VideoState, parts: readonly string[]): object {
  const { id, channel, metadata, file } = video;
  const all: Record<string, object> = {
    snippet: {
      publishedAt: new Date(video.createdAt).toISOString().replace(/\.\d+/, ''),
      channelId: channel.id,
      channelTitle: channel.title,
      categoryId: '22',
      ...metadata.snippet,
    },
    status: { ...statusOf(video), ...metadata.status, privacyStatus: privacyOf(state, video) },
    processingDetails: { processingStatus: processingOf(video) },
    paidProductPlacementDetails: { hasPaidProductPlacement: metadata.paidPromotion },
    ...(video.isDone
      ? { fileDetails: { fileSize: `${file.size}`, ...(state.tellsFileName ? { fileName: file.name } : {}) } }
      : {}),
  };
  const named = Object.entries(all).filter(([part]) => parts.includes(part));
  return { kind: 'youtube#video', id, ...Object.fromEntries(named) };
}

function statusOf({ isDone, ending }: VideoState): object {
  if (!isDone) return { uploadStatus: 'uploaded' };
  if (ending === 'processed') return { uploadStatus: 'processed' };
  return 'failed' in ending
    ? { uploadStatus: 'failed', failureReason: ending.failed }
    : { uploadStatus: 'rejected', rejectionReason: ending.rejected };
}

function processingOf({ isDone, ending }: VideoState): string {
  if (!isDone) return 'processing';
  return ending === 'processed' ? 'succeeded' : 'failed';
}

/** Each look brings the work on it one step further. */
export function listVideos(state: YoutubeState, request: Incoming): Reply {
  const channel = requireChannel(state, request, rights.read);
  spend(state.units, 1);
  const ids = (request.query.get('id') ?? '').split(',');
  const found = ids.flatMap(id => state.videos.get(id) ?? []).filter(video => video.channel === channel);
  for (const video of found) {
    if (video.pollsLeft > 0) video.pollsLeft -= 1;
    else video.isDone = true;
  }
  const parts = partsOf(request.query);
  return json(200, {
    kind: 'youtube#videoListResponse',
    items: found.map(video => videoResource(state, video, parts)),
  });
}

/** A part that is named is replaced whole: what the request leaves out of it is gone. */
export function updateVideo(state: YoutubeState, request: Incoming): Reply {
  const channel = requireChannel(state, request, rights.write);
  spend(state.units, 50);
  const body = (request.body ?? {}) as { id?: string };
  const video = ownVideo(state, channel, body.id ?? '');
  const parts = partsOf(request.query);
  const { snippet, status, paidPromotion } = readMetadata(request.body, parts, state.clock.now());
  if (parts.includes('snippet') && snippet.categoryId === undefined) {
    refuse(400, 'invalidVideoMetadata', 'The request metadata is invalid.');
  }
  video.metadata = {
    snippet: parts.includes('snippet') ? snippet : video.metadata.snippet,
    status: parts.includes('status') ? status : video.metadata.status,
    paidPromotion: parts.includes('paidProductPlacementDetails') ? paidPromotion : video.metadata.paidPromotion,
  };
  return json(200, videoResource(state, video, parts));
}

export function deleteVideo(state: YoutubeState, request: Incoming): Reply {
  const channel = requireChannel(state, request, rights.write);
  spend(state.units, 50);
  const { id } = ownVideo(state, channel, request.query.get('id') ?? '');
  state.videos.delete(id);
  for (const caption of [...state.captions.values()]) if (caption.videoId === id) state.captions.delete(caption.id);
  return { status: 204, headers: {}, body: '' };
}

export function ownVideo(state: YoutubeState, channel: ChannelState, id: string): VideoState {
  const video = state.videos.get(id);
  return video?.channel === channel ? video : refuse(404, 'videoNotFound', 'The video cannot be found.');
}

/** The same for services that learn of a new video later than others. */
export function settledVideo(state: YoutubeState, channel: ChannelState, id: string): VideoState {
  const video = ownVideo(state, channel, id);
  if (video.unknownFor === 0) return video;
  video.unknownFor -= 1;
  return refuse(404, 'videoNotFound', 'The video cannot be found.');
}
