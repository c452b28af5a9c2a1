import { byteOffsets, findMentions, findTags } from '../../src/content/entities.ts';
import type { Run } from '../../src/content/plain-text.ts';
import type { Entity } from '../../src/model/payload.ts';
import { asLastParagraph, sameAddress } from '../kit/written-links.ts';

/** A text and what its stretches mean. Nothing is found by the server: what has no entity is dead text. */
export interface RichText {
  text: string;
  entities: Entity[];
}

/** Offsets in UTF-16 code units, as JavaScript counts. */
type Span = Entity;

/** The text of a part, with `link` as a last paragraph where it is not linked to already. */
export function richText(runs: readonly Run[], link: string | null): RichText {
  let { text, spans } = joinRuns(runs);
  if (link !== null && !spans.some(span => sameAddress(span.value, link))) {
    text = asLastParagraph(text, link);
    spans = [...spans, { start: text.length - link.length, end: text.length, kind: 'link', value: asUri(link) }];
  }
  const all = [...spans, ...outside(spans, wordSpans(text))].sort((a, b) => a.start - b.start);
  const offset = byteOffsets(text);
  return { text, entities: all.map(span => ({ ...span, start: offset(span.start), end: offset(span.end) })) };
}

function joinRuns(runs: readonly Run[]): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  for (const run of runs) {
    const start = text.length;
    // A link without words would be a link that nobody sees.
    text += run.href !== undefined && run.text.trim() === '' ? run.href : run.text;
    if (run.href !== undefined) spans.push({ start, end: text.length, kind: 'link', value: asUri(run.href) });
  }
  return { text, spans };
}

/** Mentions and tags, in order of place; neither can overlap the other, since each begins with its own sign. */
function wordSpans(text: string): Span[] {
  return [
    ...findMentions(text).map(({ start, end, handle }) => ({ start, end, kind: 'mention' as const, value: handle })),
    ...findTags(text).map(({ start, end, tag }) => ({ start, end, kind: 'tag' as const, value: tag })),
  ];
}

function outside(links: readonly Span[], spans: readonly Span[]): Span[] {
  return spans.filter(span => !links.some(link => span.start < link.end && link.start < span.end));
}

/** The server refuses a URI with white space; letters beyond ASCII are encoded as a browser would. */
function asUri(href: string): string {
  return /^[\x21-\x7e]+$/.test(href) || !URL.canParse(href) ? href : new URL(href).href;
}
