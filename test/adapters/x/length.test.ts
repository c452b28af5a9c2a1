import fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { cashtagsIn, urlsIn, weightedLength } from '../../../adapters/x/length.ts';

describe('the length of a text', () => {
  // The kinds of cases that the conformance data of twitter-text have, and the numbers of its third version.
  it.each([
    ['', 0],
    ['The ferry is late.', 18],
    ['Lié géts arøünd', 15],
    ['e\u0301', 1],
    ['東京の港', 8],
    ['한국어', 6],
    ['\u1100', 2],
    ['\u10ff', 1],
    ['\u2018quoted\u2019 \u2014 \u201cwell\u201d', 17],
    ['wait\u2026', 6],
    ['\u2022 one', 6],
    ['5 \u20ac', 4],
    ['\ud800\udc00', 2],
    ['🚢', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🏳️‍🌈', 2],
    ['👍🏽', 2],
    ['🇪🇺', 2],
    ['❤️', 2],
    ['1️⃣', 2],
    ['https://example.com', 23],
    [`https://example.com/${'a'.repeat(300)}`, 23],
    ['http://a.co', 23],
    ['example.com', 23],
    ['example.com/path?query=1', 23],
    ['東京example.com', 4 + 23],
    ['see https://example.com/a, and example.org.', 4 + 23 + 6 + 23 + 1],
    ['README.md', 23],
    ['name@example.com', 16],
    ['not.atld', 8],
    ['two\nlines', 9],
    ['\u202atext\u202c', 8],
  ])('%j is %i', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });

  const unit = fc.constantFrom(
    ...['a', 'Z', '7', ' ', '\n', '.', '/', ':', '@', '#', '$', '-', '_', '(', ')', ',', '?', '='],
    ...['com', 'example.com', 'https://', 'http://a.de/b', 't.co/x', '語', 'é', 'e\u0301', '한', '\u3000', '\u0301'],
    ...['👍', '🏽', '\u200d', '\ufe0f', '👩', '🇪', '🇺', '…', '\u202a'],
  );

  it('is what the library says of the whole text, and so are its URLs', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), text => {
        expect(weightedLength(text)).toBe(twitterText.parseTweet(text).weightedLength);
        const normal = text.normalize('NFC');
        expect(urlsIn(normal)).toEqual(twitterText.extractUrlsWithIndices(normal));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['日本.', 'a.b.', '@a.'])('of a long text of %j is counted in no time', piece => {
    const text = piece.repeat(10_000);
    const dots = text.split('.').length - 1;
    expect(weightedLength(text)).toBe(weightedLength(piece.replaceAll('.', '')) * 10_000 + dots);
  });
});

describe('cashtags', () => {
  it.each([
    ['$ABC and $XYZ', ['ABC', 'XYZ']],
    ['it costs $5', []],
    ['a$ABC', []],
  ])('%j has %j', (text, tags) => {
    expect(cashtagsIn(text)).toEqual(tags);
  });
});
