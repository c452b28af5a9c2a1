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

/** As the reference client finds them: https://github.com/bluesky-social/atproto/blob/main/packages/api/src/rich-text */
const mention =
  /(?<=^|\s|\()@((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)\b/g;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the joiners are meant one by one.
const hashtag = /(?<=^|\s)[#＃]((?!\ufe0f)[^\s\u00AD\u2060\u200A\u200B\u200C\u200D\u20e2]+)/gu;
const trailingPunctuation = /\p{P}+$/u;
const mostTagLength = 64;

export function findMentions(text: string): Mention[] {
  return [...text.matchAll(mention)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    handle: match[1]!,
  }));
}

export function findTags(text: string): Tag[] {
  return [...text.matchAll(hashtag)].flatMap(match => {
    const tag = match[1]!.replace(trailingPunctuation, '');
    if (tag === '' || /^\d+$/.test(tag) || [...tag].length > mostTagLength) return [];
    return [{ start: match.index, end: match.index + 1 + tag.length, tag }];
  });
}

/** From an offset in UTF-16 code units to one in UTF-8 bytes; offsets have to be asked for in rising order or repeat. */
export function byteOffsets(text: string): (index: number) => number {
  let known = 0;
  let bytes = 0;
  return index => {
    if (index < known) {
      known = 0;
      bytes = 0;
    }
    bytes += Buffer.byteLength(text.slice(known, index), 'utf8');
    known = index;
    return bytes;
  };
}
