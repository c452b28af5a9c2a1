import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireSelf, requireUser } from './access.ts';
import { invalid, notThere, notVisible, refuse } from './errors.ts';
import { fetchMedia } from './fetcher.ts';
import { linksIn, textLength } from './length.ts';
import { gifOf, pollOf } from './poll.ts';
import { type ContainerState, day, type FetchedMedia, type ThreadsState, type UserState } from './state.ts';

const flag = z.enum(['true', 'false']).optional();
const fields = z.looseObject({
  media_type: z.enum(['TEXT', 'IMAGE', 'VIDEO', 'CAROUSEL']),
  text: z.string().default(''),
  image_url: z.string().optional(),
  video_url: z.string().optional(),
  alt_text: z.string().max(1000).optional(),
  is_carousel_item: flag,
  children: z.string().optional(),
  reply_to_id: z.string().optional(),
  reply_control: z
    .enum(['everyone', 'accounts_you_follow', 'mentioned_only', 'parent_post_author_only', 'followers_only'])
    .default('everyone'),
  quote_post_id: z.string().optional(),
  link_attachment: z.url().optional(),
  topic_tag: z
    .string()
    .regex(/^[^.&]{1,50}$/u)
    .optional(),
  poll_attachment: z.string().optional(),
  gif_attachment: z.string().optional(),
  is_ghost_post: flag,
  is_spoiler_media: flag,
  enable_reply_approvals: flag,
  auto_publish_text: flag,
});
type Fields = z.infer<typeof fields>;

/** What a JSON body may say besides is dropped without a word. */
const inJson = ['media_type', 'text', 'image_url', 'video_url', 'children', 'is_carousel_item', 'reply_to_id'];

/** Makes what is to be published; nobody sees it. https://developers.facebook.com/documentation/threads/reference/publishing */
export function createContainer(state: ThreadsState, request: Incoming, id = ''): Reply {
  const said = fieldsOf(request);
  const scopes = ['threads_content_publish', ...(said.reply_to_id === undefined ? [] : ['threads_manage_replies'])];
  const user = requireSelf(state, request, id, ...scopes);
  if (said.auto_publish_text === 'true') return invalid('auto_publish_text is not for tools that must not post twice');
  const content = contentOf(state, user, said);
  const hasMedia = content.media.length > 0;
  const container: ContainerState = {
    ...content,
    id: state.nextId(),
    user,
    isChild: said.is_carousel_item === 'true',
    createdAt: state.clock.now(),
    pollsLeft: hasMedia ? state.processingPolls : 0,
    error: hasMedia ? state.containerError : null,
    postId: null,
  };
  state.containers.set(container.id, container);
  return json(200, { id: container.id });
}

function fieldsOf({ body, headers }: Incoming): Fields {
  const isJson = headers['content-type']?.startsWith('application/json');
  const all = Object.entries((body ?? {}) as Record<string, unknown>);
  const heard = Object.fromEntries(isJson ? all.filter(([name]) => inJson.includes(name)) : all);
  const read = fields.safeParse(heard);
  return read.success ? read.data : invalid(`Param ${read.error.issues[0]?.path.join('.') ?? ''} is invalid`);
}

function contentOf(state: ThreadsState, user: UserState, said: Fields) {
  checkText(said);
  if (said.reply_to_id !== undefined) visiblePost(state, said.reply_to_id);
  if (said.quote_post_id !== undefined) visiblePost(state, said.quote_post_id);
  if (said.link_attachment !== undefined && state.badLinks.has(said.link_attachment)) {
    refuse(400, { message: 'Fatal', code: -1, subcode: 4_279_047 });
  }
  return {
    text: said.text,
    mediaType: said.media_type,
    media: mediaOf(state, user, said),
    replyTo: said.reply_to_id ?? null,
    quoteOf: said.quote_post_id ?? null,
    replyControl: said.reply_control,
    topic: said.topic_tag ?? null,
    link: said.link_attachment ?? null,
    poll: said.poll_attachment === undefined ? null : pollOf(said.poll_attachment),
    gif: said.gif_attachment === undefined ? null : gifOf(said.gif_attachment),
    isGhost: said.is_ghost_post === 'true',
    isSpoiler: said.is_spoiler_media === 'true',
    asksApproval: said.enable_reply_approvals === 'true',
  };
}

function checkText(said: Fields): void {
  const { text, media_type: type, link_attachment: link } = said;
  if (textLength(text) > 500) invalid('Param text must be at most 500 characters long.');
  if (type === 'TEXT' && text === '') invalid('The parameter text is required');
  const attachments = [link, said.poll_attachment, said.gif_attachment].filter(each => each !== undefined);
  if (type !== 'TEXT' && attachments.length > 0) invalid('Attachments are for text posts');
  if (said.is_ghost_post === 'true') {
    const others = [...attachments, said.reply_to_id, said.quote_post_id, said.topic_tag, said.enable_reply_approvals];
    if (type !== 'TEXT' || others.some(each => each !== undefined)) invalid('A ghost post is a text alone');
  }
  if (said.is_carousel_item === 'true' && text !== '') invalid('A carousel item takes no text');
  if (linksIn(text, link ?? null) > 5) {
    refuse(400, { message: 'THREADS_API__LINK_LIMIT_EXCEEDED', code: 100 });
  }
}

function visiblePost(state: ThreadsState, id: string): void {
  const post = state.live.get(id);
  if (post === undefined || state.clock.now() < post.publishedAt + state.replyLagMilliseconds) notVisible();
}

function mediaOf(state: ThreadsState, user: UserState, said: Fields): FetchedMedia[] {
  const alt = said.alt_text ?? null;
  switch (said.media_type) {
    case 'TEXT':
      return [];
    case 'IMAGE':
      return [fetchMedia(state, said.image_url ?? '', 'image', alt)];
    case 'VIDEO':
      return [fetchMedia(state, said.video_url ?? '', 'video', alt)];
    case 'CAROUSEL':
      return childrenOf(state, user, said.children ?? '');
  }
}

function childrenOf(state: ThreadsState, user: UserState, list: string): FetchedMedia[] {
  const ids = list.split(',').filter(id => id !== '');
  if (ids.length < 2 || ids.length > 20) return invalid('A carousel has 2 to 20 items');
  return ids.flatMap(id => {
    const child = state.containers.get(id);
    if (child?.user !== user || !child.isChild || statusOf(state, child) !== 'FINISHED') {
      return invalid('A carousel item is not ready', 4_279_004);
    }
    return child.media;
  });
}

export type Status = 'IN_PROGRESS' | 'FINISHED' | 'PUBLISHED' | 'ERROR' | 'EXPIRED';

export function statusOf(state: ThreadsState, container: ContainerState): Status {
  if (container.postId !== null) return 'PUBLISHED';
  if (state.clock.now() >= container.createdAt + day) return 'EXPIRED';
  if (container.pollsLeft > 0) return 'IN_PROGRESS';
  return container.error === null ? 'FINISHED' : 'ERROR';
}

/** https://developers.facebook.com/docs/threads/troubleshooting */
export function showContainer(state: ThreadsState, request: Incoming, container: ContainerState): Reply {
  if (container.user !== requireUser(state, request)) return notThere(container.id);
  const isNew = state.clock.now() < container.createdAt + state.containerLagMilliseconds;
  if (isNew || (container.postId !== null && !state.keepsPublished)) return notVisible();
  const status = statusOf(state, container);
  if (container.pollsLeft > 0) container.pollsLeft -= 1;
  return json(200, { status, ...(status === 'ERROR' ? { error_message: container.error } : {}), id: container.id });
}
