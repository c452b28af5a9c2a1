import { countGraphemes, utf8Length } from './length.ts';

/** Where a text mentions an account by its domain-like handle. Offsets in UTF-16 code units. */
export interface Mention {
  start: number;
  end: number;
  /** Without the `@`. */
  handle: string;
}

export interface Tag {
  start: number;
  end: number;
  /** Without the `#`. */
  tag: string;
}

/*
 * As the reference client finds them, see `detection.ts` and `util.ts` in
 * https://github.com/bluesky-social/atproto/tree/main/packages/api/src/rich-text, except that the first half of an
 * address such as @user.name@host.example is no handle.
 */
const mention =
  /(?<=^|\s|\()@((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)(?![\w@-]|\.[a-zA-Z0-9])/g;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the joiners are meant one by one.
const hashtag = /(?<=^|\s)[#＃]((?!\ufe0f)[^\s\u00AD\u2060\u200A\u200B\u200C\u200D\u20e2]+)/gu;
const trailingPunctuation = /\p{P}+$/u;
/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/richtext/facet.json */
const mostTag = { graphemes: 64, bytes: 640 };
const mostHandleLength = 253;

export function findMentions(text: string): Mention[] {
  return [...text.matchAll(mention)].flatMap(match => {
    const handle = match[1]!;
    if (handle.length > mostHandleLength) return [];
    return [{ start: match.index, end: match.index + match[0].length, handle }];
  });
}

export function findTags(text: string): Tag[] {
  return [...text.matchAll(hashtag)].flatMap(match => {
    const tag = match[1]!.replace(trailingPunctuation, '');
    if (!/[^\d\p{P}]/u.test(tag) || isTooLong(tag)) return [];
    return [{ start: match.index, end: match.index + 1 + tag.length, tag }];
  });
}

function isTooLong(tag: string): boolean {
  return utf8Length(tag) > mostTag.bytes || countGraphemes(tag) > mostTag.graphemes;
}

/** From an offset in UTF-16 code units to one in UTF-8 bytes; quick where offsets are asked for in rising order. */
export function byteOffsets(text: string): (index: number) => number {
  let known = 0;
  let bytes = 0;
  return index => {
    if (index < known) {
      known = 0;
      bytes = 0;
    }
    bytes += utf8Length(text.slice(known, index));
    known = index;
    return bytes;
  };
}
