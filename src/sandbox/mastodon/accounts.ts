import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAccount, requireToken, viewerOf } from './access.ts';
import { accountEntity, statusEntity } from './entities.ts';
import { notFound } from './errors.ts';
import { idNumber } from './snowflake.ts';
import type { MastodonState, StatusState } from './state.ts';
import { isVisible } from './statuses.ts';

/** https://docs.joinmastodon.org/methods/accounts/#verify_credentials */
export function verifyCredentials(state: MastodonState, request: Incoming): Reply {
  const account = requireAccount(state, request, 'profile', 'read:accounts');
  const source = {
    privacy: 'public',
    sensitive: false,
    language: 'en',
    note: '',
    fields: [],
    follow_requests_count: 0,
    hide_collections: null,
    discoverable: true,
    indexable: false,
    attribution_domains: [],
    quote_policy: 'public',
  };
  const role = { id: '-99', name: '', permissions: '0', color: '', highlighted: false };
  return json(200, { ...accountEntity(state, account), source, role });
}

/** https://docs.joinmastodon.org/methods/apps/#verify_credentials */
export function verifyApp(state: MastodonState, request: Incoming): Reply {
  const { scopes } = requireToken(state, request);
  return json(200, { id: '1', name: 'The app of the sandbox', website: null, scopes, redirect_uris: [] });
}

/** https://docs.joinmastodon.org/methods/accounts/#statuses */
export function listStatuses(state: MastodonState, request: Incoming, id = ''): Reply {
  const viewer = viewerOf(state, request);
  const account = state.accounts.get(id) ?? notFound();
  const newest = state.clock.now() - state.findLagMilliseconds;
  const shown = [...state.statuses.values()].filter(
    status =>
      status.account === account &&
      isVisible(status, viewer) &&
      status.createdAt <= newest &&
      !(request.query.get('exclude_replies') === 'true' && status.replyTo !== null),
  );
  const page = pageOf(shown, request.query);
  return json(
    200,
    page.map(status => statusEntity(state, status)),
    linkHeader(state, request, page),
  );
}

/** `since_id` keeps the newest of what is newer, `min_id` the oldest of it; both are shown newest first. */
function pageOf(statuses: readonly StatusState[], query: URLSearchParams): StatusState[] {
  const below = idNumber(query.get('max_id'));
  const above = idNumber(query.get('min_id') ?? query.get('since_id'));
  const ascending = statuses
    .filter(({ id }) => (below === null || BigInt(id) < below) && (above === null || BigInt(id) > above))
    .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
  const limit = limitOf(query);
  const page = query.has('min_id') ? ascending.slice(0, limit) : ascending.slice(-limit);
  return page.reverse();
}

function limitOf(query: URLSearchParams): number {
  return Math.min(Math.max(Number.parseInt(query.get('limit') ?? '', 10) || 20, 1), 40);
}

/** The links say again what was asked for; there is a next page where this one is full, as far as the server can tell. */
function linkHeader(
  state: MastodonState,
  { path, query }: Incoming,
  page: readonly StatusState[],
): Record<string, string> {
  const [newest, oldest] = [page[0], page.at(-1)];
  if (newest === undefined || oldest === undefined) return {};
  const link = (rel: string, name: string, id: string) => {
    const kept = [...query].filter(([key]) => key === 'limit' || key === 'exclude_replies');
    return `<${state.origin}${path}?${new URLSearchParams([...kept, [name, id]])}>; rel="${rel}"`;
  };
  const next = page.length === limitOf(query) ? [link('next', 'max_id', oldest.id)] : [];
  return { link: [...next, link('prev', 'min_id', newest.id)].join(', ') };
}
