import type { RefusalName, RequestKind } from '../faults.ts';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { findRoute, type Route } from '../routes.ts';
import type { ShownPost } from '../shown-post.ts';
import { createContainer } from './containers.ts';
import { errorReply, type GraphError, notThere } from './errors.ts';
import { askConsent, debugToken, decideConsent, giveToken, lengthenToken, refreshToken } from './oauth.ts';
import { ghostPublish, publish } from './publish.ts';
import { deletePost, listPosts, listReplies, permalinkOf, showMe, showObject, showQuota } from './reading.ts';
import { type PostState, ThreadsState } from './state.ts';

const routes: readonly Route<ThreadsState>[] = [
  ['GET', '/oauth/authorize', askConsent],
  ['POST', '/oauth/authorize', decideConsent],
  ['POST', '/oauth/access_token', giveToken],
  ['GET', '/access_token', lengthenToken],
  ['GET', '/refresh_access_token', refreshToken],
  ['GET', '/v1.0/debug_token', debugToken],
  ['GET', '/v1.0/me', showMe],
  ['POST', '/v1.0/:user/threads', createContainer],
  ['POST', '/v1.0/:user/threads_publish', publish],
  ['GET', '/v1.0/:user/threads', listPosts],
  ['GET', '/v1.0/:user/replies', listReplies],
  ['GET', '/v1.0/:user/threads_publishing_limit', showQuota],
  ['GET', '/v1.0/:id', showObject],
  ['DELETE', '/v1.0/:id', deletePost],
];

const refusals: Record<RefusalName, GraphError> = {
  '400': { message: 'Param text must be at most 500 characters long.', code: 100 },
  '422': { message: 'Param text must be at most 500 characters long.', code: 100 },
  '401': { message: 'Error validating access token: Session has expired or is invalid.', code: 190 },
  '403': { message: 'Application does not have permission for this action', code: 10, subcode: 4_279_067 },
  '429': { message: 'Application request limit reached', code: 4 },
  '500': { message: 'An unexpected error has occurred. Please retry your request later.', code: 2, isTransient: true },
  '503': { message: 'Service temporarily unavailable', code: 2, isTransient: true },
};

/** The Threads API, and the hosts from which it fetches media. https://developers.facebook.com/docs/threads */
export class ThreadsDouble extends ThreadsState {
  readonly platform = 'threads';
  /** Only the files that a rehearsal makes public are large. */
  readonly maxBytes = 64 * 1024 * 1024;
  readonly identifyingMembers = ['id'];

  /** What fetches a file counts as its upload. */
  kindOf({ method, path, body }: Incoming): RequestKind {
    if (method === 'POST' && path.endsWith('/threads_publish')) return 'create';
    if (method === 'POST' && path.endsWith('/threads')) {
      const type = (body as { media_type?: unknown } | undefined)?.media_type;
      return type === 'IMAGE' || type === 'VIDEO' ? 'upload' : 'other';
    }
    if (path === '/refresh_access_token' || path === '/access_token' || path.startsWith('/oauth/')) return 'login';
    return method === 'GET' && path.startsWith('/v1.0/') ? 'read' : 'other';
  }

  async handle(request: Incoming): Promise<Reply> {
    const route = findRoute(routes, request);
    if (route !== null) return route.handler(this, request, ...route.parameters);
    if (request.method === 'PUT') return this.hosted.take(request);
    const file = request.method === 'GET' ? this.hosted.serve(request) : null;
    return file ?? (request.path.startsWith('/v1.0/') ? notThere('') : { status: 404, headers: {}, body: '' });
  }

  async ghost(request: Incoming): Promise<Reply> {
    return this.kindOf(request) === 'create' ? ghostPublish(this, request, 'me') : json(200, { id: this.nextId() });
  }

  refuse(status: RefusalName): Reply {
    const reply = errorReply(Number(status), refusals[status]);
    // Not documented; servers in front of the platform may say it.
    return status === '429' ? { ...reply, headers: { ...reply.headers, 'retry-after': '120' } } : reply;
  }

  posts(): ShownPost[] {
    return [...this.live.values()].map(shown).reverse();
  }
}

function shown(post: PostState): ShownPost {
  const { id, text, user, replyTo, media, publishedAt, topic, link, poll, gif, isGhost, quoteOf, replyControl } = post;
  return {
    id,
    url: permalinkOf(post),
    text,
    account: user.username,
    replyTo,
    media: media.map(({ alt, type }) => ({ alt, type })),
    at: new Date(publishedAt).toISOString(),
    notes: [
      ...(topic === null ? [] : [`topic: ${topic}`]),
      ...(link === null ? [] : [`card: ${link}`]),
      ...(poll === null ? [] : [`poll: ${poll.join(' / ')}`]),
      ...(gif === null ? [] : [`GIF: ${gif}`]),
      ...(isGhost ? ['ghost post'] : []),
      ...(quoteOf === null ? [] : [`quotes: ${quoteOf}`]),
      ...(replyControl === 'everyone' ? [] : [`replies: ${replyControl}`]),
      ...(post.isSpoiler ? ['spoiler'] : []),
      ...(post.asksApproval ? ['replies are approved first'] : []),
      ...media.map(({ sha256, size }) => `${size} bytes sha256:${sha256}`),
    ],
  };
}
