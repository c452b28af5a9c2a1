import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireUser } from './access.ts';
import { postEntity } from './entity.ts';
import { invalid } from './errors.ts';
import type { XState } from './state.ts';

export function showMe(state: XState, request: Incoming): Reply {
  const { id, username, isPremium } = requireUser(state, request, 'users.read', 'tweet.read');
  const fields = (request.query.get('user.fields') ?? '').split(',');
  const subscription = fields.includes('subscription_type')
    ? { subscription_type: isPremium ? 'Premium' : 'None' }
    : {};
  return json(200, { data: { id, username, name: `The ${username}`, ...subscription } });
}

/** An account's posts, newest first; `data` is absent where there are none. */
export function listPosts(state: XState, request: Incoming, id = ''): Reply {
  requireUser(state, request, 'tweet.read', 'users.read');
  const { query } = request;
  const size = Number(query.get('max_results') ?? '10');
  if (!Number.isInteger(size) || size < 5 || size > 100) return invalid('max_results: 5 to 100');
  const since = Date.parse(query.get('start_time') ?? '1970-01-01T00:00:00Z');
  if (Number.isNaN(since)) return invalid('start_time: not a time');
  const until = state.clock.now() - state.findLagMilliseconds;
  const excluded = (query.get('exclude') ?? '').split(',');
  const all = [...state.postsById.values()]
    .filter(({ replyTo }) => replyTo === null || !excluded.includes('replies'))
    .filter(({ user, createdAt }) => user.id === id && createdAt >= since && createdAt <= until)
    .reverse();
  const start = Number(query.get('pagination_token') ?? '0');
  const page = all.slice(start, start + size);
  const next = start + size < all.length ? { next_token: `${start + size}` } : {};
  const data = page.map(post => postEntity(state, post, query));
  return json(200, { ...(data.length > 0 ? { data } : {}), meta: { result_count: page.length, ...next } });
}
