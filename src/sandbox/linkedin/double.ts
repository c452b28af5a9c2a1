import type { RefusalName, RequestKind } from '../faults.ts';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { findRoute, type Route } from '../routes.ts';
import type { ShownPost } from '../shown-post.ts';
import { createComment, deleteComment, editComment, ghostComment, listComments, showComment } from './comments.ts';
import { type Content, shownMedia } from './content.ts';
import { errorReply, notFound } from './errors.ts';
import { introspect, listRoles, revoke, userinfo } from './identity.ts';
import { readLittleText } from './little-text.ts';
import { askConsent, decideConsent, giveToken } from './oauth.ts';
import { createPost, deletePost, editPost, findPosts, ghostPost, showPost } from './posts.ts';
import { type CommentState, LinkedinState, type PostState, type UploadKind } from './state.ts';
import { initialize, statusOf, takeBytes, uploadOf } from './uploads.ts';

const comments = '/rest/socialActions/:urn/comments';

const routes: readonly Route<LinkedinState>[] = [
  ['GET', '/oauth/v2/authorization', askConsent],
  ['POST', '/oauth/v2/authorization', decideConsent],
  ['POST', '/oauth/v2/accessToken', giveToken],
  ['POST', '/oauth/v2/introspectToken', introspect],
  ['POST', '/oauth/v2/revoke', revoke],
  ['GET', '/v2/userinfo', userinfo],
  ['GET', '/rest/organizationAcls', listRoles],
  ['POST', '/rest/posts', createPost],
  ['GET', '/rest/posts', findPosts],
  ['GET', '/rest/posts/:urn', showPost],
  ['POST', '/rest/posts/:urn', editPost],
  ['DELETE', '/rest/posts/:urn', deletePost],
  ['POST', comments, createComment],
  ['GET', comments, listComments],
  ['GET', `${comments}/:id`, showComment],
  ['POST', `${comments}/:id`, editComment],
  ['DELETE', `${comments}/:id`, deleteComment],
  ['POST', '/rest/images', uploadOf('image')],
  ['GET', '/rest/images/:urn', statusOf('image')],
  ['POST', '/rest/documents', uploadOf('document')],
  ['GET', '/rest/documents/:urn', statusOf('document')],
  ['POST', '/rest/videos', uploadOf('video')],
  ['GET', '/rest/videos/:urn', statusOf('video')],
  ['PUT', '/dms-uploads/:name', takeBytes],
];

/** LinkedIn's versioned API with its hosts for sign-in and uploads. https://learn.microsoft.com/en-us/linkedin/marketing/ */
export class LinkedinDouble extends LinkedinState {
  readonly platform = 'linkedin';
  readonly maxBytes = 105 * 1024 * 1024;
  readonly identifyingMembers = ['x-restli-id', 'value', 'id', 'commentUrn', 'access_token'];

  kindOf({ method, path, headers }: Incoming): RequestKind {
    const isCreate = path === '/rest/posts' || path.endsWith('/comments');
    if (method === 'POST' && isCreate && headers['x-restli-method'] !== 'PARTIAL_UPDATE') return 'create';
    if (method === 'PUT' || (method === 'POST' && /^\/rest\/(?:images|documents|videos)$/.test(path))) return 'upload';
    if (path.startsWith('/oauth/')) return 'login';
    return method === 'GET' ? 'read' : 'other';
  }

  async handle(request: Incoming): Promise<Reply> {
    const route = findRoute(routes, request);
    return route === null ? notFound() : route.handler(this, request, ...route.parameters);
  }

  async ghost(request: Incoming): Promise<Reply> {
    const { path } = request;
    if (path === '/rest/posts') return ghostPost(this, request);
    if (path.endsWith('/comments')) return ghostComment(this, request, decodeURIComponent(path.split('/')[3]!));
    const kind = /^\/rest\/(image|document|video)s$/.exec(path)?.[1] as UploadKind | undefined;
    return kind === undefined ? json(200, {}) : initialize(this, request, kind, false);
  }

  refuse(status: RefusalName): Reply {
    switch (status) {
      case '401':
        return errorReply(401, 'INVALID_ACCESS_TOKEN', 'Invalid access token', { serviceErrorCode: 65600 });
      case '403':
        return errorReply(403, 'ACCESS_DENIED', 'Not enough permissions to access: CREATE', { serviceErrorCode: 100 });
      case '429': {
        // LinkedIn itself says nothing of when; what stands in front of it may.
        const message = 'Too many requests';
        return errorReply(429, 'TOO_MANY_REQUESTS', message, { serviceErrorCode: 101 }, { 'retry-after': '120' });
      }
      case '500':
      case '503':
        return errorReply(Number(status), 'INTERNAL_SERVER_ERROR', 'Internal Server Error');
      default:
        return errorReply(400, 'INVALID_VALUE_FOR_FIELD', 'The value of a field is invalid');
    }
  }

  posts(): ShownPost[] {
    const seen = [...this.published.values()].filter(({ hasFailed }) => !hasFailed);
    const all = [
      ...seen.map(post => ({ id: post.urn.split(':').at(-1)!, shown: this.#shown(post) })),
      ...[...this.comments.values()].map(comment => ({ id: comment.id, shown: shownComment(comment) })),
    ];
    return all.sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? 1 : -1)).map(({ shown }) => shown);
  }

  #shown(post: PostState): ShownPost {
    const { urn, author, commentary, visibility, content, createdAt, isEdited, isReshareDisabled } = post;
    const { shown, mentions, tags, isCut } = readLittleText(commentary);
    return {
      id: urn,
      url: `https://www.linkedin.com/feed/update/${urn}/`,
      text: shown,
      account: author,
      replyTo: null,
      media: shownMedia(this, content).map(({ upload, alt }) => ({ alt, type: upload.type })),
      at: new Date(createdAt).toISOString(),
      notes: [
        visibility,
        ...(isCut ? ['the rest of the text was dropped'] : []),
        ...mentions.map(({ name, urn: who }) => `mentions ${name}: ${who}`),
        ...tags.map(tag => `tag: ${tag}`),
        ...contentNotes(this, content),
        ...(isReshareDisabled ? ['cannot be reposted'] : []),
        ...(isEdited ? ['edited'] : []),
      ],
    };
  }
}

function contentNotes(state: LinkedinState, content: Content | null): string[] {
  if (content === null) return [];
  const files = shownMedia(state, content).map(
    ({ upload }) => `${upload.kind} sha256:${upload.parts.map(({ digest }) => digest).join('+')}`,
  );
  if ('article' in content) {
    const { source, title, description, thumbnail } = content.article;
    const digest = state.uploads.get(thumbnail ?? '')?.parts[0]?.digest;
    return [
      `card: ${title} <${source}>`,
      ...(description === undefined ? [] : [`card says: ${description}`]),
      ...(digest === undefined ? [] : [`card thumbnail sha256:${digest}`]),
    ];
  }
  if ('poll' in content) {
    const { question, options, settings } = content.poll;
    return [`poll: ${question} ${options.map(({ text }) => text).join(' / ')} (${settings.duration})`];
  }
  return 'media' in content && content.media.title !== undefined ? [`title: ${content.media.title}`, ...files] : files;
}

function shownComment({ id, post, actor, text, mentions, createdAt }: CommentState): ShownPost {
  return {
    id,
    url: null,
    text,
    account: actor,
    replyTo: post,
    media: [],
    at: new Date(createdAt).toISOString(),
    notes: mentions.map(name => `mentions ${name}`),
  };
}
