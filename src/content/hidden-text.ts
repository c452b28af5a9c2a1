export interface HiddenText {
  /** In UTF-16 code units. */
  index: number;
  /** Such as "U+202E RIGHT-TO-LEFT OVERRIDE". */
  name: string;
}

/** Everything that could hide or reorder text, allowed or not; clean text ends here. */
const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant by itself.
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e01ef}]/gu;

/** Sequences in which joiners, selectors and tags make one picture. https://unicode.org/reports/tr51/ */
const emoji =
  /\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?[\ufe0e\ufe0f]?(?:\u200d\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?)*|[#*0-9]\ufe0f\u20e3?/u;
const subdivisionFlag = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}/u;

/** Between letters of scripts whose spelling needs joiners. */
const joiner =
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])[\u200c\u200d]/u;

const allowed = new RegExp(`${subdivisionFlag.source}|${emoji.source}|${joiner.source}`, 'gu');

const names: Record<number, string> = {
  173: 'SOFT HYPHEN',
  1564: 'ARABIC LETTER MARK',
  4447: 'HANGUL CHOSEONG FILLER',
  4448: 'HANGUL JUNGSEONG FILLER',
  6158: 'MONGOLIAN VOWEL SEPARATOR',
  8203: 'ZERO WIDTH SPACE',
  8204: 'ZERO WIDTH NON-JOINER',
  8205: 'ZERO WIDTH JOINER',
  8206: 'LEFT-TO-RIGHT MARK',
  8207: 'RIGHT-TO-LEFT MARK',
  8232: 'LINE SEPARATOR',
  8233: 'PARAGRAPH SEPARATOR',
  8234: 'LEFT-TO-RIGHT EMBEDDING',
  8235: 'RIGHT-TO-LEFT EMBEDDING',
  8236: 'POP DIRECTIONAL FORMATTING',
  8237: 'LEFT-TO-RIGHT OVERRIDE',
  8238: 'RIGHT-TO-LEFT OVERRIDE',
  8288: 'WORD JOINER',
  8289: 'FUNCTION APPLICATION',
  8290: 'INVISIBLE TIMES',
  8291: 'INVISIBLE SEPARATOR',
  8292: 'INVISIBLE PLUS',
  8294: 'LEFT-TO-RIGHT ISOLATE',
  8295: 'RIGHT-TO-LEFT ISOLATE',
  8296: 'FIRST STRONG ISOLATE',
  8297: 'POP DIRECTIONAL ISOLATE',
  12644: 'HANGUL FILLER',
  65279: 'ZERO WIDTH NO-BREAK SPACE',
  65440: 'HALFWIDTH HANGUL FILLER',
  65529: 'INTERLINEAR ANNOTATION ANCHOR',
  65530: 'INTERLINEAR ANNOTATION SEPARATOR',
  65531: 'INTERLINEAR ANNOTATION TERMINATOR',
};

/** Every character that hides or reorders text and is no part of an emoji or of a script's own spelling. */
export function findHiddenText(text: string): HiddenText[] {
  if (text.search(suspicious) === -1) return [];
  const innocent = new Set<number>();
  for (const match of text.matchAll(allowed)) {
    for (let at = match.index; at < match.index + match[0].length; at += 1) innocent.add(at);
  }
  return [...text.matchAll(suspicious)]
    .filter(match => !innocent.has(match.index))
    .map(match => ({ index: match.index, name: nameOf(match[0].codePointAt(0)!) }));
}

/**
 * The names of hidden characters in a value that do not stand in the text it was written as: `\\u202e` in YAML and
 * `&#x202e;` in Markdown look harmless in a review and become the character itself.
 */
export function findEscapedHiddenText(value: string, written: string): string[] {
  return findHiddenText(value)
    .filter(({ index }) => !written.includes(String.fromCodePoint(value.codePointAt(index)!)))
    .map(({ name }) => name);
}

function nameOf(codePoint: number): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${code} ${names[codePoint] ?? kindOf(codePoint)}`;
}

function kindOf(codePoint: number): string {
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)) return 'CONTROL CHARACTER';
  if (codePoint >= 0xe0000 && codePoint < 0xe0080) return 'TAG CHARACTER';
  if (codePoint >= 0xfe00 && codePoint <= 0xfe0f) return 'VARIATION SELECTOR';
  if (codePoint >= 0xe0100) return 'VARIATION SELECTOR';
  return 'INVISIBLE CHARACTER';
}
