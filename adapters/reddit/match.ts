import type { Thing } from './api.ts';
import type { PostKind, RedditPost } from './post.ts';

/** What the account's own posts say about one that may be among them. */
export type Match = { kind: 'same'; thing: Thing } | { kind: 'alike' } | { kind: 'none' };

/**
 * Looks for a post among posts, newest first, in the same subreddit and with the same title. One that says something else
 * besides may be ours, if Reddit changed it on the way: it is neither taken for ours nor for another.
 */
export function matchPost(post: RedditPost, text: string, things: readonly Thing[]): Match {
  const alike = things.filter(
    thing =>
      thing.name.startsWith('t3_') &&
      thing.subreddit.toLowerCase() === post.subreddit?.toLowerCase() &&
      folded(thing.title ?? '') === folded(post.title ?? ''),
  );
  return chosen(alike, thing => isSamePost(post, text, thing));
}

/** A comment by what it answers and what it says. */
export function matchComment(parent: string, text: string, things: readonly Thing[]): Match {
  const siblings = things.filter(thing => thing.name.startsWith('t1_') && thing.parent_id === parent);
  return chosen(siblings, thing => sameText(thing.body, text));
}

/** Of two that are equal the earlier one is the answer to the earlier request. */
function chosen(alike: readonly Thing[], isSame: (thing: Thing) => boolean): Match {
  const thing = alike.findLast(isSame);
  if (thing !== undefined) return { kind: 'same', thing };
  return { kind: alike.length === 0 ? 'none' : 'alike' };
}

function isSamePost(post: RedditPost, text: string, thing: Thing): boolean {
  if (kindOf(thing) !== post.kind) return false;
  switch (post.kind) {
    case 'self':
      return sameText(thing.selftext, text);
    case 'link':
      return sameAddress(thing.url, post.url);
    case 'crosspost':
      return thing.crosspost_parent === post.crosspost;
    default:
      // Whether the text beside media is told is not known, and what is shown is not the file that was sent.
      return true;
  }
}

function kindOf(thing: Thing): PostKind {
  if (thing.crosspost_parent) return 'crosspost';
  if (thing.is_self) return 'self';
  if (thing.is_gallery) return 'gallery';
  if (thing.is_video) return 'video';
  return thing.post_hint === 'image' || thing.is_reddit_media_domain ? 'image' : 'link';
}

function sameText(one: string | null | undefined, other: string): boolean {
  return normal(one ?? '') === normal(other);
}

/** White space at the ends is cut off there. */
function normal(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[^\S\n]+$/gm, '')
    .normalize()
    .trim();
}

function sameAddress(one: string | null | undefined, other: string | undefined): boolean {
  if (!one || !other || !URL.canParse(one) || !URL.canParse(other)) return false;
  return new URL(one).href === new URL(other).href;
}

function folded(title: string): string {
  return title.replace(/\s+/g, ' ').trim().normalize();
}
