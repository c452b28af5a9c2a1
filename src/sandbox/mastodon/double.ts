import type { RefusalName, RequestKind } from '../faults.ts';
import type { Incoming } from '../incoming.ts';
import { json, Refusal, type Reply } from '../reply.ts';
import { findRoute, type Route } from '../routes.ts';
import type { ShownPost } from '../shown-post.ts';
import { listStatuses, verifyApp, verifyCredentials } from './accounts.ts';
import { statusUrl } from './entities.ts';
import { showFirstInstance, showInstance } from './instance.ts';
import { deleteMedia, ghostMedia, mendMedia, showMedia, uploadMedia } from './media.ts';
import { askConsent, createApp, decideConsent, giveToken, revokeToken } from './oauth.ts';
import { searchStatuses } from './search.ts';
import { MastodonState, type StatusState } from './state.ts';
import {
  createStatus,
  deleteStatus,
  editStatus,
  ghostStatus,
  showContext,
  showSource,
  showStatus,
} from './statuses.ts';

const routes: readonly Route<MastodonState>[] = [
  ['POST', '/api/v1/apps', createApp],
  ['GET', '/oauth/authorize', askConsent],
  ['POST', '/oauth/authorize', decideConsent],
  ['POST', '/oauth/token', giveToken],
  ['POST', '/api/v1/statuses', createStatus],
  ['GET', '/api/v1/statuses/:id', showStatus],
  ['PUT', '/api/v1/statuses/:id', editStatus],
  ['DELETE', '/api/v1/statuses/:id', deleteStatus],
  ['GET', '/api/v1/statuses/:id/source', showSource],
  ['GET', '/api/v1/statuses/:id/context', showContext],
  ['POST', '/oauth/revoke', revokeToken],
  ['GET', '/api/v1/accounts/verify_credentials', verifyCredentials],
  ['GET', '/api/v1/apps/verify_credentials', verifyApp],
  ['GET', '/api/v1/accounts/:id/statuses', listStatuses],
  ['POST', '/api/v2/media', uploadMedia],
  ['GET', '/api/v1/media/:id', showMedia],
  ['PUT', '/api/v1/media/:id', mendMedia],
  ['DELETE', '/api/v1/media/:id', deleteMedia],
  ['GET', '/api/v2/search', searchStatuses],
  ['GET', '/api/v2/instance', showInstance],
  ['GET', '/api/v1/instance', showFirstInstance],
];

const refusals: Record<RefusalName, string> = {
  '400': 'Bad request',
  '401': 'The access token is invalid',
  '403': 'This action is not allowed',
  '422': 'Validation failed: Text contained a disallowed hashtag',
  '429': 'Too many requests',
  '500': 'Internal Server Error',
  '503': 'There was a temporary problem serving your request, please try again',
};

/** A Mastodon server. https://docs.joinmastodon.org/client/intro/ */
export class MastodonDouble extends MastodonState {
  readonly platform = 'mastodon';
  readonly maxBytes = 105 * 1024 * 1024;
  readonly identifyingMembers = ['id'];

  kindOf({ method, path }: Incoming): RequestKind {
    if (method === 'POST' && path === '/api/v1/statuses') return 'create';
    if (method === 'POST' && path === '/api/v2/media') return 'upload';
    if (path.startsWith('/oauth/')) return 'login';
    return method === 'GET' ? 'read' : 'other';
  }

  async handle(request: Incoming): Promise<Reply> {
    const rate = this.#rateHeaders(request);
    try {
      const route = findRoute(routes, request);
      const reply = await (route === null
        ? this.#elsewhere(request)
        : route.handler(this, request, ...route.parameters));
      return withHeaders(reply, rate);
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(withHeaders(error.reply, rate)) : error;
    }
  }

  async ghost(request: Incoming): Promise<Reply> {
    switch (this.kindOf(request)) {
      case 'create':
        return ghostStatus(this, request);
      case 'upload':
        return ghostMedia(this, request);
      default:
        return json(200, { id: this.nextId() });
    }
  }

  refuse(status: RefusalName): Reply {
    const headers = status === '429' ? rateHeaders(300, 0, this.clock.now() + 120_000) : {};
    return json(Number(status), { error: refusals[status] }, headers);
  }

  posts(): ShownPost[] {
    const own = [...this.statuses.values()].filter(({ remoteUrl }) => remoteUrl === null);
    return own.map(status => this.#shown(status)).reverse();
  }

  #shown(status: StatusState): ShownPost {
    const { id, text, replyTo, spoilerText, visibility, language, poll, quoteOf, quotePolicy, editedAt } = status;
    const quoted = this.statuses.get(quoteOf ?? '');
    return {
      id,
      url: statusUrl(this, status),
      text,
      account: status.account.username,
      replyTo,
      media: status.media.map(({ description, mime }) => ({ alt: description, type: mime })),
      at: new Date(status.createdAt).toISOString(),
      notes: [
        `${visibility}, ${language}`,
        ...(spoilerText === '' ? [] : [`warning: ${spoilerText}`]),
        ...(poll === null ? [] : [`poll: ${poll.options.join(' / ')}`]),
        ...(quoteOf === null ? [] : [`quotes: ${quoted === undefined ? 'a removed post' : statusUrl(this, quoted)}`]),
        ...(quotePolicy === 'public' ? [] : [`may be quoted by: ${quotePolicy}`]),
        ...(editedAt === null ? [] : ['edited']),
      ],
    };
  }

  /** A permalink leads a browser to the timeline; all else is not there. */
  #elsewhere({ method, path }: Incoming): Reply {
    if (method === 'GET' && /^\/@[^/]+\/\d+$/.test(path)) return json(302, {}, { location: '/' });
    return json(404, { error: 'Record not found' });
  }

  /** Counted and told for each token or, without one, for all; a 429 comes only from a fault. */
  #rateHeaders({ headers }: Incoming): Record<string, string> {
    const { limit, remaining, resetAt } = this.calls.take(headers.authorization ?? '', 1);
    return rateHeaders(limit, remaining, resetAt);
  }
}

/** The reset is a time in ISO 8601, not in seconds. https://docs.joinmastodon.org/api/rate-limits/ */
function rateHeaders(limit: number, remaining: number, resetAt: number): Record<string, string> {
  const reset = new Date(resetAt).toISOString().replace('Z', '000Z');
  return { 'x-ratelimit-limit': `${limit}`, 'x-ratelimit-remaining': `${remaining}`, 'x-ratelimit-reset': reset };
}

function withHeaders(reply: Reply, headers: Record<string, string>): Reply {
  return { ...reply, headers: { ...headers, ...reply.headers } };
}
