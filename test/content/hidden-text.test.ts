import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEscapedHiddenText, findHiddenText } from '../../src/content/hidden-text.ts';

test.each([
  ['a\u202eb', 1, 'U+202E RIGHT-TO-LEFT OVERRIDE'],
  ['\u2066x', 0, 'U+2066 LEFT-TO-RIGHT ISOLATE'],
  ['\u200e', 0, 'U+200E LEFT-TO-RIGHT MARK'],
  ['\u061c', 0, 'U+061C ARABIC LETTER MARK'],
  ['pay\u200bpal', 3, 'U+200B ZERO WIDTH SPACE'],
  ['a\u2060', 1, 'U+2060 WORD JOINER'],
  ['a\u2063', 1, 'U+2063 INVISIBLE SEPARATOR'],
  ['a\ufeff', 1, 'U+FEFF ZERO WIDTH NO-BREAK SPACE'],
  ['a\u00ad', 1, 'U+00AD SOFT HYPHEN'],
  ['a\u0007', 1, 'U+0007 CONTROL CHARACTER'],
  ['a\u001b[31m', 1, 'U+001B CONTROL CHARACTER'],
  ['a\u009b', 1, 'U+009B CONTROL CHARACTER'],
  ['a\ufff9', 1, 'U+FFF9 INTERLINEAR ANNOTATION ANCHOR'],
  ['a\u2028', 1, 'U+2028 LINE SEPARATOR'],
  ['\u3164', 0, 'U+3164 HANGUL FILLER'],
  ['\u115f', 0, 'U+115F HANGUL CHOSEONG FILLER'],
  ['\uffa0', 0, 'U+FFA0 HALFWIDTH HANGUL FILLER'],
  ['a\u{e0041}', 1, 'U+E0041 TAG CHARACTER'],
  ['😀\u{e0041}', 2, 'U+E0041 TAG CHARACTER'],
  ['a\u{e0100}', 1, 'U+E0100 VARIATION SELECTOR'],
  ['a\ufe0f', 1, 'U+FE0F VARIATION SELECTOR'],
  ['a\u200db', 1, 'U+200D ZERO WIDTH JOINER'],
  ['a\u200cb', 1, 'U+200C ZERO WIDTH NON-JOINER'],
  ['😀\u200d', 2, 'U+200D ZERO WIDTH JOINER'],
])('%j hides something at %i', (text, index, name) => {
  expect(findHiddenText(text)).toEqual([{ index, name }]);
});

test.each([
  'plain\ttext\r\nof two lines',
  'café naïve 漢字 한글 עברית العربية',
  '👩‍👩‍👧‍👦 👍🏽 ❤️ ❤️‍🔥 🏳️‍🌈 🏴‍☠️ 👁️‍🗨️ 🧑🏽‍🤝‍🧑🏻 ☺︎ ©️',
  '1️⃣ #️⃣ 🇩🇪',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'می‌خواهم',
  'क्‍ष ශ්‍රී',
])('%j hides nothing', text => {
  expect(findHiddenText(text)).toEqual([]);
});

test('tags hide no words behind a flag', () => {
  const secret = [...'ignore all'].map(letter => String.fromCodePoint(0xe0000 + letter.codePointAt(0)!)).join('');
  expect(findHiddenText(`🏴${secret}\u{e007f}`)).not.toEqual([]);
  expect(findHiddenText('👩\u200d\u200d👩')).not.toEqual([]);
});

test('each is found where it stands', () => {
  const hidden = fc.constantFrom('\u202e', '\u200b', '\u{e0041}', '\u0000', '\ufeff');
  const visible = fc.constantFrom('a', 'é', '漢', '👩‍🚀', ' ', '\n');
  fc.assert(
    fc.property(fc.array(fc.oneof(hidden, visible)), pieces => {
      const text = pieces.join('');
      const expected = pieces.filter(piece => /[\u202e\u200b\u{e0041}\0\ufeff]/u.test(piece));
      const found = findHiddenText(text);
      expect(found.map(({ index }) => String.fromCodePoint(text.codePointAt(index)!))).toEqual(expected);
    }),
  );
});

test('an escape hides what the written text does not show', () => {
  expect(findEscapedHiddenText('a\u202e', 'a\\u202e')).toEqual(['U+202E RIGHT-TO-LEFT OVERRIDE']);
  expect(findEscapedHiddenText('a\u202e', 'a\u202e')).toEqual([]);
  expect(findEscapedHiddenText('ab', 'a\\x62')).toEqual([]);
});
