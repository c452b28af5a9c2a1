import { findTags } from '../content/entities.ts';
import type { Entity } from '../model/payload.ts';
import type { Mark } from './text.ts';

const link = /https?:\/\/[^\s<>"“”„«»「」『』。、，]+/g;
const trailing = new Set(".,;:!?'’*_~)]");
const mention = /(?<=^|[\s(])@(?<handle>\w[\w.-]*(?:@[\w-]+(?:\.[\w-]+)+)?)/g;

/** What a platform would find in a text by itself, as nearly as a preview needs it; no rule of any platform goes by this. */
export function findMarks(text: string, kinds: readonly Entity['kind'][]): Mark[] {
  const found: Mark[] = [];
  if (kinds.includes('link')) found.push(...links(text));
  if (kinds.includes('mention')) found.push(...mentions(text));
  if (kinds.includes('tag')) {
    found.push(...findTags(text).map(({ start, end, tag }) => ({ start, end, kind: 'tag' as const, value: tag })));
  }
  return found;
}

function links(text: string): Mark[] {
  return [...text.matchAll(link)].map(({ index, 0: found }) => {
    const value = trimmed(found);
    return { start: index, end: index + value.length, kind: 'link', value };
  });
}

function mentions(text: string): Mark[] {
  return [...text.matchAll(mention)].map(({ index, groups }) => {
    const value = trimmed(groups!.handle!);
    return { start: index, end: index + 1 + value.length, kind: 'mention', value };
  });
}

/** A pattern would take its time over a hostile row of such marks. */
function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && trailing.has(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
