const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/**
 * "Characters; an emoji counts as its number of UTF-8 bytes": the documents leave open what a character is, so the
 * stricter reading, which is never below the number of code points that clients count.
 * https://developers.facebook.com/documentation/threads/posts
 */
export function textLength(text: string): number {
  let length = 0;
  for (const { segment } of graphemes.segment(text)) {
    length += emoji.test(segment) ? Buffer.byteLength(segment) : [...segment].length;
  }
  return length;
}

/** Different addresses in a text, with that of the card. */
export function linksIn(text: string, link: string | null): number {
  const written = text.match(/https?:\/\/[^\s<>"]+/gi) ?? [];
  const bare = written.map(url => url.replace(/[)\]}.,;:!?'”’]+$/u, ''));
  return new Set([...bare, ...(link === null ? [] : [link])]).size;
}
