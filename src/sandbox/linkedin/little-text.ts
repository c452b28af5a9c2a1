/**
 * Little text, read as LinkedIn reads it: where the grammar is broken, all that follows is dropped in silence.
 * https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/little-text-format
 */
export interface ReadText {
  /** What readers see. */
  shown: string;
  mentions: { name: string; urn: string }[];
  tags: string[];
  isCut: boolean;
}

const reserved = '\\|{}@[]()<>#*_~';

export function readLittleText(source: string): ReadText {
  const read: ReadText = { shown: '', mentions: [], tags: [], isCut: false };
  let at = 0;
  while (at < source.length) {
    const next = element(source, at, read);
    if (next === null) return { ...read, isCut: true };
    at = next;
  }
  return read;
}

/** Takes one element and gives where the next begins; null where there is none. */
function element(source: string, at: number, read: ReadText): number | null {
  const sign = source[at]!;
  if (sign === '@') return mention(source, at, read);
  if (sign === '{') return template(source, at, read);
  if (sign === '#') return tag(source, at, read);
  const [letter, next] = character(source, at);
  if (letter === null) return null;
  read.shown += letter;
  return next;
}

/** A character that means itself, perhaps by a backslash. */
function character(source: string, at: number): [letter: string | null, next: number] {
  const sign = source[at];
  if (sign === undefined) return [null, at];
  if (!reserved.includes(sign)) return [sign, at + 1];
  const escaped = source[at + 1];
  return sign === '\\' && escaped !== undefined && reserved.includes(escaped) ? [escaped, at + 2] : [null, at];
}

/** Text up to a sign that closes it, which is taken too. */
function textUntil(source: string, at: number, close: string): { text: string; next: number } | null {
  let text = '';
  let from = at;
  while (source[from] !== close) {
    const [letter, next] = character(source, from);
    if (letter === null) return null;
    text += letter;
    from = next;
  }
  return { text, next: from + 1 };
}

function mention(source: string, at: number, read: ReadText): number | null {
  const name = source[at + 1] === '[' ? textUntil(source, at + 2, ']') : { text: '', next: at + 1 };
  if (name === null) return null;
  const urn = /^\((urn:li:(?:person|organization):[\w-]+)\)/.exec(source.slice(name.next));
  if (urn === null) return null;
  read.mentions.push({ name: name.text, urn: urn[1]! });
  read.shown += name.text;
  return name.next + urn[0].length;
}

function template(source: string, at: number, read: ReadText): number | null {
  const opening = /^\{hashtag\|(\\?#|＃)\|/.exec(source.slice(at));
  const text = opening === null ? null : textUntil(source, at + opening[0].length, '}');
  if (opening === null || text === null || text.text === '') return null;
  read.tags.push(text.text);
  read.shown += opening[1]!.slice(-1) + text.text;
  return text.next;
}

function tag(source: string, at: number, read: ReadText): number | null {
  const word = /^#([\p{L}\p{M}\p{N}]+)/u.exec(source.slice(at));
  if (word === null) return null;
  read.tags.push(word[1]!);
  read.shown += word[0];
  return at + word[0].length;
}
