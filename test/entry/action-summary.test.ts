import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutCommand } from '../../src/entry/action/lines.ts';
import { mostBytes, type SummaryPage, type SummaryRow, summaryText } from '../../src/entry/action/summary.ts';
import { plain } from '../../src/entry/plain.ts';
import { parseCommand } from './action-commands.ts';

const row = (own: Partial<SummaryRow>): SummaryRow => ({
  post: 'hello',
  account: 'fediverse',
  state: 'delivered',
  why: '',
  when: '2026-11-24 12:00 UTC',
  links: [],
  ...own,
});
const page = (own: Partial<SummaryPage>): SummaryPage => ({
  title: 'Mergecast',
  count: '1 delivered.',
  faults: [],
  rows: [],
  texts: [],
  ...own,
});
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '</details>',
        '</table>',
        '\n\n',
        '\r\n',
        '@everyone',
        '|',
        '`',
        '<script>',
        '"',
        '&#60;',
        '#1',
        '![x](y)',
        '\u202e',
      ),
      {
        maxLength: 12,
      },
    )
    .map(pieces => pieces.join('')),
);

test('no text of others opens or ends anything, or stands outside a code element', () => {
  fc.assert(
    fc.property(hostile, text => {
      const written = summaryText(
        page({
          faults: [{ place: text, code: 'post.key', message: text, remedy: text }],
          rows: [row({ post: text, account: text, why: text, links: [text] })],
          texts: [{ target: text, parts: [{ text, media: [text] }] }],
        }),
      );
      const harmless = summaryText(
        page({
          faults: [{ place: 'x', code: 'post.key', message: 'x', remedy: 'x' }],
          rows: [row({ post: 'x', account: 'x', why: 'x', links: ['x'] })],
          texts: [{ target: 'x', parts: [{ text: 'x', media: ['x'] }] }],
        }),
      );
      fc.pre(text !== '');
      expect(written.replaceAll(/<code>[^<>\n]*<\/code>/g, '<code>x</code>')).toBe(harmless);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['https://mastodon.example/@me/1', '<a href="https://mastodon.example/@me/1">'],
  ['https://mastodon.example/"onx=1', '<a href="https://mastodon.example/%22onx=1">'],
  ['javascript:alert(1)', '<td><code>javascript:alert(1)</code></td>'],
  ['data:text/html,<b>', '<td><code>data:text/html,&lt;b&gt;</code></td>'],
  ['https://me:secret@host.example/', '<td><code>https://me:secret@host.example/</code></td>'],
])('the link %s', (link, expected) => {
  expect(summaryText(page({ rows: [row({ links: [link] })] }))).toContain(expected);
});

test('what the runner would drop as a whole is cut by whole rows, and their number is told', () => {
  const rows = Array.from({ length: 9000 }, (_, index) => row({ post: `post-${index}`, why: '🜁'.repeat(30) }));
  const text = summaryText(page({ rows, texts: [{ target: 'a', parts: [{ text: 'b', media: [] }] }] }));
  const shown = text.match(/<tr><td>.*<\/td><\/tr>/g)!.length;
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
  expect(Buffer.byteLength(text)).toBeGreaterThan(mostBytes * 0.99);
  expect(text).toContain(`\n${rows.length - shown} more rows`);
  expect(text).toContain('</table>\n');
});

test('any bound is kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 5000 }), fc.nat({ max: 60 }), (most, count) => {
      const rows = Array.from({ length: count }, (_, index) => row({ post: `post-${index}` }));
      const faults = rows.map(({ post }) => ({ place: post, code: 'post.key', message: post, remedy: 'Mend it.' }));
      expect(Buffer.byteLength(summaryText(page({ faults, rows }), most))).toBeLessThanOrEqual(most);
    }),
  );
});

test('a line of the log is never a command', () => {
  const pieces = fc.constantFrom('::', '##[', ' ', '\t', '\n', '\r', '\u00a0', 'error', 'set-output name=a', ']', 'x');
  fc.assert(
    fc.property(fc.array(pieces), words => {
      const lines = plain(words.join('')).split('\n').map(withoutCommand);
      expect(lines.flatMap(line => parseCommand(line) ?? [])).toEqual([]);
      expect(lines.some(line => line.trimStart().startsWith('::') || /[\r\n]/.test(line))).toBe(false);
    }),
  );
  expect(parseCommand('  ::error file=a::b')?.name).toBe('error');
  expect(parseCommand('text ##[error]b')?.name).toBe('error');
});
