import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireSelf } from './access.ts';
import { statusOf } from './containers.ts';
import { invalid, notVisible, refuse } from './errors.ts';
import type { ContainerState, PostState, ThreadsState, UserState } from './state.ts';

/** The one call after which people see something. */
export function publish(state: ThreadsState, request: Incoming, id = ''): Reply {
  const user = requireSelf(state, request, id, 'threads_content_publish');
  if (state.notVisiblePublishes > 0) {
    state.notVisiblePublishes -= 1;
    return notVisible();
  }
  const container = containerOf(state, user, request);
  if (container.postId !== null && state.republish === 'same') return json(200, { id: container.postId });
  if (container.postId !== null && state.republish === 'error') return notVisible();
  return json(200, { id: makePost(state, container).id });
}

/** As if it had been published. */
export function ghostPublish(state: ThreadsState, request: Incoming, id = ''): Reply {
  containerOf(state, requireSelf(state, request, id, 'threads_content_publish'), request);
  return json(200, { id: state.nextId() });
}

function containerOf(state: ThreadsState, user: UserState, { body }: Incoming): ContainerState {
  const { creation_id: id } = (body ?? {}) as { creation_id?: unknown };
  const container = state.containers.get(String(id));
  if (container?.user !== user || container.isChild) return notVisible();
  const status = statusOf(state, container);
  if (status !== 'FINISHED' && status !== 'PUBLISHED') return invalid('Media container is not ready');
  if (state.isBlocked) {
    return refuse(400, {
      message: 'We restrict certain activity to protect our community.',
      code: 4,
      subcode: 2_207_051,
    });
  }
  const isReply = container.replyTo !== null;
  const most = isReply ? state.repliesPerDay : state.postsPerDay;
  if (state.recent(user, isReply ? 'replies' : 'posts').length >= most) {
    return refuse(400, { message: 'Application request limit reached', code: 4 });
  }
  return container;
}

function makePost(state: ThreadsState, container: ContainerState): PostState {
  const { id: _, isChild: __, createdAt: ___, pollsLeft: ____, error: _____, postId: ______, ...content } = container;
  const id = state.nextId();
  const post: PostState = { ...content, id, shortcode: shortcodeOf(id), publishedAt: state.clock.now() };
  container.postId = id;
  state.live.set(id, post);
  state.creates += 1;
  return post;
}

function shortcodeOf(id: string): string {
  return `D${Buffer.from(BigInt(id).toString(16).padStart(16, '0'), 'hex').toString('base64url')}`;
}
