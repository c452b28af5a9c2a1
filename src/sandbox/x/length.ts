import twitterText from 'twitter-text';

/** The rules as X documents them, written anew. https://docs.x.com/fundamentals/counting-characters */
const light: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];
const perUrl = 23;
/** Written as text: the compiler's target does not know the flag, every runtime that we support does. */
const emojiSequence = '\\p{RGI_Emoji}';
const emoji = new RegExp(emojiSequence, 'gv');

export interface FoundUrl {
  url: string;
  indices: [number, number];
}

export function urlsIn(text: string): FoundUrl[] {
  return twitterText.extractUrlsWithIndices(text);
}

export function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  let length = 0;
  let rest = '';
  let end = 0;
  for (const { indices } of urlsIn(normal)) {
    rest += normal.slice(end, indices[0]);
    end = indices[1];
    length += perUrl;
  }
  rest += normal.slice(end);
  const plain = rest.replace(emoji, () => {
    length += 2;
    return '';
  });
  for (const character of plain) length += isLight(character.codePointAt(0)!) ? 1 : 2;
  return length;
}

function isLight(code: number): boolean {
  return light.some(([first, last]) => code >= first && code <= last);
}

/** `$ABC`, as the app finds them. */
export function cashtags(text: string): string[] {
  return twitterText.extractCashtags(text);
}
