/** What is not seen: joiners, soft hyphens, fillers, selectors, marks of direction, control characters. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/** Written without spaces, so that no boundary tells where a word ends. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const inWord = /[\p{L}\p{N}\p{M}]/u;
const hashtag = /[#＃]([\p{L}\p{N}\p{M}_]+)/gu;

/** Compatibility forms as the usual letters, white space as one space, and nothing that is not seen. */
export function plainForm(text: string): string {
  return text.replace(/\s+/gu, ' ').normalize('NFKC').replace(unseen, '').normalize('NFKC');
}

/** The same without letter case: two texts that read alike are alike, unless they mix alphabets. */
export function folded(text: string): string {
  return withoutCase(plainForm(text)).trim();
}

/** Letter case and forms alone: what is not seen stays, since a tag that it cuts in two is not that tag to a platform. */
export function caseless(text: string): string {
  return withoutCase(text.replace(/\s+/gu, ' ').normalize('NFKC'));
}

/** The hashtags of a text as the words that they are made of: `#BuyNow_24` is `buy now 24`. */
export function hashtagWords(text: string): string[] {
  return [...plainForm(text).matchAll(hashtag)].map(match => splitHumps(match[1]!));
}

/** A tag without its `#` as words. */
export function splitHumps(tag: string): string {
  const spaced = tag
    .replace(/_+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2');
  return folded(spaced);
}

/** Whether a folded text has a folded word as a whole word. */
export function hasWord(text: string, word: string): boolean {
  return finds(text, word, isOneWord);
}

/** Whether it stands there as people and platforms read a tag: `#ad` is neither in `#adventure` nor in `x#ad`. */
export function hasTerm(text: string, term: string): boolean {
  return finds(text, term, (inside, outside) =>
    inWord.test(inside) ? outside === '_' || isOneWord(inside, outside) : inWord.test(outside),
  );
}

/** `isJoined`: whether the term goes on, beyond its first or last character, in the one beside it. */
function finds(text: string, term: string, isJoined: (inside: string, outside: string) => boolean): boolean {
  if (term === '') return false;
  const [first, last] = [[...term][0]!, [...term].at(-1)!];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    const before = [...text.slice(Math.max(at - 2, 0), at)].at(-1) ?? '';
    const after = [...text.slice(at + term.length, at + term.length + 2)][0] ?? '';
    if (!isJoined(first, before) && !isJoined(last, after)) return true;
  }
  return false;
}

function isOneWord(inside: string, outside: string): boolean {
  if (!inWord.test(inside) || !inWord.test(outside)) return false;
  return !unspaced.test(inside) && !unspaced.test(outside);
}

function withoutCase(text: string): string {
  // Upper case first: it is where ß and ss, ς and σ are the same.
  return text.toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');
}
