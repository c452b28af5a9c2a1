import type { ListedPost } from '../../model/listing.ts';
import type { PostLook } from '../../model/look.ts';
import type { PlannedTarget } from '../../model/plan.ts';

/** A target, and the post of the account that is taken for it. */
export interface Match {
  target: PlannedTarget;
  post: ListedPost;
  by: 'words' | 'link';
}

export interface Matches {
  found: Match[];
  missing: PlannedTarget[];
}

/**
 * Which posts of one account the targets already are: by what their first part says, and else by a link that one post
 * and one target alone have. A post stands for one target; the earlier target gets the earlier post.
 */
export function matchPosts(
  targets: readonly PlannedTarget[],
  posts: readonly ListedPost[],
  look: PostLook | undefined,
): Matches {
  const free = new Set([...posts].sort((one, other) => (one.at ?? 0) - (other.at ?? 0)));
  const open = new Set([...targets].sort((one, other) => timeOf(one) - timeOf(other)));
  const found = new Map<PlannedTarget, Match>();
  const take = (target: PlannedTarget, post: ListedPost, by: Match['by']) => {
    found.set(target, { target, post, by });
    open.delete(target);
    free.delete(post);
  };
  const byWords = groups(free, wordsOfPost);
  for (const target of open) {
    const post = byWords.get(wordsOf(target, look))?.shift();
    if (post !== undefined) take(target, post, 'words');
  }
  // Of all of them: a link that a post has which is another target's already says nothing of this one.
  const ofPosts = groups(posts, linksOfPost);
  const ofTargets = groups(targets, target => linksOf(target, look));
  for (const target of [...open]) {
    const post = linksOf(target, look)
      .filter(link => ofTargets.get(link)?.length === 1)
      .map(link => ofPosts.get(link) ?? [])
      .find(sharing => sharing.length === 1)?.[0];
    if (post !== undefined && free.has(post)) take(target, post, 'link');
  }
  return {
    found: targets.flatMap(target => found.get(target) ?? []),
    missing: targets.filter(target => open.has(target)),
  };
}

function timeOf({ publishAt }: PlannedTarget): number {
  return publishAt?.epochMilliseconds ?? 0;
}

/** The earlier ones first; what has no name is in no group. */
function groups<T>(items: Iterable<T>, namesOf: (item: T) => string | readonly string[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const item of items) {
    for (const name of new Set([namesOf(item)].flat())) {
      if (name === '') continue;
      const known = grouped.get(name);
      if (known === undefined) grouped.set(name, [item]);
      else known.push(item);
    }
  }
  return grouped;
}

function wordsOfPost({ title, text }: ListedPost): string {
  return essence(title === undefined ? text : `${title}\n${text}`);
}

function wordsOf({ payload }: PlannedTarget, look: PostLook | undefined): string {
  if (payload === null) return '';
  const title = look?.read(payload).title;
  const text = payload.parts[0]?.text ?? '';
  return essence(title === undefined ? text : `${title}\n${text}`);
}

/** What platforms change by themselves is left out: blanks, schemes, the signs of tags, the servers of those who are mentioned. */
function essence(text: string): string {
  return text
    .normalize('NFC')
    .replace(/https?:\/\//gi, '')
    .replace(/(@\w+)@[\w.-]*\w/g, '$1')
    .replace(/[\s#]+/gu, '');
}

function linksOfPost({ text, links }: ListedPost): string[] {
  return [...writtenIn(text), ...links].flatMap(telling);
}

/** Some platforms find the links of a text by themselves, and are told of none. */
function linksOf({ payload }: PlannedTarget, look: PostLook | undefined): string[] {
  const [first] = payload?.parts ?? [];
  if (payload === null || first === undefined) return [];
  const told = first.entities.flatMap(({ kind, value }) => (kind === 'link' ? [value] : []));
  const card = look?.read(payload).card?.url;
  return [...writtenIn(first.text), ...told, ...(card === undefined ? [] : [card])].flatMap(telling);
}

function writtenIn(text: string): string[] {
  return text.match(/https?:\/\/[^\s<>"]{1,2000}/g) ?? [];
}

/** A front page is linked again and again, and tells no post from another; a sign at the end ends the sentence. */
function telling(link: string): string[] {
  const whole = link.replace(/[)\].,;:!?'"]{1,20}$/, '');
  if (!URL.canParse(whole)) return [];
  const { host, pathname, search } = new URL(whole);
  const path = pathname.replace(/\/+$/, '');
  return path === '' && search === '' ? [] : [`${host}${path}${search}`];
}
