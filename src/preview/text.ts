import { findHiddenText } from '../content/hidden-text.ts';
import type { Entity, PayloadPart } from '../model/payload.ts';
import { type Html, html, webAddress } from './html.ts';
import { findMarks } from './marks.ts';

/** A stretch of a text that is drawn in one way. Offsets in UTF-16 code units. */
export interface Mark {
  start: number;
  end: number;
  kind: Entity['kind'];
  value: string;
}

/** The exact text of a part: its entities marked, and what would hide or reorder it shown by name. */
export function partText(part: PayloadPart, finds: readonly Entity['kind'][]): Html {
  const marks = [...told(part), ...findMarks(part.text, finds)].sort((a, b) => a.start - b.start);
  const hidden = new Map(findHiddenText(part.text).map(({ index, name }) => [index, name]));
  const pieces: Html[] = [];
  let from = 0;
  for (const { start, end, kind, value } of marks) {
    if (start < from || end > part.text.length) continue;
    pieces.push(
      shownPiece(part.text, from, start, hidden),
      marked(shownPiece(part.text, start, end, hidden), kind, value),
    );
    from = end;
  }
  return html`${[...pieces, shownPiece(part.text, from, part.text.length, hidden)]}`;
}

/** The links whose words do not say where they lead. */
export function wordedLinks(part: PayloadPart): { words: string; address: string }[] {
  return told(part).flatMap(({ start, end, kind, value }) => {
    const words = part.text.slice(start, end);
    return kind !== 'link' || words === value ? [] : [{ words, address: value }];
  });
}

/** Any other text of a stranger, on its own: it cannot reorder what stands around it. */
export function isolated(text: string): Html {
  const hidden = new Map(findHiddenText(text).map(({ index, name }) => [index, name]));
  return html`<bdi>${shownPiece(text, 0, text.length, hidden)}</bdi>`;
}

/** The same for an attribute, which can hold no element. */
export function flat(text: string): string {
  const hidden = findHiddenText(text);
  if (hidden.length === 0) return text;
  const places = new Set(hidden.map(({ index }) => index));
  let at = 0;
  let shown = '';
  for (const character of text) {
    shown += places.has(at) ? '\uFFFD' : character;
    at += character.length;
  }
  return shown;
}

/** Entities that the platform is told, from bytes to code units. */
function told({ text, entities }: PayloadPart): Mark[] {
  if (entities.length === 0) return [];
  const bytes = Buffer.from(text);
  let byte = 0;
  let unit = 0;
  const unitAt = (offset: number) => {
    unit += bytes.subarray(byte, offset).toString().length;
    byte = offset;
    return unit;
  };
  return entities.map(({ start, end, kind, value }) => ({ start: unitAt(start), end: unitAt(end), kind, value }));
}

function marked(shown: Html, kind: Entity['kind'], value: string): Html {
  const address = kind === 'link' ? webAddress(value) : null;
  if (address !== null) return html`<a class="entity" href="${address}" rel="noreferrer">${shown}</a>`;
  return html`<span class="entity">${shown}</span>`;
}

/** Line breaks as elements, so that they are there without our styles too. */
function shownPiece(text: string, start: number, end: number, hidden: ReadonlyMap<number, string>): Html {
  const pieces: (Html | string)[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const name = hidden.get(at);
    const isBreak = text[at] === '\n';
    if (name === undefined && !isBreak) continue;
    pieces.push(text.slice(from, at), name === undefined ? html`<br>` : hiddenMark(name));
    if (name !== undefined && text.codePointAt(at)! > 0xffff) at += 1;
    from = at + 1;
  }
  return html`${[...pieces, text.slice(from, end)]}`;
}

function hiddenMark(name: string): Html {
  return html`<mark class="hidden-character">${name}</mark>`;
}
