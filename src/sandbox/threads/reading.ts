import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireSelf, requireUser } from './access.ts';
import { showContainer } from './containers.ts';
import { notThere, refuse } from './errors.ts';
import { day, type PostState, type ThreadsState } from './state.ts';

/** https://developers.facebook.com/docs/threads/threads-profiles */
export function showMe(state: ThreadsState, request: Incoming): Reply {
  const { id, username } = requireUser(state, request);
  return json(200, chosen({ id, username, name: `The ${username} account` }, request, 'id'));
}

/** A container or a post: both are objects, and which one it is decides what it has. */
export function showObject(state: ThreadsState, request: Incoming, id = ''): Reply {
  const container = state.containers.get(id);
  if (container !== undefined) return showContainer(state, request, container);
  const user = requireUser(state, request);
  const post = state.live.get(id);
  if (post?.user !== user) return notThere(id);
  for (const name of fieldsOf(request)) {
    if (['status', 'error_message'].includes(name)) {
      const message = `Tried accessing nonexisting field (${name})`;
      return refuse(400, { message, code: 100, type: 'THApiException' });
    }
  }
  return json(200, chosen(entity(state, post), request, 'id'));
}

/** Posts alone, newest first. https://developers.facebook.com/docs/threads/threads-media */
export function listPosts(state: ThreadsState, request: Incoming, id = ''): Reply {
  return list(state, request, id, 'posts');
}

export function listReplies(state: ThreadsState, request: Incoming, id = ''): Reply {
  return list(state, request, id, 'replies');
}

function list(state: ThreadsState, request: Incoming, id: string, what: 'posts' | 'replies'): Reply {
  const user = requireSelf(state, request, id);
  const newest = state.clock.now() - state.listLagMilliseconds;
  const since = Number(request.query.get('since') ?? 0) * 1000;
  const all = [...state.live.values()].filter(
    post =>
      post.user === user &&
      (post.replyTo === null) === (what === 'posts') &&
      post.publishedAt <= newest &&
      post.publishedAt >= since,
  );
  const before = all.reverse();
  const from = Number(request.query.get('after') ?? 0);
  const limit = Math.min(Number(request.query.get('limit') ?? 25), 100);
  const page = before.slice(from, from + limit);
  const isLast = from + limit >= before.length;
  return json(200, {
    data: page.map(post => chosen(entity(state, post), request, 'id')),
    paging: isLast ? { cursors: { before: `${from}` } } : { cursors: { before: `${from}`, after: `${from + limit}` } },
  });
}

/** https://developers.facebook.com/docs/threads/troubleshooting#retrieve-publishing-quota-limit */
export function showQuota(state: ThreadsState, request: Incoming, id = ''): Reply {
  const user = requireSelf(state, request, id, 'threads_content_publish');
  const all = {
    quota_usage: state.recent(user, 'posts').length,
    config: { quota_total: state.postsPerDay, quota_duration: day / 1000 },
    reply_quota_usage: state.recent(user, 'replies').length,
    reply_config: { quota_total: state.repliesPerDay, quota_duration: day / 1000 },
  };
  return json(200, { data: [chosen(all, request)] });
}

/** https://developers.facebook.com/docs/threads/posts/delete-posts */
export function deletePost(state: ThreadsState, request: Incoming, id = ''): Reply {
  const user = requireUser(state, request, 'threads_delete');
  if (state.live.get(id)?.user !== user) return notThere(id);
  state.live.delete(id);
  return json(200, { success: true, deleted_id: id });
}

function entity(state: ThreadsState, post: PostState): Record<string, unknown> {
  const { mediaType, media, poll, replyTo } = post;
  const types = { TEXT: 'TEXT_POST', IMAGE: 'IMAGE', VIDEO: 'VIDEO', CAROUSEL: 'CAROUSEL_ALBUM' };
  return {
    id: post.id,
    media_type: types[mediaType],
    text: post.text,
    // With minutes and seconds, and no colon in the offset.
    timestamp: new Date(post.publishedAt).toISOString().replace(/\.\d{3}Z$/, '+0000'),
    shortcode: post.shortcode,
    ...(state.tellsPermalinks ? { permalink: permalinkOf(post) } : {}),
    ...(media[0]?.alt && mediaType !== 'CAROUSEL' ? { alt_text: media[0].alt } : {}),
    ...(post.topic === null ? {} : { topic_tag: post.topic }),
    ...(post.link === null ? {} : { link_attachment_url: post.link }),
    ...(poll === null ? {} : { poll_attachment: { option_a: poll[0], option_b: poll[1] } }),
    is_quote_post: post.quoteOf !== null,
    ...(replyTo === null ? {} : { replied_to: { id: replyTo } }),
  };
}

export function permalinkOf({ user, shortcode }: PostState): string {
  return `https://www.threads.com/@${user.username}/post/${shortcode}`;
}

function fieldsOf({ query }: Incoming): string[] {
  return (query.get('fields') ?? '').split(',');
}

/** The fields that were asked for, and those that are always there. */
function chosen(all: Record<string, unknown>, request: Incoming, ...always: string[]): Record<string, unknown> {
  const names = [...fieldsOf(request), ...always];
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}
