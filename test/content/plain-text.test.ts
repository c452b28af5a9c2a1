import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../src/content/plain-text.ts';
import { markdownAtOnce } from '../markdown-at-once.ts';

const partsOf = (body: string) => markdownAtOnce(body, { file: 'a.md', line: 1 }).parts;
const runsOf = (body: string) => plainText(partsOf(body)[0]!);
const textOf = (body: string) =>
  runsOf(body)
    .map(run => run.text)
    .join('');

/** One line for each rule, and for what looks like a kind of node that posts do not have and so stays as it is written. */
test.each([
  ['paragraphs', 'a\n\n\n\nb\n', 'a\n\nb'],
  ['line ends', 'one\ntwo', 'one\ntwo'],
  ['hard breaks', 'two  \nthree\\\nfour', 'two\nthree\nfour'],
  ['a heading', '# Head *line*\ntext', 'Head line\n\ntext'],
  ['a closed heading', '## Head ##', 'Head'],
  ['an empty heading', '#\n\ntext', 'text'],
  ['a list', '- a\n- b', '• a\n• b'],
  ['a loose list', '- a\n\n- b', '• a\n\n• b'],
  ['an ordered list', '1) a\n2) b', '1. a\n2. b'],
  ['an ordered list that starts late', '3. a\n3. b', '3. a\n4. b'],
  ['an ordered list from zero', '0. a\n1. b', '0. a\n1. b'],
  ['nested lists', '- a\n  - b\n    1. c\n- d', '• a\n  • b\n    1. c\n• d'],
  ['a list item of two lines', '- a\n  more', '• a\n  more'],
  ['a list item of two paragraphs', '- a\n\n  second\n- b', '• a\n\n  second\n\n• b'],
  ['an empty list item', '- a\n-\n- c', '• a\n•\n• c'],
  ['a heading in a list', '- # a\n- b', '• a\n• b'],
  ['code in a list', '- a\n\n  ```\n  x\n    y\n  ```', '• a\n\n  x\n    y'],
  ['tasks', '- [ ] a\n- [x] b', '• [ ] a\n• [x] b'],
  ['a quote', '> a\n> b\n>\n> c', '> a\n> b\n>\n> c'],
  ['a list in a quote', '> - a\n> - b', '> • a\n> • b'],
  ['a quote in a list', '- > a\n  > b', '• > a\n  > b'],
  ['a quote in a quote', '> a\n>\n> > b', '> a\n>\n> > b'],
  ['an empty quote', '>\n\ntext', 'text'],
  ['a rule in a quote', '> a\n>\n> ***\n>\n> b', '> a\n>\n> ---\n>\n> b'],
  ['code with a language', '```js\nlet a;\n\n  b\n```\n\nend', 'let a;\n\n  b\n\nend'],
  ['code between tildes', '~~~\n**a**\n~~~', '**a**'],
  ['code in a quote', '> ```\n> a\n>\n> b\n> ```', '> a\n>\n> b'],
  ['an indented line', '    indented', 'indented'],
  ['strong', '**b** __c__', 'b c'],
  ['emphasis', '_e_ *f* ***g***', 'e f g'],
  ['code', '`c*` `` d`e ``', 'c* d`e'],
  ['escapes', '\\*x\\* \\# \\\\', '*x* # \\'],
  ['entities', '&amp; &copy; &#35; &lt;b&gt;', '& © # <b>'],
  ['a URL in angles', '<https://example.com/a>', 'https://example.com/a'],
  ['a link', 'a [b *c* `d`](https://e.com)', 'a b c d'],
  ['a link without words', '[](https://e.com)', 'https://e.com'],
  ['a link with a title', '[b](https://e.com "the *title*") c', 'b (the *title*) c'],
  ['a link by reference', '[b][x] [X]\n\n[x]: https://e.com', 'b X'],
  ['a link by reference with a title', '[b][x]\n\n[x]: https://e.com (title)', 'b (title)'],
  ['a reference that leads nowhere', '[b][y] [c]', '[b][y] [c]'],
  ['strikethrough', '~~a~~', '~~a~~'],
  ['a table', '| a | b |\n|---|---|\n| c | d |', '| a | b |\n|---|---|\n| c | d |'],
  ['a footnote', 'a[^1]\n\n[^1]: more words', 'a[^1]\n\n[^1]: more words'],
  ['an underlined heading', 'a\n===', 'a\n==='],
])('%s', (_, body, text) => {
  expect(markdownAtOnce(body, { file: 'a.md', line: 1 }).issues).toEqual([]);
  expect(textOf(body)).toBe(text);
});

/** What has no rule is refused where it is read, so that nothing is missing without a word. */
test.each([
  ['HTML', 'a\n\n<p>b</p>', 'text.html'],
  ['HTML in a line', 'a <b>c</b>', 'text.html'],
  ['a comment', '- a\n\n  <!-- b -->', 'text.html'],
  ['an image', '> ![b](https://e.com/a.png)', 'text.image'],
  ['an image in a link', '[![b](https://e.com/a.png)](https://e.com)', 'text.image'],
  ['an image by reference', '![b][x]\n\n[x]: https://e.com/a.png', 'text.image'],
  ['a footnote of one word', 'a[^1]\n\n[^1]: b', 'text.link'],
  ['a footnote of one word that nothing leads to', 'a\n\n[^1]: b', 'text.link'],
  ['hidden text in a title', '[a](https://e.com "b&#x202e;")', 'post.hidden-text'],
])('%s is refused', (_, body, code) => {
  expect(markdownAtOnce(body, { file: 'a.md', line: 1 }).issues.map(found => found.code)).toContain(code);
});

test('a kind of node without a rule is never left out', () => {
  const part = { nodes: [{ type: 'html' as const, value: '<b>' }], position: { line: 1, column: 1 } };
  expect(() => plainText(part)).toThrow(TypeError);
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
