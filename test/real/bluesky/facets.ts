import { RichText } from '@atproto/api';
import type { Entity } from '../../../src/model/payload.ts';

/** What a stretch of a text means: its kind, its words as they are cut out by bytes, and what it leads to. */
export type Facet = [kind: Entity['kind'], words: string, value: string];

/** What the official package finds in a plain text, the names of accounts not yet looked up. */
export function officialFacets(text: string): Facet[] {
  const rich = new RichText({ text });
  rich.detectFacetsWithoutResolution();
  const facets = (rich.facets ?? []).map(({ index, features: [feature] }): Facet => {
    const words = slice(rich.unicodeText.utf16, index.byteStart, index.byteEnd);
    const { $type = '', ...value } = feature as { $type?: string; uri?: string; tag?: string; did?: string };
    const kind = $type.slice($type.indexOf('#') + 1) as Entity['kind'];
    return [kind, words, value.uri ?? value.tag ?? value.did ?? ''];
  });
  return facets;
}

export function ownFacets(text: string, entities: readonly Entity[]): Facet[] {
  return entities.map(({ kind, start, end, value }) => [kind, slice(text, start, end), value]);
}

function slice(text: string, start: number, end: number): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text).subarray(start, end));
}
