import type { RedditState, ThingState } from './state.ts';

const site = 'https://www.reddit.com';

/** `/r/harbour/comments/ID/words_of_the_title/`, and the id of a comment behind that. */
function pathOf(thing: ThingState, state?: RedditState): string {
  const id = thing.name.slice(3);
  const place = thing.subreddit.startsWith('u_') ? `user/${thing.subreddit.slice(2)}` : `r/${thing.subreddit}`;
  if (thing.parent === null) return `/${place}/comments/${id}/${slug(thing.title)}/`;
  const post = state === undefined ? undefined : postAbove(state, thing);
  return `/${place}/comments/${post?.name.slice(3) ?? ''}/comment/${id}/`;
}

export function permalink(thing: ThingState, state?: RedditState): string {
  return `${site}${pathOf(thing, state)}`;
}

/** The post that a comment stands under. */
function postAbove(state: RedditState, thing: ThingState): ThingState | undefined {
  let above: ThingState | undefined = thing;
  while (above !== undefined && above.parent !== null) above = state.things.get(above.parent);
  return above;
}

/** As the API shows it to its author, with `raw_json=1`. */
export function thingData(state: RedditState, thing: ThingState): { kind: string; data: Record<string, unknown> } {
  const { name, account, createdAt, isDeleted, subreddit } = thing;
  const common = {
    id: name.slice(3),
    name,
    author: isDeleted ? '[deleted]' : account.name,
    subreddit,
    created_utc: Math.floor(createdAt / 1000),
    permalink: pathOf(thing, state),
    edited: thing.isEdited ? Math.floor(state.clock.now() / 1000) : false,
    locked: thing.isLocked,
    archived: false,
    score: 1,
  };
  if (thing.kind === 'comment') {
    const body = isDeleted ? '[deleted]' : thing.text;
    return { kind: 't1', data: { ...common, body, parent_id: thing.parent, link_id: postAbove(state, thing)?.name } };
  }
  return { kind: 't3', data: { ...common, ...postData(thing) } };
}

function postData(thing: ThingState): Record<string, unknown> {
  const { kind, title, text, flair, nsfw, spoiler, isDeleted, removedBy, crosspost } = thing;
  return {
    title,
    selftext: isDeleted ? '[deleted]' : text,
    is_self: kind === 'self',
    is_video: kind === 'video',
    ...(kind === 'gallery' ? { is_gallery: true } : {}),
    ...(kind === 'image' ? { post_hint: 'image' } : {}),
    is_reddit_media_domain: kind === 'image' || kind === 'video',
    ...(crosspost === null ? {} : { crosspost_parent: crosspost }),
    url: urlOf(thing),
    link_flair_text: flair?.text ?? null,
    link_flair_template_id: flair?.id,
    over_18: nsfw,
    spoiler,
    send_replies: thing.sendReplies,
    is_crosspostable: !isDeleted,
    removed_by_category: isDeleted ? 'deleted' : removedBy,
    num_comments: 0,
    view_count: null,
  };
}

function urlOf(thing: ThingState): string {
  const id = thing.name.slice(3);
  switch (thing.kind) {
    case 'link':
      return thing.url!;
    case 'image':
      return `https://i.redd.it/${id}.png`;
    case 'video':
      return `https://v.redd.it/${id}`;
    case 'gallery':
      return `https://www.reddit.com/gallery/${id}`;
    default:
      return permalink(thing);
  }
}
const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 50) || 'post';
