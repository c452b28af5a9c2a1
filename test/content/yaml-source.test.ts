import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainYaml } from '../../src/content/plain-yaml.ts';
import { parseWhole, parseYaml } from '../../src/content/yaml-source.ts';

const parse = (text: string, kind: 'post' | 'config' = 'post') => parseYaml(text, { file: 'posts/a.md', kind });
const codesOf = (text: string, kind: 'post' | 'config' = 'post') => parse(text, kind).issues.map(({ code }) => code);

test('values are plain data of the core schema', () => {
  const text = 'a: [1, "x", true, null, 1.5]\nb: {c: 2020-01-01}\nd: yes\ne: !!str 12\n? f\n: g';
  expect(parse(text)).toMatchObject({
    issues: [],
    value: { a: [1, 'x', true, null, 1.5], b: { c: '2020-01-01' }, d: 'yes', e: '12', f: 'g' },
  });
});

test.each(['', '# only a comment', '\n\n'])('an empty text %j is a mapping without keys', text => {
  expect(parse(text)).toMatchObject({ issues: [], value: {} });
});

test.each([
  ['a: 1\na: 2', 'post.duplicate-key', 'config.yaml'],
  ['{a: 1, "a": 2}', 'post.duplicate-key', 'config.yaml'],
  ['a: 1\n---\nb: 2', 'post.documents', 'config.yaml'],
  ['a:\n\tb: 1', 'post.yaml', 'config.yaml'],
  ['a: !foo 1', 'post.yaml', 'config.yaml'],
  ['a: !!js/function x', 'post.yaml', 'config.yaml'],
  ['a: !!timestamp 2020-01-01', 'post.yaml', 'config.yaml'],
  ['a: !!binary aGk=', 'post.yaml', 'config.yaml'],
  ['a: !!set {x}', 'post.yaml', 'config.yaml'],
  ['a: .nan', 'post.yaml', 'config.yaml'],
  ['a: 1e999', 'post.yaml', 'config.yaml'],
  ['a: *none', 'post.yaml', 'config.yaml'],
  ['a: &x {b: *x}', 'post.yaml', 'config.yaml'],
  ['? [a, b]\n: 1', 'post.yaml', 'config.yaml'],
  ['~: 1', 'post.yaml', 'config.yaml'],
  ['a: "open', 'post.yaml', 'config.yaml'],
  ['a: b: c', 'post.yaml', 'config.yaml'],
  ['__proto__: {x: 1}', 'post.key', 'config.key'],
  ['a: {"constructor": 1}', 'post.key', 'config.key'],
  ['a: [{"\\u0070rototype": 1}]', 'post.key', 'config.key'],
  ['<<: {b: 1}', 'post.key', 'config.key'],
  ['a: "\\u202e"', 'post.hidden-text', 'config.value'],
])('%j is refused with %s', (text, post, config) => {
  expect(codesOf(text)).toEqual([post]);
  expect(codesOf(text, 'config')).toEqual([config]);
  expect(parse(text).value).toBeUndefined();
});

describe('hostile texts', () => {
  test('aliases that unfold to too much are an issue', () => {
    const levels = Array.from({ length: 6 }, (_, level) =>
      level === 0 ? 'l0: &l0 [x, x, x]' : `l${level}: &l${level} [*l${level - 1}, *l${level - 1}, *l${level - 1}]`,
    );
    expect(codesOf(levels.join('\n'))).toEqual(['post.yaml']);
    expect(codesOf(`a: &a 1\nb: [${'*a, '.repeat(21)}]`)).toEqual(['post.yaml']);
    expect(parse(`a: &a 1\nb: [${'*a, '.repeat(20)}]`).issues).toEqual([]);
  });

  test.each(['[', '{a: ', '- ', '? ', 'a: '])('%j nested two thousand deep is an issue', marker => {
    expect(codesOf(marker.repeat(2000))).toEqual(['post.yaml']);
  });

  test('sixty levels are read', () => {
    expect(parse('['.repeat(60) + ']'.repeat(60)).issues).toEqual([]);
  });

  test('no more than a hundred issues are reported', () => {
    expect(parse('a: 1\n'.repeat(200)).issues).toHaveLength(100);
  });

  test('nothing reaches a prototype', () => {
    parse('__proto__: {polluted: 1}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('positions', () => {
  const text = 'first: 1\nlist:\n  - {file: a.png}\n  - file: 😀\n    alt: x\nblock:\n  key: value\n';
  const source = parseYaml(text, { file: 'f', kind: 'post', lineOffset: 1 });

  test.each<[(string | number)[], number, number, number, number]>([
    [['first'], 2, 8, 2, 1],
    [['list'], 3, 1, 3, 1],
    [['list', 0, 'file'], 4, 12, 4, 6],
    [['list', 1, 'alt'], 6, 10, 6, 5],
    [['block', 'key'], 8, 8, 8, 3],
    [['block', 'absent'], 7, 1, 7, 1],
    [['list', 9, 'alt'], 3, 1, 3, 1],
    [['first', 'inner'], 2, 8, 2, 8],
    [['absent'], 2, 1, 2, 1],
  ])('%j stands at %i:%i, its key at %i:%i', (path, line, column, keyLine, keyColumn) => {
    expect(source.positionOf(path)).toEqual({ line, column });
    expect(source.keyPositionOf(path)).toEqual({ line: keyLine, column: keyColumn });
  });

  test('columns are UTF-16 units', () => {
    const { positionOf } = parse('{"😀": 1, b: 2}');
    expect(positionOf(['b'])).toEqual({ line: 1, column: 14 });
  });

  test('a repeated key is named with its path', () => {
    expect(parse('a:\n  - b: 1\n    b: 2').issues).toMatchObject([{ field: 'a.0.b', line: 3, column: 5 }]);
  });
});

const plainLine = fc.oneof(
  fc.constantFrom(
    'accounts: [all]',
    'accounts: [ a , b-c ]',
    'accounts: [a, true]',
    'accounts: []',
    'accounts: [a, ]',
    'accounts: a',
    'accounts:\n  - a\n  - b-c',
    'accounts:\n  - a\n   - b',
    'accounts:\n  - a\n\n  - b',
    'groups:\n  - true',
    'overrides:\n  bluesky: { text: "The ☕ is here. #short, it: is" }\n  x-y: { langs: [en, de], visibility: private }',
    'overrides:\n  bluesky: { text: "a", text: "b" }',
    'overrides:\n  bluesky: { text: "a\\nb" }',
    'overrides:\n  bluesky: { text: "a  b" }',
    'overrides:\n  bluesky: { text: a b }',
    'overrides:\n  bluesky: { text: true }',
    'overrides:\n  bluesky: { langs: [en] }\n  bluesky: { langs: [en] }',
    'overrides:\n  bluesky: { langs: [en] } \n   a: { langs: [en] }',
    'overrides:\n  constructor: { langs: [en] }',
    'overrides:\n  bluesky: { langs: [en], }',
    '  - c',
    'd:',
    'late: null',
    'late: skip # why',
    'late:  skip ',
    'publish_at: 2026-12-01T09:00:00[Europe/Berlin]',
    'publish_at: 2026-12-01T09:00Z',
    'publish_at: 2026-12-01',
    'link: https://example.com/a?b=c',
    'link: https://example.com/a#b',
    'link: https://example.com: x',
    'id: 12',
    'id: a: b',
    'constructor: a',
    '# a comment',
    '  id: a',
    '- a',
    'a:b',
    '',
    '---',
    '...',
  ),
  fc.string({ unit: fc.constantFrom('a', 'b', ':', ' ', '-', '[', ']', ',', '#', '1', 'T', '/', '.'), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', '-', '1', ' ', ','), maxLength: 8 }).map(text => `a: [${text}]`),
  fc
    .string({ unit: fc.constantFrom('a', ':', ' ', '"', ',', '#', '[', ']', '{', '}', '\\', 'é', '☕'), maxLength: 9 })
    .map(text => `o:\n  b: { ${text} }`),
  fc
    .string({
      unit: fc.constantFrom('a', ':', ' ', "'", ',', '#', '[', '}', '&', '!', '%', 'é', '\u00a0'),
      maxLength: 9,
    })
    .map(text => `o:\n  b: { t: "${text}" }`),
  fc.string({ unit: fc.constantFrom('a', 'Z', '-', '1', ':', '.', '/'), maxLength: 8 }).map(text => `b: ${text}`),
);

test('the short way gives what the library gives', () => {
  let short = 0;
  fc.assert(
    fc.property(fc.array(plainLine, { maxLength: 5 }), lines => {
      const text = lines.join('\n');
      const plain = plainYaml(text);
      if (plain === null) return;
      short += 1;
      const whole = parseWhole(text, { file: 'posts/a.md', kind: 'post' });
      expect(whole.issues).toEqual([]);
      expect(plain).toEqual(whole.value);
    }),
    { numRuns: 3000 },
  );
  expect(short).toBeGreaterThan(200);
});
