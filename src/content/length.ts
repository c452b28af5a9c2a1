const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Stretches that need the segmenter: anything that is not ASCII, with an ASCII neighbour on each side that it could join,
 * and stretches that are one ASCII character apart as one. CR is among them, since CR LF is one character.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII except CR.
const joining = /[\x00-\x0c\x0e-\x7f]?(?:[^\x00-\x0c\x0e-\x7f]+[\x00-\x0c\x0e-\x7f]?)+/g;

/** Letters of scripts in which each one stands for itself, whatever its neighbours are. */
const alone =
  /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff]+$/;

/** Characters as people count them: a joined emoji or a letter with its accents is one. */
export function countGraphemes(text: string): number {
  // In ASCII every character stands alone, so only the stretches around others go through the segmenter, which is slow.
  let count = text.length;
  for (const [stretch] of text.matchAll(joining)) {
    if (!alone.test(stretch)) count += segments(stretch) - stretch.length;
  }
  return count;
}

/** Posts use the same few emoji again and again; only short stretches are kept, and not without end. */
const counted = new Map<string, number>();
const mostCounted = 1000;
const longestCounted = 24;

function segments(text: string): number {
  const known = counted.get(text);
  if (known !== undefined) return known;
  let count = 0;
  for (const _ of graphemes.segment(text)) count++;
  if (text.length <= longestCounted && counted.size < mostCounted) counted.set(text, count);
  return count;
}

/** The number of bytes in UTF-8. A lone surrogate counts as the replacement character that an encoder makes of it. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

export function countCodePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if (isSurrogatePair(text, index)) {
      count--;
      index++;
    }
  }
  return count;
}

function isSurrogatePair(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
}
