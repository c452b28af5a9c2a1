import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCodePoints, countGraphemes, utf8Length } from '../../src/content/length.ts';

test.each([
  ['', 0, 0, 0],
  ['abc\n\t', 5, 5, 5],
  ['a\r\nb', 3, 4, 4],
  ['é', 1, 1, 2],
  ['e\u0301', 1, 2, 3],
  ['漢字かな', 4, 4, 12],
  ['한\u1112\u1161', 2, 3, 9],
  ['👍🏽', 1, 2, 8],
  ['👩‍👩‍👧‍👦', 1, 7, 25],
  ['🇩🇪🇫🇷', 2, 4, 16],
  ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 1, 7, 28],
  ['\ud800', 1, 1, 3],
])('%j', (text, graphemes, codePoints, bytes) => {
  expect(countGraphemes(text)).toBe(graphemes);
  expect(countCodePoints(text)).toBe(codePoints);
  expect(utf8Length(text)).toBe(bytes);
});

test('the short ways count as the long ones do', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const units = [
    'a',
    '\r',
    '\n',
    '\0',
    '\x7f',
    'é',
    '\u0301',
    '漢',
    'ж',
    'カ',
    '\u00ad',
    '\u0488',
    'ゝ',
    '\u3099',
    '😀',
    '\u200d',
    '\u{1f3fd}',
    '🇩',
    '\ud83d',
    '\ude00',
  ];
  const text = fc.string({ unit: fc.constantFrom(...units) });
  fc.assert(
    fc.property(text, text => {
      expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
      expect(countCodePoints(text)).toBe([...text].length);
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
