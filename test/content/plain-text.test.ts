import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/content/markdown.ts';
import { plainText } from '../../src/content/plain-text.ts';

const partsOf = (body: string) => parseMarkdown(body, { file: 'a.md', line: 1 }).parts;
const runsOf = (body: string) => plainText(partsOf(body)[0]!);
const textOf = (body: string) =>
  runsOf(body)
    .map(run => run.text)
    .join('');

test.each([
  ['one\ntwo  \nthree\\\nfour', 'one\ntwo\nthree\nfour'],
  ['a\n\n\n\nb\n', 'a\n\nb'],
  ['# Head *line*\ntext', 'Head line\n\ntext'],
  ['**b** _e_ `c*` \\*x\\* &amp; &copy;', 'b e c* *x* & ©'],
  ['~~a~~', '~~a~~'],
  ['- a\n- b', '• a\n• b'],
  ['- a\n\n- b', '• a\n\n• b'],
  ['3. a\n4. b', '3. a\n4. b'],
  ['- a\n  - b\n    1. c\n- d', '• a\n  • b\n    1. c\n• d'],
  ['- a\n  more', '• a\n  more'],
  ['- a\n\n  second\n- b', '• a\n\n  second\n\n• b'],
  ['> a\n> b\n>\n> c', '> a\n> b\n>\n> c'],
  ['> - a\n> - b', '> • a\n> • b'],
  ['```js\nlet a;\n\n  b\n```\n\nend', 'let a;\n\n  b\n\nend'],
  ['> ```\n> a\n>\n> b\n> ```', '> a\n>\n> b'],
  ['    indented', 'indented'],
  ['<https://example.com/a>', 'https://example.com/a'],
])('%j', (body, text) => {
  expect(textOf(body)).toBe(text);
});

test.each([
  ['a [b](https://e.com) c', [{ text: 'a ' }, { text: 'b', href: 'https://e.com' }, { text: ' c' }]],
  ['- https://e.com\n- b', [{ text: '• ' }, { text: 'https://e.com', href: 'https://e.com' }, { text: '\n• b' }]],
  [
    '> https://e.com\n> https://f.com',
    [
      { text: '> ' },
      { text: 'https://e.com', href: 'https://e.com' },
      { text: '\n> ' },
      { text: 'https://f.com', href: 'https://f.com' },
    ],
  ],
  ['- a\n\n  [b\nc](https://e.com)', [{ text: '• a\n\n  ' }, { text: 'b c', href: 'https://e.com' }]],
  ['**a [b *c*](https://e.com)**', [{ text: 'a ' }, { text: 'b c', href: 'https://e.com' }]],
])('a link in %j keeps to itself', (body, runs) => {
  expect(runsOf(body)).toEqual(runs);
});

test('a part is flattened once', () => {
  const [part] = partsOf('*a*');
  expect(plainText(part!)).toBe(plainText(part!));
});

const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 1, maxLength: 8 });
const marked = fc
  .tuple(word, fc.constantFrom('', '*', '**', '_', '`', '***'))
  .map(([text, mark]) => mark + text + mark);
const linked = fc.oneof(
  marked,
  word.map(text => `[${text}](https://e.com)`),
);
const block = fc
  .tuple(fc.constantFrom('', '# ', '- ', '> ', '2. ', '- > '), fc.array(linked, { minLength: 1, maxLength: 6 }))
  .map(([start, words]) => start + words.join(' '));

test('no word is lost or moved', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), blocks => {
      const body = blocks.join('\n\n');
      const words = (text: string) => text.replaceAll('https://e.com', '').match(/[a-z]+/g);
      expect(words(textOf(body))).toEqual(words(body));
      expect(textOf(body)).toBe(textOf(body).trimEnd());
    }),
    { numRuns: 60 },
  );
});
