import { describe, expect, it } from 'vitest';
import { withLink, writtenLinks } from '../../adapters/kit/written-links.ts';
import { plainText } from '../../src/content/plain-text.ts';
import { markdownAtOnce } from '../markdown-at-once.ts';

const written = (markdown: string) =>
  writtenLinks(plainText(markdownAtOnce(markdown, { file: 'a.md', line: 1 }).parts[0]!));

describe('a URL that is written out', () => {
  it.each([
    ['see https://example.org/a.', 'see https://example.org/a.'],
    ['(see [this](https://example.org/a)).', '(see this https://example.org/a).'],
    ['"https://example.org/a", he said', '"https://example.org/a", he said'],
    ['“https://example.org/a”', '“https://example.org/a ”'],
    ['«https://example.org/a»', '«https://example.org/a »'],
    ['https://example.org/a。次', 'https://example.org/a 。次'],
    ['[次](https://example.org/a)、次', '次 https://example.org/a 、次'],
    ['[this](https://example.org/a),that', 'this https://example.org/a ,that'],
    ['[this](https://example.org/a)that', 'this https://example.org/a that'],
  ])('%s', (markdown, text) => {
    expect(written(markdown)).toBe(text);
  });

  it.each([
    '（https://example.org/a）',
    '“https://example.org/a”',
    '「https://example.org/a」。',
    'see https://example.org/a.',
  ])('%s is not said a second time as the link of the post', markdown => {
    const text = written(markdown);
    expect(withLink(text, 'https://example.org/a')).toBe(text);
  });
});
