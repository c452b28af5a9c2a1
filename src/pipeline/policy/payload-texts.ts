import { folded, hashtagWords, splitHumps } from '../../content/folded.ts';
import type { Json } from '../../model/json.ts';
import type { Payload } from '../../model/payload.ts';

/** A text that people will see, and whose it is. */
export interface PayloadText {
  /** As it will be sent. */
  text: string;
  /** Folded, with the words of its hashtags behind it. */
  words: string;
  /** Parts count from 0; `file` is that of a picture or video; an option is named by its path. */
  from: { part: number } | { file: string } | { option: string };
}

/** Of options, the values under these names are the platform's own words. */
const machineWords = new Set([
  'file',
  'kind',
  'type',
  'digest',
  'lang',
  'langs',
  'language',
  'mode',
  'visibility',
  'privacy',
  'privacy_level',
  'privacyStatus',
]);

/** Every text of a payload: parts, the addresses behind links, alternative texts, titles, polls, whatever an option says. */
export function payloadTexts({ parts, options }: Payload): PayloadText[] {
  const texts: PayloadText[] = [];
  for (const [part, { text, entities, media }] of parts.entries()) {
    texts.push(toText(text, { part }));
    for (const { kind, value } of entities) {
      if (kind === 'tag') texts.push(toTag(value, { part }));
      else texts.push(toText(kind === 'mention' ? `@${value}` : readable(value), { part }));
    }
    for (const { alt, file } of media) if (alt !== '') texts.push(toText(alt, { file }));
  }
  for (const { text, path } of stringsIn(options, '')) {
    texts.push(/(?:^|\.)tags$/.test(path) ? toTag(text, { option: path }) : toText(text, { option: path }));
  }
  return texts;
}

/** A tag without its `#`. */
function toTag(text: string, from: PayloadText['from']): PayloadText {
  return { text, words: `${folded(text)}\n${splitHumps(text)}`, from };
}

function toText(text: string, from: PayloadText['from']): PayloadText {
  return { text, words: [folded(text), ...hashtagWords(text)].join('\n'), from };
}

function* stringsIn(value: Json, path: string): Generator<{ text: string; path: string }> {
  if (typeof value === 'string') {
    yield { text: readable(value), path };
  } else if (Array.isArray(value)) {
    for (const each of value) yield* stringsIn(each, path);
  } else if (value !== null && typeof value === 'object') {
    // What a file of the repository is made of, and where it is public.
    const isFile = typeof value.digest === 'string' && typeof value.file === 'string';
    for (const [key, each] of Object.entries(value)) {
      if (machineWords.has(key) || (isFile && key !== 'alt')) continue;
      yield* stringsIn(each, path === '' ? key : `${path}.${key}`);
    }
  }
}

/** An address as a person would read it. */
function readable(value: string): string {
  if (!/^https?:\S+$/i.test(value)) return value;
  try {
    return decodeURI(value);
  } catch {
    return value;
  }
}
