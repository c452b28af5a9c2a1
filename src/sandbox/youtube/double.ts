import type { RefusalName, RequestKind } from '../faults.ts';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { findRoute, type Route } from '../routes.ts';
import type { ShownPost } from '../shown-post.ts';
import { revokeToken, unauthorized } from './access.ts';
import { deleteItem, insertItem, listChannels, listItems, listPlaylists } from './channels.ts';
import { errorReply } from './errors.ts';
import { deleteCaptions, insertCaptions, listCaptions, setThumbnail } from './extras.ts';
import { askConsent, decideConsent, giveToken } from './oauth.ts';
import { continueSession, ghostVideo, startSession } from './sessions.ts';
import { type VideoState, YoutubeState } from './state.ts';
import { deleteVideo, listVideos, privacyOf, updateVideo } from './videos.ts';

const routes: readonly Route<YoutubeState>[] = [
  ['GET', '/o/oauth2/v2/auth', askConsent],
  ['POST', '/o/oauth2/v2/auth', decideConsent],
  ['POST', '/token', giveToken],
  ['POST', '/revoke', revokeToken],
  ['POST', '/upload/youtube/v3/videos', startSession],
  ['PUT', '/upload/youtube/v3/videos', continueSession],
  ['POST', '/upload/youtube/v3/thumbnails/set', setThumbnail],
  ['POST', '/upload/youtube/v3/captions', insertCaptions],
  ['GET', '/youtube/v3/captions', listCaptions],
  ['DELETE', '/youtube/v3/captions', deleteCaptions],
  ['GET', '/youtube/v3/channels', listChannels],
  ['GET', '/youtube/v3/playlists', listPlaylists],
  ['GET', '/youtube/v3/playlistItems', listItems],
  ['POST', '/youtube/v3/playlistItems', insertItem],
  ['DELETE', '/youtube/v3/playlistItems', deleteItem],
  ['GET', '/youtube/v3/videos', listVideos],
  ['PUT', '/youtube/v3/videos', updateVideo],
  ['DELETE', '/youtube/v3/videos', deleteVideo],
];

/** YouTube's Data API. https://developers.google.com/youtube/v3/docs */
export class YoutubeDouble extends YoutubeState {
  readonly platform = 'youtube';
  readonly maxBytes = 64 * 1024 * 1024;
  readonly identifyingMembers = ['id', 'access_token'];

  /** A video comes to be with the last bytes of its upload, and with no other request. */
  kindOf({ method, path, headers }: Incoming): RequestKind {
    if (path === '/token' || path === '/revoke') return 'login';
    if (method === 'PUT' && path === '/upload/youtube/v3/videos') {
      const [, first, last, total] = /^bytes (?:\*|(\d+)-(\d+))\/(\d+)$/.exec(headers['content-range'] ?? '') ?? [];
      if (headers['content-range'] === undefined) return 'create';
      if (first === undefined) return 'read';
      return Number(last) + 1 === Number(total) ? 'create' : 'upload';
    }
    if (path.startsWith('/upload/')) return 'upload';
    return method === 'GET' ? 'read' : 'other';
  }

  async handle(request: Incoming): Promise<Reply> {
    const route = findRoute(routes, request);
    if (route === null) return { status: 404, headers: {}, body: 'Not Found' };
    return route.handler(this, request, ...route.parameters);
  }

  async ghost(request: Incoming): Promise<Reply> {
    return this.kindOf(request) === 'create' ? ghostVideo(this) : json(200, { id: this.randomId(11) });
  }

  refuse(status: RefusalName): Reply {
    switch (status) {
      case '401':
        return unauthorized();
      case '403':
        return errorReply(403, 'forbidden', 'Access forbidden.');
      case '429':
        return errorReply(429, 'uploadRateLimitExceeded', 'Too many requests.', { 'retry-after': '120' });
      case '500':
      case '503':
        return errorReply(Number(status), 'backendError', 'Backend Error');
      default:
        return errorReply(400, 'invalidVideoMetadata', 'The request metadata is invalid.');
    }
  }

  posts(): ShownPost[] {
    return [...this.videos.values()].map(video => this.#shown(video)).reverse();
  }

  #shown(video: VideoState): ShownPost {
    const { id, channel, metadata, file, thumbnail } = video;
    const { publishAt } = metadata.status;
    const captions = [...this.captions.values()].filter(caption => caption.videoId === id);
    const items = [...this.items.values()].filter(item => item.videoId === id);
    return {
      id,
      url: `https://www.youtube.com/watch?v=${id}`,
      text: metadata.snippet.description,
      account: channel.title,
      replyTo: null,
      media: [{ alt: null, type: file.type }],
      at: new Date(video.createdAt).toISOString(),
      notes: [
        `title: ${metadata.snippet.title ?? ''}`,
        privacyOf(this, video),
        ...(publishAt === undefined ? [] : [`publishes at ${publishAt}`]),
        ...(thumbnail === null ? [] : [`thumbnail: ${thumbnail.type}`]),
        ...captions.map(({ language }) => `captions: ${language}`),
        ...items.map(({ playlist }) => `playlist: ${playlist}`),
      ],
    };
  }
}
