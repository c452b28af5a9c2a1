import type { RefusalName, RequestKind } from '../faults.ts';
import type { Incoming } from '../incoming.ts';
import { json, Refusal, type Reply } from '../reply.ts';
import { findRoute, type Route } from '../routes.ts';
import type { ShownPost } from '../shown-post.ts';
import { comment, deleteThing, editText, ghostComment } from './comments.ts';
import { blockedPage } from './errors.ts';
import { listComments, listPosts, showInfo } from './listings.ts';
import { ghostAsset, leaseAsset, storeFile } from './media.ts';
import { askConsent, decideConsent, giveToken, revokeToken, showMe } from './oauth.ts';
import { RedditState, type ThingState } from './state.ts';
import { ghostGallery, ghostSubmit, submit, submitGallery } from './submit.ts';
import { showAbout, showFlairs, showRequirements } from './subreddits.ts';
import { permalink } from './things.ts';

const [posts, galleries, comments] = ['/api/submit', '/api/submit_gallery_post.json', '/api/comment'];
const [leases, storage] = ['/api/media/asset.json', '/s3'];

const routes: readonly Route<RedditState>[] = [
  ['GET', '/api/v1/authorize', askConsent],
  ['POST', '/api/v1/authorize', decideConsent],
  ['POST', '/api/v1/access_token', giveToken],
  ['POST', '/api/v1/revoke_token', revokeToken],
  ['GET', '/api/v1/me', showMe],
  ['POST', posts, submit],
  ['POST', galleries, submitGallery],
  ['POST', comments, comment],
  ['POST', '/api/editusertext', editText],
  ['POST', '/api/del', deleteThing],
  ['POST', leases, leaseAsset],
  ['POST', storage, storeFile],
  ['GET', '/api/info', showInfo],
  ['GET', '/api/v1/:subreddit/post_requirements', showRequirements],
  ['GET', '/r/:subreddit/about', showAbout],
  ['GET', '/r/:subreddit/api/link_flair_v2', showFlairs],
  ['GET', '/user/:name/submitted', listPosts],
  ['GET', '/user/:name/comments', listComments],
];

const refusals: Record<RefusalName, string> = {
  '400': 'Bad Request',
  '401': 'Unauthorized',
  '403': 'Forbidden',
  '422': 'Unprocessable Entity',
  '429': 'Too Many Requests',
  '500': 'Internal Server Error',
  '503': 'Service Unavailable',
};

/** Reddit's API with its host for uploads. https://www.reddit.com/dev/api */
export class RedditDouble extends RedditState {
  readonly platform = 'reddit';
  readonly maxBytes = 129 * 1024 * 1024;
  readonly identifyingMembers = ['json', 'args', 'asset'];

  kindOf({ method, path }: Incoming): RequestKind {
    if (method === 'GET') return 'read';
    if (path === posts || path === galleries || path === comments) return 'create';
    if (path === leases || path === storage) return 'upload';
    return path === '/api/v1/access_token' || path === '/api/v1/revoke_token' ? 'login' : 'other';
  }

  async handle(request: Incoming): Promise<Reply> {
    if (this.isBlocking) return blockedPage();
    const rate = this.#rateHeaders(request);
    try {
      const route = findRoute(routes, request);
      if (route === null) return withHeaders(json(404, { message: 'Not Found', error: 404 }), rate);
      return withHeaders(await route.handler(this, request, ...route.parameters), rate);
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(withHeaders(error.reply, rate)) : error;
    }
  }

  async ghost(request: Incoming): Promise<Reply> {
    switch (request.path) {
      case posts:
        return ghostSubmit(this, request);
      case galleries:
        return ghostGallery(this, request);
      case comments:
        return ghostComment(this, request);
      case leases:
        return ghostAsset(this, request);
      default:
        return json(201, {});
    }
  }

  refuse(status: RefusalName): Reply {
    const headers = status === '429' ? rateHeaders(1000, 0, 120) : {};
    return json(Number(status), { message: refusals[status], error: Number(status) }, headers);
  }

  /** What readers see: neither what was deleted nor what a filter or a moderator took away. */
  posts(): ShownPost[] {
    return [...this.things.values()]
      .filter(thing => !thing.isDeleted && thing.removedBy === null && thing.pollsLeft === 0)
      .map(thing => this.#shown(thing))
      .reverse();
  }

  #shown(thing: ThingState): ShownPost {
    const { name, text, account, parent, media, createdAt } = thing;
    return {
      id: name,
      url: permalink(thing, this),
      text,
      account: account.name,
      replyTo: parent,
      media: media.map(({ caption, type }) => ({ alt: caption, type })),
      at: new Date(createdAt).toISOString(),
      notes: notesOf(thing),
    };
  }

  /** Counted for each client, averaged over ten minutes; how many are left is a float. */
  #rateHeaders({ headers }: Incoming): Record<string, string> {
    const { limit, remaining, resetAt } = this.calls.take(headers.authorization ?? '', 1);
    return rateHeaders(limit, remaining, Math.ceil((resetAt - this.clock.now()) / 1000));
  }
}

function notesOf(thing: ThingState): string[] {
  const { kind, title, url, crosspost, flair, nsfw, spoiler, sendReplies, isEdited, subreddit, media } = thing;
  return [
    `r/${subreddit}, ${kind}`,
    ...(title === '' ? [] : [`title: ${title}`]),
    ...(url === null ? [] : [`link: ${url}`]),
    ...(crosspost === null ? [] : [`crosspost of ${crosspost}`]),
    ...(flair === null ? [] : [`flair: ${flair.text}`]),
    ...(nsfw ? ['nsfw'] : []),
    ...(spoiler ? ['spoiler'] : []),
    ...(sendReplies ? [] : ['no replies to the inbox']),
    ...(isEdited ? ['edited'] : []),
    ...media.map(({ sha256 }) => `sha256:${sha256}`),
  ];
}

function rateHeaders(limit: number, remaining: number, seconds: number): Record<string, string> {
  return {
    'x-ratelimit-used': `${limit - remaining}`,
    'x-ratelimit-remaining': `${remaining}.0`,
    'x-ratelimit-reset': `${seconds}`,
  };
}

function withHeaders(reply: Reply, headers: Record<string, string>): Reply {
  return { ...reply, headers: { ...headers, ...reply.headers } };
}
