import type { RefusalName, RequestKind } from '../faults.ts';
import type { Incoming } from '../incoming.ts';
import { Refusal, type Reply } from '../reply.ts';
import { findRoute, type Route } from '../routes.ts';
import type { ShownPost } from '../shown-post.ts';
import { showCreator, showUser } from './accounts.ts';
import { bare, envelope } from './errors.ts';
import { ghostPhotos, initDraft, initPhotos, initVideo } from './inits.ts';
import { askConsent, decideConsent, giveToken, revoke } from './oauth.ts';
import { isPublic } from './publish.ts';
import { type TaskState, TiktokState } from './state.ts';
import { cancel, showStatus } from './status.ts';
import { ghostChunk, rangeOf, takeChunk } from './uploads.ts';
import { listVideos, queryVideos } from './videos.ts';

const photos = '/v2/post/publish/content/init/';
const uploads = '/video/';

const routes: readonly Route<TiktokState>[] = [
  ['GET', '/v2/auth/authorize/', askConsent],
  ['POST', '/v2/auth/authorize/', decideConsent],
  ['POST', '/v2/oauth/token/', giveToken],
  ['POST', '/v2/oauth/revoke/', revoke],
  ['GET', '/v2/user/info/', showUser],
  ['POST', '/v2/post/publish/creator_info/query/', showCreator],
  ['POST', '/v2/post/publish/video/init/', initVideo],
  ['POST', '/v2/post/publish/inbox/video/init/', initDraft],
  ['POST', photos, initPhotos],
  ['POST', '/v2/post/publish/status/fetch/', showStatus],
  ['POST', '/v2/post/publish/cancel/', cancel],
  ['POST', '/v2/video/list/', listVideos],
  ['POST', '/v2/video/query/', queryVideos],
  ['PUT', uploads, takeChunk],
];

const refusals: Record<RefusalName, [code: string, message: string]> = {
  '400': ['invalid_params', 'The request parameters are invalid.'],
  '422': ['invalid_params', 'The request parameters are invalid.'],
  '401': ['access_token_invalid', 'The access token is invalid or not found in the request.'],
  '403': ['spam_risk_user_banned_from_posting', 'The creator is banned from making new posts.'],
  '429': ['rate_limit_exceeded', 'The API rate limit was exceeded. Please try again later.'],
  '500': ['internal_error', 'Internal error. Please try again later.'],
  '503': ['internal_error', 'Service unavailable. Please try again later.'],
};

/** TikTok's Content Posting API with its host for uploads, and the hosts from which it fetches photos. https://developers.tiktok.com/doc/content-posting-api-get-started */
export class TiktokDouble extends TiktokState {
  readonly platform = 'tiktok';
  /** The last chunk may have up to 128 MB. */
  readonly maxBytes = 129 * 1024 * 1024;
  readonly identifyingMembers = ['data'];

  /** A video is made by its last byte, photos by the request that names them. */
  kindOf(request: Incoming): RequestKind {
    const { method, path } = request;
    if (method === 'PUT' && path === uploads) return isLastChunk(request) ? 'create' : 'upload';
    if (path === photos) return 'create';
    if (path.startsWith('/v2/oauth/')) return 'login';
    return !path.startsWith('/v2/') || path.endsWith('/init/') || path.endsWith('/cancel/') ? 'other' : 'read';
  }

  async handle(request: Incoming): Promise<Reply> {
    const route = findRoute(routes, request);
    return route === null ? this.#elsewhere(request) : route.handler(this, request, ...route.parameters);
  }

  async ghost(request: Incoming): Promise<Reply> {
    return request.method === 'PUT' ? ghostChunk(this, request) : ghostPhotos(this, request);
  }

  refuse(status: RefusalName): Reply {
    const reply = envelope(Number(status), {}, ...refusals[status]);
    // Not documented; servers in front of the platform may say it.
    return status === '429' ? { ...reply, headers: { ...reply.headers, 'retry-after': '120' } } : reply;
  }

  posts(): ShownPost[] {
    const out = [...this.tasks.values()].filter(({ postId }) => postId !== null);
    // In the order in which they went out, which need not be that of their beginnings.
    out.sort((one, other) => (BigInt(one.postId!) < BigInt(other.postId!) ? 1 : -1));
    return out.map(shown);
  }

  /** Beside the API there are the hosts of photos. */
  #elsewhere(request: Incoming): Reply {
    if (request.path.startsWith('/v2/')) throw new Refusal(envelope(404, {}, 'invalid_params', 'Unsupported path'));
    if (request.method === 'PUT') return this.hosted.take(request);
    return (request.method === 'GET' ? this.hosted.serve(request) : null) ?? bare(404);
  }
}

function isLastChunk(request: Incoming): boolean {
  const range = rangeOf(request);
  return range !== null && range.last === range.total - 1;
}

function shown(task: TaskState): ShownPost {
  const { postId, creator, info, source, mode, publishedAt, sha256 } = task;
  const text = [info?.title, info?.description].filter(Boolean).join('\n\n');
  const media = source.kind === 'pull' ? source.photos.map(({ type }) => type) : [source.type];
  return {
    id: postId!,
    url: isPublic(task) ? `https://www.tiktok.com/@${creator.username}/video/${postId}` : null,
    text,
    account: creator.username,
    replyTo: null,
    media: media.map(type => ({ alt: null, type })),
    at: new Date(publishedAt).toISOString(),
    notes: [
      mode === 'inbox' ? 'draft in the inbox of the account' : (info?.privacyLevel ?? ''),
      ...(info?.notes ?? []),
      ...(sha256 === null ? [] : [`video sha256:${sha256}`]),
      ...(source.kind === 'pull' ? source.photos.map(photo => `photo sha256:${photo.sha256}`) : []),
      ...(source.kind === 'pull' ? source.urls : []),
    ],
  };
}
