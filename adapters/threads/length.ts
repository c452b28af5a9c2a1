import { countCodePoints, utf8Length } from '../../src/content/length.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** All that a joined emoji can be made of; a keycap begins with a character of ASCII. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
const stretches = /[0-9#*]?[^\x00-\x7f]+/g;

/**
 * The length of a text by the strictest reading of "characters; an emoji counts as its number of UTF-8 bytes": an emoji,
 * joined as it may be, is its bytes, all else its code points. What fits by this fits by every other reading.
 * https://developers.facebook.com/documentation/threads/posts
 */
export function threadsLength(text: string): number {
  let length = countCodePoints(text);
  for (const [stretch] of text.matchAll(stretches)) {
    if (!emoji.test(stretch)) continue;
    for (const { segment } of graphemes.segment(stretch)) {
      if (emoji.test(segment)) length += utf8Length(segment) - countCodePoints(segment);
    }
  }
  return length;
}

const written = /(?:https?:\/\/|\bwww\.)[^\s<>"]+/gi;

/** How many different links a post has, with that of its card. */
export function countLinks(text: string, card: string | null): number {
  const links = (text.match(written) ?? []).map(link => link.replace(/[)\]}>"'”’».,;:!?…]+$/u, ''));
  return new Set([...links, ...(card === null ? [] : [card])]).size;
}

const tag = /(?<![^\s.&@!?,;:])#(?!\d+(?![^\s.&@!?,;:]))[^\s.&@!?,;:#]+/gu;

/** Where Threads finds tags; a whole number is none. The first one becomes the topic. */
export function tagsIn(text: string): string[] {
  return text.match(tag) ?? [];
}
