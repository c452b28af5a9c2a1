import twitterText from 'twitter-text';

/**
 * The length of a text as X counts it: a URL is 23 whatever its length, with or without a scheme; an emoji is 2; Latin
 * and its like 1 each; all else 2. By X's own library. https://docs.x.com/fundamentals/counting-characters
 */
export function weightedLength(text: string): number {
  let length = text.length;
  for (const [stretch] of text.matchAll(stretches)) {
    if (!plain.test(stretch)) length += stretchLength(stretch) - stretch.length;
  }
  return length;
}

/**
 * Neither a URL nor a character has blanks in it, so each stretch is looked at alone, with the blank before it: the
 * library is slow on long ones.
 */
const stretches = /[ \n]?[^ \n]+/g;

/** What surely is no URL, and 1 for each character. */
const plain = /^[ \n]?[!-\-/-~]+$/;

/** What is longer is no text with URLs, and the library would take minutes for some of it. */
const longestStretch = 4200;

function stretchLength(stretch: string): number {
  const weigh = (piece: string) => twitterText.parseTweet(piece).weightedLength;
  if (stretch.length <= longestStretch) return weigh(stretch);
  // Without the dots there is no URL to look for; each counts as one.
  const dots = stretch.split('.').length - 1;
  return weigh(stretch.replaceAll('.', '')) + dots;
}

/** A URL in a text, as X will find it. */
export interface FoundUrl {
  url: string;
  indices: [number, number];
}

export function urlsIn(text: string): FoundUrl[] {
  return [...text.matchAll(stretches)].flatMap(({ 0: stretch, index }) => {
    if (plain.test(stretch) || stretch.length > longestStretch) return [];
    const found: FoundUrl[] = twitterText.extractUrlsWithIndices(stretch);
    return found.map(({ url, indices: [start, end] }) => ({ url, indices: [start + index, end + index] }));
  });
}

/** `$ABC`, without the dollar. */
export function cashtagsIn(text: string): string[] {
  return text.includes('$') ? twitterText.extractCashtags(text) : [];
}
