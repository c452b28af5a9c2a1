import { byteOffsets } from '../../src/content/entities.ts';
import type { Entity } from '../../src/model/payload.ts';

/** A stretch of a text, in UTF-16 units, the end exclusive. */
interface Stretch {
  start: number;
  end: number;
}

interface Mention extends Stretch {
  name: string;
}

export interface MarkedText {
  text: string;
  entities: Entity[];
}

const url = /https?:\/\/\S+/g;
const letter = /[\p{L}\p{M}\p{N}]/u;
/** A word with a letter in it, behind `#` where a word may begin. */
const tag = /(?<=^|[\s([{"'“„‘«–—-])[#＃](?=[\p{M}\p{N}_]*\p{L})([\p{L}\p{M}\p{N}_]+)/gu;

/**
 * A text with its mentions and tags marked. A mention is a name from the options wherever it stands as a word of its own;
 * an `@` before it goes, since LinkedIn shows none.
 */
export function markedText(written: string, mentions: Record<string, string>): MarkedText {
  const { text, found } = withoutAts(written, Object.keys(mentions));
  const tags = findTags(text).filter(each => !found.some(mention => overlap(each, mention)));
  const all = [
    ...found.map(({ start, end, name }) => ({ start, end, kind: 'mention' as const, value: mentions[name]! })),
    ...tags.map(({ start, end }) => ({ start, end, kind: 'tag' as const, value: text.slice(start + 1, end) })),
  ].sort((one, other) => one.start - other.start);
  const byteOf = byteOffsets(text);
  const entities = all.map(({ start, end, ...rest }) => ({ start: byteOf(start), end: byteOf(end), ...rest }));
  return { text, entities };
}

/** The mentions of a plain text, which stays as it is but for the `@` before them; offsets in UTF-16 units. */
export function withoutAts(written: string, names: readonly string[]): { text: string; found: Mention[] } {
  let text = '';
  let from = 0;
  const found: Mention[] = [];
  for (const { start, end, name } of findNames(written, names)) {
    text += written.slice(from, start).replace(/(?<![\p{L}\p{N}@])@$/u, '');
    found.push({ start: text.length, end: text.length + name.length, name });
    text += name;
    from = end;
  }
  return { text: text + written.slice(from), found };
}

/** Of two names of which one begins the other, the longer one counts. */
function findNames(text: string, names: readonly string[]): Mention[] {
  const found: Mention[] = [];
  const urls = stretches(text, url);
  for (const name of [...names].sort((one, other) => other.length - one.length)) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
      const mention = { start, end: start + name.length, name };
      if (isWord(text, mention) && ![...urls, ...found].some(other => overlap(mention, other))) found.push(mention);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function isWord(text: string, { start, end }: Stretch): boolean {
  const [before, first] = [lastOf(text.slice(0, start)), firstOf(text.slice(start))];
  const [last, after] = [lastOf(text.slice(start, end)), firstOf(text.slice(end))];
  return !(letter.test(before) && letter.test(first)) && !(letter.test(last) && letter.test(after));
}

/** By code point: half a character is no letter. */
function firstOf(text: string): string {
  const point = text.codePointAt(0);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}

function findTags(text: string): Stretch[] {
  const urls = stretches(text, url);
  return stretches(text, tag).filter(each => !urls.some(other => overlap(each, other)));
}

function stretches(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
