import type { Entity } from '../../src/model/payload.ts';

/** All that little text gives a meaning, the backslash among it. */
const reserved = /[\\|{}@[\]()<>#*_~]/g;

/**
 * A text as LinkedIn takes it. Every reserved character outside our own mentions and tags is escaped, in URLs too: a bare
 * bracket makes LinkedIn drop the rest and answer with success.
 * https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/little-text-format
 */
export function littleText({ text, entities }: { text: string; entities: readonly Entity[] }): string {
  const bytes = Buffer.from(text);
  const between = (start: number, end: number) => bytes.subarray(start, end).toString();
  let written = '';
  let from = 0;
  for (const { start, end, kind, value } of entities) {
    written += escaped(between(from, start)) + elementOf(kind, value, between(start, end));
    from = end;
  }
  return written + escaped(between(from, bytes.length));
}

function escaped(text: string): string {
  return text.replace(reserved, '\\$&');
}

/** A tag keeps its sign, which is `#` or the wide one. */
function elementOf(kind: Entity['kind'], value: string, shown: string): string {
  switch (kind) {
    case 'mention':
      return `@[${escaped(shown)}](${value})`;
    case 'tag':
      return `{hashtag|${escaped([...shown][0]!)}|${escaped(value)}}`;
    case 'link':
      return escaped(shown);
  }
}

const element =
  /\\([\\|{}@[\]()<>#*_~])|\{hashtag\|\\?([#＃])\|((?:\\.|[^\\}])*)\}|@\[((?:\\.|[^\\\]])*)\]\(urn:li:\w+:[\w-]+\)/gs;

/** What readers see of little text, for texts that LinkedIn gives back: it may write tags in another way than we do. */
export function shownText(written: string): string {
  return written.replace(
    element,
    (_, sign?: string, hash?: string, tag = '', name = '') => sign ?? `${hash ?? ''}${unescaped(tag + name)}`,
  );
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}
