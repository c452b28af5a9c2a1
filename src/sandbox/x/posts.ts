import type { Incoming } from '../incoming.ts';
import { json, Refusal, type Reply } from '../reply.ts';
import { requireUser } from './access.ts';
import { draftPost } from './draft.ts';
import { postEntity } from './entity.ts';
import { forbidden, invalid, problemTypes, refuse } from './errors.ts';
import { readParameters } from './parameters.ts';
import { tooMany } from './rate.ts';
import type { PostState, XState } from './state.ts';

export function createPost(state: XState, request: Incoming): Reply {
  const post = draft(state, request);
  state.postsById.set(post.id, post);
  state.creates += 1;
  if (state.credits !== null) state.credits -= 1;
  return created(state, post);
}

/** Answers as if it were kept. */
export function ghostPost(state: XState, request: Incoming): Reply {
  return created(state, draft(state, request));
}

function draft(state: XState, request: Incoming): PostState {
  const user = requireUser(state, request, 'tweet.read', 'tweet.write', 'users.read');
  // No rate header tells that they are used up.
  if (state.credits === 0) {
    const detail = 'Your enrolled account does not have any credits to fulfill this request.';
    return refuse(402, 'CreditsDepleted', detail, problemTypes.credits);
  }
  const { isOver, limit, resetAt } = state.creations.take(user.id, 1);
  if (isOver) throw new Refusal(tooMany(limit, resetAt));
  const refusal = state.refusals.shift();
  if (refusal !== undefined) throw new Refusal(json(refusal.status, refusal));
  return draftPost(state, user, readParameters(request));
}

function created(state: XState, { id, text }: PostState): Reply {
  const history = state.dialect === 'post' ? 'edit_history_post_ids' : 'edit_history_tweet_ids';
  return json(201, { data: { id, text, [history]: [id] } });
}

export function deletePost(state: XState, request: Incoming, id = ''): Reply {
  const user = requireUser(state, request, 'tweet.read', 'tweet.write', 'users.read');
  const post = state.postsById.get(id);
  if (post === undefined) return json(404, notFound(id));
  if (post.user !== user) return forbidden('You are not authorized to delete this Tweet.');
  state.postsById.delete(id);
  return json(200, { data: { deleted: true } });
}

/** 200 also where some are not there: those stand in `errors`. */
export function showPosts(state: XState, request: Incoming): Reply {
  requireUser(state, request, 'tweet.read', 'users.read');
  const ids = (request.query.get('ids') ?? '').split(',');
  if (ids.length > 100 || !ids.every(id => /^\d{1,19}$/.test(id))) return invalid('ids: 1 to 100 ids');
  const data = ids.flatMap(id => state.postsById.get(id) ?? []).map(post => postEntity(state, post, request.query));
  const errors = ids.filter(id => !state.postsById.has(id)).map(notFound);
  return json(200, { ...(data.length > 0 ? { data } : {}), ...(errors.length > 0 ? { errors } : {}) });
}

/** 200 here too: that it is not there stands in `errors`. */
export function showPost(state: XState, request: Incoming, id = ''): Reply {
  requireUser(state, request, 'tweet.read', 'users.read');
  const post = state.postsById.get(id);
  return json(200, post === undefined ? { errors: [notFound(id)] } : { data: postEntity(state, post, request.query) });
}

function notFound(id: string): Record<string, unknown> {
  return {
    value: id,
    detail: `Could not find tweet with id: [${id}].`,
    title: 'Not Found Error',
    resource_type: 'tweet',
    parameter: 'id',
    resource_id: id,
    type: problemTypes.notFound,
  };
}
