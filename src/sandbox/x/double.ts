import type { RefusalName, RequestKind } from '../faults.ts';
import type { Incoming } from '../incoming.ts';
import { json, Refusal, type Reply } from '../reply.ts';
import { findRoute, type Route } from '../routes.ts';
import type { ShownPost } from '../shown-post.ts';
import { problem, problemTypes } from './errors.ts';
import { beginUpload, describeMedia, finishUpload, ghostUpload, showUpload, takePiece } from './media.ts';
import { askConsent, decideConsent, giveToken, revoke } from './oauth.ts';
import { createPost, deletePost, ghostPost, showPost, showPosts } from './posts.ts';
import { rateHeaders, tooMany } from './rate.ts';
import { type PostState, XState } from './state.ts';
import { listPosts, showMe } from './users.ts';

const routes: readonly Route<XState>[] = [
  ['GET', '/i/oauth2/authorize', askConsent],
  ['POST', '/i/oauth2/authorize', decideConsent],
  ['POST', '/2/oauth2/token', giveToken],
  ['POST', '/2/oauth2/revoke', revoke],
  ['POST', '/2/tweets', createPost],
  ['GET', '/2/tweets', showPosts],
  ['GET', '/2/tweets/:id', showPost],
  ['DELETE', '/2/tweets/:id', deletePost],
  ['GET', '/2/users/me', showMe],
  ['GET', '/2/users/:id/tweets', listPosts],
  ['POST', '/2/media/upload/initialize', beginUpload],
  ['POST', '/2/media/upload/:id/append', takePiece],
  ['POST', '/2/media/upload/:id/finalize', finishUpload],
  ['GET', '/2/media/upload', showUpload],
  ['POST', '/2/media/metadata', describeMedia],
];

const refusals: Record<RefusalName, readonly [title: string, detail: string]> = {
  '400': ['Invalid Request', 'One or more parameters to your request was invalid.'],
  '401': ['Unauthorized', 'Unauthorized'],
  '403': ['Forbidden', 'You are not permitted to perform this action.'],
  '422': ['Unprocessable Entity', 'Unprocessable Entity'],
  '429': ['Too Many Requests', 'Too Many Requests'],
  '500': ['Internal Server Error', 'Something is broken. This is usually a temporary error.'],
  '503': ['Service Unavailable', 'Service Unavailable'],
};

/** The API of X, version 2. https://docs.x.com/x-api/introduction */
export class XDouble extends XState {
  readonly platform = 'x';
  readonly maxBytes = 9 * 1024 * 1024;
  readonly identifyingMembers = ['data'];

  kindOf({ method, path }: Incoming): RequestKind {
    if (method === 'POST' && path === '/2/tweets') return 'create';
    if (method === 'POST' && path.startsWith('/2/media/')) return 'upload';
    if (path.startsWith('/2/oauth2/')) return 'login';
    return method === 'GET' ? 'read' : 'other';
  }

  async handle(request: Incoming): Promise<Reply> {
    const { limit, remaining, resetAt } = this.calls.take(callerOf(request), 1);
    const rate = rateHeaders(limit, remaining, resetAt);
    try {
      const route = findRoute(routes, request);
      const reply = await (route === null ? elsewhere(request) : route.handler(this, request, ...route.parameters));
      return { ...reply, headers: { ...rate, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal({ ...error.reply, headers: { ...rate, ...error.reply.headers } });
    }
  }

  async ghost(request: Incoming): Promise<Reply> {
    return this.kindOf(request) === 'create' ? ghostPost(this, request) : ghostUpload(this, request);
  }

  refuse(status: RefusalName): Reply {
    if (status === '429') return tooMany(100, this.clock.now() + 120_000);
    return json(Number(status), problem(Number(status), ...refusals[status]));
  }

  posts(): ShownPost[] {
    return [...this.postsById.values()].map(shown).reverse();
  }
}

function shown(post: PostState): ShownPost {
  const { id, user, text, replyTo, media, createdAt, poll, quoteOf, replySettings, labels } = post;
  return {
    id,
    url: `https://x.com/${user.username}/status/${id}`,
    text,
    account: user.username,
    replyTo,
    media: media.map(({ alt, type }) => ({ alt, type })),
    at: new Date(createdAt).toISOString(),
    notes: [
      ...(poll === null ? [] : [`poll: ${poll.options.join(' / ')}, ${poll.minutes} minutes`]),
      ...(quoteOf === null ? [] : [`quotes: ${quoteOf}`]),
      ...(replySettings === null ? [] : [`may be answered by: ${replySettings}`]),
      ...labels,
      ...media.flatMap(({ category, whole }) => (category === 'tweet_video' ? `video sha256:${whole?.digest}` : [])),
    ],
  };
}

/** The token, whichever way it is shown: a signed header is another each time. */
function callerOf({ headers }: Incoming): string {
  const header = headers.authorization ?? '';
  return /oauth_token="([^"]*)"/.exec(header)?.[1] ?? header;
}

function elsewhere({ path }: Incoming): Reply {
  return json(404, problem(404, 'Not Found Error', `No such endpoint: ${path}`, problemTypes.notFound));
}
