import { describe, expect, it } from 'vitest';
import { bluesky } from '../../adapters/bluesky/setting.ts';
import { renderPost } from '../../adapters/harness.ts';
import { corpus, differences } from './corpus.ts';
import { type Facet, officialFacets, ownFacets } from './facets.ts';

/** What we find in a text that is the same in Markdown. */
function found(text: string): Facet[] {
  const [part, ...more] = renderPost(bluesky, { text }).parts;
  expect([part!.text, more]).toEqual([text, []]);
  return ownFacets(part!.text, part!.entities);
}

describe('the official package and we find the same', () => {
  it.each(corpus)('in %j', text => {
    expect(found(text)).toEqual(officialFacets(text));
  });

  it('of each kind, and in many texts', () => {
    const kinds = corpus.flatMap(text => officialFacets(text).map(([kind]) => kind));
    for (const kind of ['link', 'mention', 'tag']) {
      expect(kinds.filter(each => each === kind).length, kind).toBeGreaterThan(15);
    }
    expect(new Set(corpus).size).toBeGreaterThan(60);
  });
});

describe('we differ on purpose', () => {
  it.each(differences)('in $text: $why', ({ text, own, official }) => {
    expect(officialFacets(text)).toEqual(official);
    expect(found(text)).toEqual(own);
  });
});
