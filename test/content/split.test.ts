import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/content/plain-text.ts';
import { type Fits, splitText } from '../../src/content/split.ts';
import { sentenceEnds, wordEnds } from '../../src/content/text-cuts.ts';
import type { TextPart } from '../../src/model/post.ts';
import { markdownAtOnce } from '../markdown-at-once.ts';

const partsOf = (body: string) => markdownAtOnce(body, { file: 'a.md', line: 1 }).parts;
const textOf = (part: TextPart) =>
  plainText(part)
    .map(run => run.text)
    .join('');
const upTo =
  (most: number): Fits =>
  piece =>
    textOf(piece).length <= most;
const split = (body: string, most: number, numbering = false) =>
  splitText(partsOf(body), upTo(most), { numbering }).pieces.map(textOf);

describe('a text is cut', () => {
  test.each<[string, string, number, string[]]>([
    ['not at all where it fits', 'One two. Three four.', 20, ['One two. Three four.']],
    ['between blocks', 'One. Two.\n\nThree. Four.\n\nFive.', 20, ['One. Two.', 'Three. Four.\n\nFive.']],
    [
      'between blocks, where one more part saves a paragraph',
      '1 2 3. 4.\n\n1 2 3. 4.\n\n1 2 3. 4.',
      15,
      ['1 2 3. 4.', '1 2 3. 4.', '1 2 3. 4.'],
    ],
    ['between items', '- aaa\n- bbb\n- ccc\n- ddd', 13, ['• aaa\n• bbb', '• ccc\n• ddd']],
    ['between items, which keep their numbers', '5. aaa\n6. bbb\n7. ccc', 13, ['5. aaa\n6. bbb', '7. ccc']],
    ['inside an item, the rest without its marker', '- Aa aa. Bb bb.\n- cc', 10, ['• Aa aa.', 'Bb bb.', '• cc']],
    ['inside a numbered item', '1. aa\n2. Bb bb. Cc.\n3. dd', 11, ['1. aa', '2. Bb bb.', 'Cc.\n\n3. dd']],
    ['inside a list in a list', '- a\n  - bb\n  - cc\n- d', 12, ['• a\n  • bb', '• cc\n\n• d']],
    ['inside a quote, which is one in each part', '> Aa aa. Bb bb.', 10, ['> Aa aa.', '> Bb bb.']],
    ['at the ends of sentences', 'One two! Three? Four five.', 16, ['One two! Three?', 'Four five.']],
    ['behind emphasis that ends a sentence', 'One *two three.* Four five.', 16, ['One two three.', 'Four five.']],
    ['not inside emphasis that is short', 'One *two. Three* four.', 19, ['One two. Three', 'four.']],
    ['inside emphasis that fits nowhere', '**One two. Three four. Five.**', 18, ['One two.', 'Three four. Five.']],
    ['not at the end of a line in a sentence', 'Aa bb\ncc dd. Ee ff gg hh.', 16, ['Aa bb\ncc dd.', 'Ee ff gg hh.']],
    ['between lines, where a sentence fits nowhere', 'aa bb cc\ndd ee ff', 12, ['aa bb cc', 'dd ee ff']],
    ['between words, where a line fits nowhere', 'aa bb cc dd ee ff', 9, ['aa bb cc', 'dd ee ff']],
    ['nowhere inside a word', 'aa bbbbbbbbbbbb cc', 6, ['aa', 'bbbbbbbbbbbb', 'cc']],
    ['nowhere inside a link', 'Aa [b. Ccc dd](https://e.com) ee.', 9, ['Aa', 'b. Ccc dd', 'ee.']],
    ['nowhere inside a URL', 'Aa https://e.com/?a=b!c ee.', 9, ['Aa', 'https://e.com/?a=b!c', 'ee.']],
    ['nowhere inside code in a line', 'Aa `bb cc. Dd` ee.', 7, ['Aa', 'bb cc. Dd', 'ee.']],
    ['between lines of code', '```\na b c\n\n\nd e f\n```', 6, ['a b c', 'd e f']],
    ['nowhere inside a line of code', '```\na b c d\n```', 4, ['a b c d']],
    ['at a hard break', 'Aa bb.\\\nCc dd.', 7, ['Aa bb.', 'Cc dd.']],
    ['before a heading, not behind it', 'Aa bb cc.\n\n# Head\n\nDd ee. Ff.', 20, ['Aa bb cc.', 'Head\n\nDd ee. Ff.']],
    ['with an empty item kept', '- aaa\n-\n- bbb', 9, ['• aaa\n•', '• bbb']],
    ['evenly', 'Aa aa. Bb bb. Cc cc. Dd dd.', 21, ['Aa aa. Bb bb.', 'Cc cc. Dd dd.']],
    ['each part by itself', 'Aa aa. Bb.\n\n---\n\nCc.', 7, ['Aa aa.', 'Bb.', 'Cc.']],
    ['in scripts without blanks', '東京は晴れです。大阪は雨です。', 9, ['東京は晴れです。', '大阪は雨です。']],
  ])('%s', (_, body, most, pieces) => {
    expect(split(body, most)).toEqual(pieces);
  });

  test('inside emphasis that goes on in the next part as such', () => {
    const { pieces } = splitText(partsOf('a **One two. Three four.**'), upTo(12));
    expect(pieces.map(({ nodes }) => nodes)).toMatchObject([
      [
        {
          children: [
            { type: 'text', value: 'a ' },
            { type: 'strong', children: [{ value: 'One two.' }] },
          ],
        },
      ],
      [{ children: [{ type: 'strong', children: [{ value: 'Three four.' }] }] }],
    ]);
  });

  test('in scripts without blanks between words too, but never in a tag', () => {
    expect(wordEnds('今日は晴れ、明日は雨 #大阪の天気').map(({ at }) => at)).toEqual([2, 3, 6, 8, 9, 11]);
    expect(wordEnds('天気https://e.com/東京は')).toEqual([]);
  });
});

test.each([
  ['Dr. Smith met J. Doe. They left.', ['Dr. Smith met J. Doe. ', 'They left.']],
  ['Am 3. Oktober kam er. Dann ging er.', ['Am 3. Oktober kam er. ', 'Dann ging er.']],
  ['See e.g. Monet. Or Yahoo!Mail and e.com/?q=1.', ['See e.g. Monet. ', 'Or Yahoo!Mail and e.com/?q=1.']],
  ['“Is it?” he asked. It was 3.5 m.', ['“Is it?” he asked. ', 'It was 3.5 m.']],
  ['Wow!\nReally', ['Wow!\n', 'Really']],
  ['これは一つ。それは「二つ。」三つ', ['これは一つ。', 'それは「二つ。」', '三つ']],
  ['هل هذا؟ نعم.', ['هل هذا؟ ', 'نعم.']],
])('the sentences of %j', (text, sentences) => {
  const ends = [...sentenceEnds(text), text.length];
  expect(ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))).toEqual(sentences);
});

describe('numbers', () => {
  test('stand at the end of every piece and count', () => {
    expect(split('Aa aa. Bb bb. Cc cc.', 12, true)).toEqual(['Aa aa.\n\n1/3', 'Bb bb.\n\n2/3', 'Cc cc.\n\n3/3']);
  });

  test('stand on the parts of a thread that needs no cut, and not on a post of one part', () => {
    expect(split('Aa.\n\n---\n\nBb.', 20, true)).toEqual(['Aa.\n\n1/2', 'Bb.\n\n2/2']);
    expect(split('Aa.', 3, true)).toEqual(['Aa.']);
  });

  test.each([5, 9, 10, 40, 120])('fit with %i sentences, whatever their digits', count => {
    const pieces = split('Aaa bbb ccc. '.repeat(count).trim(), 19, true);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(19);
    const total = pieces.length;
    expect(pieces.map(piece => piece.split('\n\n')[1])).toEqual(pieces.map((_, index) => `${index + 1}/${total}`));
    expect(pieces.flatMap(piece => piece.split('\n\n')[0]!.split(' '))).toHaveLength(count * 3);
  });
});

test('a piece knows where it goes and where its part stands', () => {
  const parts = partsOf('\nAa aa. Bb.\n\n---\n\nCc. Dd dd.');
  const { pieces, places } = splitText(parts, upTo(7));
  expect(places).toEqual([
    { part: 0, opens: true },
    { part: 0, opens: false },
    { part: 1, opens: true },
    { part: 1, opens: false },
  ]);
  expect(pieces.map(({ position }) => position.line)).toEqual([2, 2, 6, 6]);
});

test('what fits can depend on the place: the first piece may have less room', () => {
  const fits: Fits = (piece, { opens }) => textOf(piece).length <= (opens ? 7 : 20);
  expect(splitText(partsOf('Aa aa. Bb bb. Cc cc.'), fits).pieces.map(textOf)).toEqual(['Aa aa.', 'Bb bb. Cc cc.']);
});

test('a piece that is longer and yet shorter, as one with a link that is added to others, keeps the limit', () => {
  const fits: Fits = (piece, { opens }) => {
    const text = textOf(piece);
    return text.length + (opens && !text.includes('link') ? 5 : 0) <= 16;
  };
  const { pieces, places } = splitText(partsOf('Aa aa aa. Bb. link.\n\nCc cc. Dd.'), fits);
  expect(pieces.every((piece, index) => fits(piece, places[index]!))).toBe(true);
});

test('long texts take few tries', () => {
  let tries = 0;
  const fits: Fits = piece => {
    tries += 1;
    return textOf(piece).length <= 300;
  };
  const paragraph = 'The quick brown fox jumps over the lazy dog. '.repeat(10).trim();
  const { pieces } = splitText(partsOf(Array<string>(20).fill(paragraph).join('\n\n')), fits);
  expect(pieces).toHaveLength(40);
  expect(tries).toBeLessThan(1200);
});

const word = fc.constantFrom(
  'aa',
  'bbbb',
  'ccccccc.',
  'dd!',
  '東京',
  '天気。',
  '😀',
  'https://e.com/a',
  '*ee*',
  '**ff gg.**',
);
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' '));
const block = fc
  .tuple(fc.constantFrom('', '# ', '- ', '> ', '2. ', '- > ', '> 1. '), fc.array(line, { minLength: 1, maxLength: 3 }))
  .map(([start, lines]) => start + lines.join(`\n${start.includes('>') || start === '# ' ? start : '  '}`));
const body = fc.array(block, { minLength: 1, maxLength: 5 }).map(blocks => blocks.join('\n\n'));

test('nothing is lost, nothing is added, and only what cannot be cut is too long', () => {
  const letters = (texts: readonly string[]) =>
    texts
      .join('\n')
      .replaceAll(/(^|\n)(?:[>• ]|\d+\. )+/g, '')
      .replaceAll(/[\s>]/g, '');
  fc.assert(
    fc.property(body, fc.integer({ min: 12, max: 60 }), (text, most) => {
      const parts = partsOf(text);
      const pieces = splitText(parts, upTo(most)).pieces.map(textOf);
      expect(letters(pieces)).toBe(letters(parts.map(textOf)));
      for (const piece of pieces) {
        expect(piece).not.toBe('');
        const inner = piece.replaceAll(/(^|\n)(?:[>• ]|\d+\. )+/g, '').trim();
        if (piece.length > most) expect(inner).not.toMatch(/\s/);
      }
    }),
    { numRuns: 50 },
  );
});
