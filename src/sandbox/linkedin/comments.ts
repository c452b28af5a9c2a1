import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAuthor, requireCaller, requireReader } from './access.ts';
import { bare, notFound, refuse } from './errors.ts';
import { checkLength, requireEncoded } from './posts.ts';
import type { CommentState, LinkedinState, PostState } from './state.ts';

const mostText = 1250;

const attribute = z.strictObject({
  start: z.int().min(0),
  length: z.int().min(1),
  value: z.union([
    z.strictObject({ person: z.strictObject({ person: z.string() }) }),
    z.strictObject({ organization: z.strictObject({ organization: z.string() }) }),
  ]),
});
const message = z.strictObject({ text: z.string().min(1), attributes: z.array(attribute).optional() });
const body = z.strictObject({ actor: z.string(), object: z.string(), message });

/** https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/comments-api#create-a-comment */
export function createComment(state: LinkedinState, request: Incoming, urn = ''): Reply {
  const comment = draft(state, request, urn);
  state.comments.set(comment.id, comment);
  state.creates += 1;
  return created(comment);
}

export function ghostComment(state: LinkedinState, request: Incoming, urn = ''): Reply {
  return created(draft(state, request, urn));
}

function created(comment: CommentState): Reply {
  return json(201, entity(comment), { 'x-restli-id': comment.id });
}

function draft(state: LinkedinState, request: Incoming, urn: string): CommentState {
  const token = requireCaller(state, request);
  requireEncoded(request);
  const read = body.safeParse(request.body);
  if (!read.success) return refuse(400, 'MISSING_FIELD', 'The comment cannot be read');
  const { actor, object, message: said } = read.data;
  requireAuthor(state, token, actor, 'socialActions.CREATE.20260701');
  const post = state.published.get(urn) ?? notFound();
  if (object !== urn) return refuse(400, 'INVALID_VALUE_FOR_FIELD', 'object is not the post of the path');
  checkLength(said.text, '/message/text', mostText);
  if (state.missingActivities > 0) {
    state.missingActivities -= 1;
    return refuse(400, 'INVALID_URN_ID', `Unable to obtain activity from ${urn}`);
  }
  throttle(state, actor);
  const mentions = (said.attributes ?? []).map(({ start, length }) => said.text.slice(start, start + length));
  return { id: state.nextId(), post: post.urn, actor, text: said.text, mentions, createdAt: state.clock.now() };
}

function throttle(state: LinkedinState, actor: string): void {
  const last = Math.max(
    0,
    ...[...state.comments.values()].filter(one => one.actor === actor).map(one => one.createdAt),
  );
  if (last + state.commentMilliseconds > state.clock.now()) {
    refuse(429, 'TOO_MANY_REQUESTS', 'Comment create throttled: creation rate limit exceeded for member');
  }
}

function entity({ id, post, actor, text, createdAt }: CommentState): Record<string, unknown> {
  // Named by the activity, whose number is not the post's own.
  const activity = `urn:li:activity:${BigInt(post.split(':').at(-1)!) + 1n}`;
  return {
    id,
    commentUrn: `urn:li:comment:(${activity},${id})`,
    actor,
    object: activity,
    message: { attributes: [], text },
    created: { actor, time: createdAt },
    lastModified: { actor, time: createdAt },
  };
}

export function listComments(state: LinkedinState, request: Incoming, urn = ''): Reply {
  const token = requireCaller(state, request);
  requireEncoded(request);
  const { author } = state.published.get(urn) ?? notFound();
  requireReader(state, token, author, 'socialActions.GET_ALL.20260701');
  const newest = state.clock.now() - state.findLagMilliseconds;
  const all = [...state.comments.values()].filter(({ post, createdAt }) => post === urn && createdAt <= newest);
  const [start, count] = [Number(request.query.get('start') ?? 0), Number(request.query.get('count') ?? 10)];
  return json(200, { elements: all.slice(start, start + count).map(entity), paging: { start, count, links: [] } });
}

export function showComment(state: LinkedinState, request: Incoming, urn = '', id = ''): Reply {
  const token = requireCaller(state, request);
  const { post, comment } = commentOf(state, urn, id);
  requireReader(state, token, post.author, 'socialActions.GET.20260701');
  return json(200, entity(comment));
}

const patch = z.strictObject({
  patch: z.strictObject({ message: z.strictObject({ $set: message.partial({ attributes: true }) }) }),
});

export function editComment(state: LinkedinState, request: Incoming, urn = '', id = ''): Reply {
  const token = requireCaller(state, request);
  const { comment } = commentOf(state, urn, id);
  requireActor(state, request, token, comment);
  const read = patch.safeParse(request.body);
  if (!read.success) return refuse(400, 'ILLEGAL_ARGUMENT', 'The patch cannot be read');
  const { text } = read.data.patch.message.$set;
  checkLength(text, '/message/text', mostText);
  comment.text = text;
  return json(200, entity(comment));
}

export function deleteComment(state: LinkedinState, request: Incoming, urn = '', id = ''): Reply {
  const token = requireCaller(state, request);
  const { comment } = commentOf(state, urn, id);
  requireActor(state, request, token, comment);
  state.comments.delete(id);
  return bare(204);
}

function requireActor(
  state: LinkedinState,
  { query }: Incoming,
  token: ReturnType<typeof requireCaller>,
  { actor }: CommentState,
): void {
  if (query.get('actor') !== actor) refuse(403, 'ACCESS_DENIED', 'The actor is not who made the comment');
  requireAuthor(state, token, actor, 'socialActions.UPDATE.20260701');
}

function commentOf(state: LinkedinState, urn: string, id: string): { post: PostState; comment: CommentState } {
  const [post, comment] = [state.published.get(urn), state.comments.get(id)];
  return post === undefined || comment?.post !== urn ? notFound() : { post, comment };
}
