import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/content/markdown.ts';
import { plainParts } from '../../src/content/plain-markdown.ts';
import { plainText } from '../../src/content/plain-text.ts';
import { markdownAtOnce } from '../markdown-at-once.ts';

const parse = (body: string, line = 1) => markdownAtOnce(body, { file: 'posts/a.md', line });
const textsOf = (body: string) =>
  parse(body).parts.map(part =>
    plainText(part)
      .map(run => run.text)
      .join(''),
  );
const linksOf = (body: string) =>
  parse(body).parts.flatMap(part =>
    plainText(part).flatMap(({ href, text }) => (href === undefined ? [] : [[text, href]])),
  );

describe('parts', () => {
  test.each([
    ['one', ['one']],
    ['one\n\n---\n\ntwo', ['one', 'two']],
    ['one\n---\ntwo', ['one', 'two']],
    ['one *a*\n---\ntwo\n\n***\n\nthree\n\n_ _ _\n\nfour', ['one a', 'two', 'three', 'four']],
    ['one\n===\ntwo', ['one\n===\ntwo']],
    ['```\na\n---\nb\n```', ['a\n---\nb']],
    ['> a\n> ***\n> b', ['> a\n>\n> ---\n>\n> b']],
    ['', []],
    ['\n \n\t\n', []],
    ['[x]: https://example.com', []],
  ])('%j', (body, texts) => {
    expect(parse(body).issues).toEqual([]);
    expect(textsOf(body)).toEqual(texts);
  });

  test('each knows its line in the file', () => {
    for (const emphasis of ['', '*']) {
      const { parts } = parse(`\n${emphasis}one${emphasis}\n\n---\n\n\ntwo\n---\nthree`, 10);
      expect(parts.map(part => part.position)).toEqual([11, 16, 18].map(line => ({ line, column: 1 })));
    }
  });

  test.each([
    ['---\n\ntext', [[1, 1]]],
    ['text\n\n---', [[3, 1]]],
    ['a\n\n---\n\n***\n\nb', [[3, 1]]],
    [
      '---',
      [
        [1, 1],
        [1, 1],
      ],
    ],
  ])('an empty part of %j is a fault at its break', (body, places) => {
    const { issues } = parse(body);
    expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual(
      places.map(place => ['post.empty-part', ...place]),
    );
  });
});

describe('links', () => {
  test.each([
    ['see https://example.com/a_b_c*d*e now', [['https://example.com/a_b_c*d*e', 'https://example.com/a_b_c*d*e']]],
    ['(http://example.com/a).', [['http://example.com/a', 'http://example.com/a']]],
    ['<https://example.com>', [['https://example.com', 'https://example.com']]],
    ...[
      '“https://example.org/a”',
      '«https://example.org/a»',
      '« https://example.org/a »',
      '„https://example.org/a“',
      '‘https://example.org/a’',
      '‘https://example.org/a’, he said',
      '‘https://example.org/a.’',
      'https://example.org/a。次',
      'https://example.org/a、**次**',
      '（https://example.org/a）',
      '「https://example.org/a」と',
      '次はhttps://example.org/a！',
      '(“https://example.org/a”).',
      'https://example.org/a…',
    ].map((text): [string, string[][]] => [text, [['https://example.org/a', 'https://example.org/a']]]),
    ['https://example.org。次', [['https://example.org', 'https://example.org']]],
    ...['https://example.org/L’Été', 'https://example.org/日本', 'https://example.org/?q=(a)'].map(
      (url): [string, string[][]] => [`see ${url} now`, [[url, url]]],
    ),
    [
      'https://example.org/a、https://example.org/b。',
      [
        ['https://example.org/a', 'https://example.org/a'],
        ['https://example.org/b', 'https://example.org/b'],
      ],
    ],
    ['[a *b*](https://example.com "t")', [['a b', 'https://example.com']]],
    [
      '[a][x] [x]\n\n> [X]: https://example.com',
      [
        ['a', 'https://example.com'],
        ['x', 'https://example.com'],
      ],
    ],
    ['[](https://example.com)', [['https://example.com', 'https://example.com']]],
    ['[two\nlines](https://example.com)', [['two lines', 'https://example.com']]],
    ['@user@host.example', []],
    ['mail me@host.example or www.example.com', []],
    ['[unresolved] [a][b]', []],
    ['`https://example.com`', []],
  ])('%j', (body, links) => {
    expect(parse(body).issues).toEqual([]);
    expect(linksOf(body)).toEqual(links);
  });
});

describe('what a post cannot hold', () => {
  test.each([
    ['text\n\n<div>x</div>', 'text.html', 3, 1],
    ['a <b>c</b>', 'text.html', 1, 3],
    ['a\n<!-- c -->', 'text.html', 2, 1],
    ['a ![alt](https://example.com/a.png)', 'text.image', 1, 3],
    ['![alt][x]\n\n[x]: https://example.com/a.png', 'text.image', 1, 1],
    ['> - [a](./page.html)', 'text.link', 1, 5],
    ['[a](mailto:me@host.example)', 'text.link', 1, 1],
    ['<me@host.example>', 'text.link', 1, 1],
    ['[a](javascript:alert(1))', 'text.link', 1, 1],
    ['[a](//host.example)', 'text.link', 1, 1],
    ['[a](https:)', 'text.link', 1, 1],
    ['[a][x]\n\n[x]: /page', 'text.link', 1, 1],
    ['a &#x202e;b', 'post.hidden-text', 1, 1],
    ['a &ZeroWidthSpace; b', 'post.hidden-text', 1, 1],
  ])('%j', (body, code, line, column) => {
    expect(parse(body, 5).issues[0]).toMatchObject({ code, line: line + 4, column, file: 'posts/a.md' });
  });

  test.each([
    [`${'- '.repeat(20_000)}a`],
    ['>'.repeat(20_000)],
    [`${'1. '.repeat(40)}a`],
    [`${'*'.repeat(9000)}a${'*'.repeat(9000)}`],
    [`*a* https://example.com/${'.'.repeat(20_000)}a`],
    [`*a* ${'word '.repeat(20_000)}`],
    [`${'*a '.repeat(5000)}${'a* '.repeat(5000)}`],
    ['> - > - > - a\n'.repeat(1000)],
    [`${'![a '.repeat(2000)}${'](u) '.repeat(2000)}`],
  ])('hostile text %# is refused and keeps nobody waiting', body => {
    const { parts, issues } = parse(`fine\n\n${body}`, 2);
    expect(issues).toMatchObject([{ code: 'text.nesting' }]);
    expect(parts).toEqual([]);
  });

  test('what people write is in bounds', () => {
    const body = `${'-'.repeat(100)}\n\n${'_'.repeat(80)}\n\n> > > a\n\n- a\n  - b\n    - c\n\n${'!'.repeat(90)}`;
    expect(parse(`a\n\n${body}`).issues.map(({ code }) => code)).not.toContain('text.nesting');
  });
});

/** Lines that are often plain, often nearly something. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '---',
    '--',
    '----',
    '- - -',
    '***',
    '===',
    '-',
    '- a',
    '1. a',
    '12) b',
    '# h',
    '#tag',
    '+1',
    '> q',
    '~~~',
  ),
  fc.constantFrom(
    'a',
    'two words',
    'a  ',
    ' a',
    '\ta',
    'a\u00a0',
    '\u00a0',
    'a\u2028---',
    '😀',
    'x:y',
    'http://a.b',
    'a & b',
    '!',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map(text => text.replaceAll(/[\r\n]/g, '')),
);

test('the short way gives what the parser gives', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), lines => {
      const body = lines.join('\n');
      const short = plainParts(body, 7);
      if (short === null) return;
      // A definition at the end forces the parser to be used and adds nothing to the text.
      const { parts, issues } = parse(`${body}\n\n[x]: https://example.com`, 7);
      expect(issues).toEqual([]);
      expect(short.map(part => part.position)).toEqual(parts.map(part => part.position));
      expect(short.map(plainText)).toEqual(parts.map(plainText));
    }),
    { numRuns: 2000 },
  );
});

test('the short way takes links as the parser does', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'see',
      ' ',
      '\n',
      '(',
      ')',
      '.',
      ', ',
      '!',
      '#tag',
      '日本',
      '[the report](https://example.com/a_b/c?d=e#f)',
      '[ ](https://example.com)',
      '[Grüße, x](http://sub.example.com/)',
      '[x](https://example.com',
      '[x](ftp://example.com)',
      '[x][y]',
      'https://example.com',
      'https://example.com/a_b_c',
      ' **bold words**',
      '\n**bold** ',
      '\n#tag',
      '\n# ',
      'a **b** ',
      'a **b**c',
      '**',
      '*a*',
      'https://example.com/a.',
      'https://example.com/~a?b=c%20d#e',
      'http://localhost/x',
      'https://a_b.example.com/x',
      'https://xn--a.example/x',
      'https://example.com/a*b*c',
      'xhttps://example.com',
      'HTTPS://example.com',
      'https://',
    ),
    fc.string({ unit: fc.constantFrom('a', '-', '.', '/', '_', '(', ')', ':', '1', ' '), maxLength: 6 }),
  );
  let short = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), pieces => {
      const body = pieces.join('');
      const parts = plainParts(body, 1);
      if (parts === null) return;
      short += 1;
      const parsed = parse(`${body}\n\n[x]: https://example.com\n\n[y]: https://example.com`, 1);
      expect(parsed.issues).toEqual([]);
      expect(parts.map(plainText)).toEqual(parsed.parts.map(plainText));
    }),
    { numRuns: 3000 },
  );
  expect(short).toBeGreaterThan(300);
});

test.each([
  ['plain words, and more: really (yes)!\n\nNext one.', true],
  ['a #tag and @user@host.example', true],
  ['see https://example.com', true],
  ['see [the report](https://example.com/a_b), please', true],
  ['see https://example.com/a*b*', false],
  ['*a*', false],
])('%j takes the short way: %s', (body, isShort) => {
  expect(plainParts(body, 1) !== null).toBe(isShort);
});

test.each(['Plain words, and [a link](https://e.com/a)', '*a* and\n\n> b', '<b>', '*'.repeat(20_000)])(
  'what waits for the parser to be loaded gives the same: %.20s',
  async body => {
    const place = { file: 'posts/a.md', line: 7 };
    expect(await parseMarkdown(body, place)).toEqual(markdownAtOnce(body, place));
  },
);
