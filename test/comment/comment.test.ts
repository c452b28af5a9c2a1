import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewComment } from '../../src/comment/comment.ts';
import { marker } from '../../src/comment/page.ts';
import { readReview, writeReview } from '../../src/content/review-file.ts';
import { reviewBounds } from '../../src/model/review.ts';
import { reviewDocumentOf, reviewIssueOf, reviewTargetOf } from '../review-document.ts';
import { liveText, rendered } from './rendered.ts';

const place = { repository: 'https://github.com/octo/posts', run: 'https://github.com/octo/posts/actions/runs/7' };
const head = 'a'.repeat(40);

const ownElements = new Set(
  'h2 h3 p b br ul li code pre details summary sub a img blockquote table tbody tr th td'.split(' '),
);

/** All that must hold of every comment, whatever stands in it. */
function requireSafe(comment: string) {
  expect(comment.length).toBeLessThanOrEqual(65_000);
  expect(comment.startsWith(`${marker}\n`)).toBe(true);
  const page = rendered(comment);
  expect(page.comments).toEqual([marker.slice(4, -3)]);
  expect(page.looseText).not.toMatch(liveText);
  for (const { tagName, attrs } of page.elements) {
    expect(ownElements).toContain(tagName);
    const own = tagName === 'img' ? ['src', 'alt', 'width'] : [];
    expect(attrs.map(({ name }) => name).filter(name => !['href', 'open', ...own].includes(name))).toEqual([]);
    for (const { name, value } of attrs) if (name === 'src') expect(value).toMatch(/^https:\/\/cards\.example\//);
  }
  for (const link of page.links) expect(link).toMatch(/^https?:\/\//);
  return page;
}

test('shows what a pull request would change, its faults first, with links to the lines', () => {
  const comment = reviewComment(
    reviewDocumentOf({
      counts: { new: 1, changed: 0, moved: 0, removed: 0, same: 0, sent: 0, unknown: 0, errors: 1, warnings: 0 },
      targets: [reviewTargetOf({})],
      issues: [reviewIssueOf({})],
    }),
    place,
  );
  const page = requireSafe(comment);
  expect(page.links).toContain(`https://github.com/octo/posts/blob/${head}/posts/hello.md?plain=1#L4`);
  expect(page.blocks).toEqual(['Hello']);
  expect(page.text).toContain('2026-12-03 09:00 Europe/Berlin · 2026-12-03 08:00 UTC · in 2 days');
  expect(page.text).toContain('5 of 500 characters');
  expect(comment.indexOf('text.too-long')).toBeLessThan(comment.indexOf('1 new'));
  expect(comment.indexOf('1 new')).toBeLessThan(comment.indexOf('Hello'));
});

test('a card is shown as a picture where its address is told, by its own commit and digest', () => {
  const digest = 'd'.repeat(64);
  const targets = [
    reviewTargetOf({ digest }),
    reviewTargetOf({ digest, account: 'gone', change: 'removed' }),
    reviewTargetOf({ digest: null, account: 'faulty' }),
  ];
  const document = reviewDocumentOf({ targets });
  const page = requireSafe(reviewComment(document, { ...place, cards: 'https://cards.example/posts' }));
  const images = page.elements.filter(({ tagName }) => tagName === 'img');
  expect(images.map(({ attrs }) => attrs.find(({ name }) => name === 'src')!.value)).toEqual([
    `https://cards.example/posts/${head}/${digest}.png`,
  ]);
  const without = requireSafe(reviewComment(document, place));
  expect(without.elements.filter(({ tagName }) => tagName === 'img')).toEqual([]);
});

test('what weakens a guard stands above all', () => {
  const config = [
    { weight: 'other' as const, file: 'mergecast.yml', line: 2, sentence: 'posts are now read from `content`' },
    { weight: 'weakens' as const, file: 'mergecast.yml', line: 9, sentence: 'this raises the daily cap from 2 to 10' },
  ];
  const page = requireSafe(reviewComment(reviewDocumentOf({ config, issues: [reviewIssueOf({})] }), place));
  const [alert, fault, other] = ['daily cap', 'too-long', 'posts are now'].map(words => page.text.indexOf(words));
  expect(alert).toBeLessThan(fault!);
  expect(fault).toBeLessThan(other!);
});

const target = (more: Parameters<typeof reviewTargetOf>[0] & { text?: string }) => {
  const { text = 'Hello', ...rest } = more;
  const part = { ...reviewTargetOf({}).parts[0]!, text, length: text.length };
  return reviewTargetOf({ parts: [part], ...rest });
};

const hostile: [string, string][] = [
  ['a fence of code', '```\n</code></pre>\n# Title\n```'],
  ['an end of our elements', '</code></pre></details></details></td></table><h1>Big</h1>'],
  ['a row of a table', '| a | b |\n|---|---|\n| @everyone | #1 |'],
  ['mentions', '@everyone @octo/team @here, (@admin)'],
  ['a command for the runner', '::set-output name=a::b\n##[error]x\n::add-mask::y'],
  ['our own marker', `${marker}\n<!-- mergecast:preview --><!--`],
  ['a comment that hides the rest', 'a <!-- b'],
  ['blank lines and Markdown', 'a\n\n\n# b\n\n- [x] c\n\n[d](https://evil.example) ![e](https://evil.example/x.png)'],
  ['references', 'https://evil.example www.evil.example GH-1 #2 octo/posts#3 deadbeefdeadbeef :smile: $x^2$'],
  ['markup that runs code', '<script>alert(1)</script><img src=x onerror=alert(1)><svg><style>'],
  ['entities', '&lt;b&gt; &#64;everyone &commat;everyone &NotEqualTilde;'],
  ['line ends of every kind', 'a\r\nb\rc\u2028d\u2029e\u0085f'],
];

describe('strangers’ words stay words', () => {
  test.each(hostile)('%s', (_, text) => {
    const place = { repository: 'https://github.com/octo/posts', run: null };
    const everywhere = reviewDocumentOf({
      timezone: text.slice(0, 900),
      targets: [
        target({
          text,
          post: text,
          file: `posts/${text}.md`,
          account: text,
          platform: text,
          from: text,
          reason: text,
          was: [text],
          notes: [text],
          moved_from: text,
          options: [{ label: text, value: text }],
          publish_at: { utc: '2026-12-03T08:00:00.000Z', zone: text.slice(0, 900), written: text },
        }),
      ],
      issues: [reviewIssueOf({ file: text, message: text, remedy: text })],
      config: [{ weight: 'weakens', file: text, line: 1, sentence: text }],
      upkeep: [text],
      remarks: [text],
    });
    const page = requireSafe(reviewComment(everywhere, place));
    expect(page.elements.filter(({ tagName }) => tagName === 'details')).toHaveLength(2);
    for (const link of page.links) expect(link).toMatch(/^https:\/\/github\.com\/octo\/posts\/blob\/a{40}\//);
    const shown = text.replaceAll('\r\n', '\n').replace(/[\r\u2028\u2029\u0085]/g, character => {
      const names = { '\r': 'CARRIAGE RETURN', '\u2028': 'LINE SEPARATOR', '\u2029': 'PARAGRAPH SEPARATOR' };
      const name = (names as Record<string, string>)[character] ?? 'CONTROL CHARACTER';
      return `⟦U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} ${name}⟧`;
    });
    expect(page.blocks).toEqual([shown]);
  });
});

test('text that hides or reorders is shown by name, a row of it once', () => {
  const page = requireSafe(
    reviewComment(
      reviewDocumentOf({ targets: [target({ text: `a\u202eb${'\u200b'.repeat(3)}c`, post: '\u200b' })] }),
      place,
    ),
  );
  expect(page.blocks).toEqual(['a⟦U+202E RIGHT-TO-LEFT OVERRIDE⟧b⟦U+200B ZERO WIDTH SPACE × 3⟧c']);
  expect(page.text).toContain('⟦U+200B ZERO WIDTH SPACE⟧');
});

test('a million characters are shown cut, and said to be cut here alone', () => {
  const text = 'é&'.repeat(reviewBounds.text / 2);
  const part = { ...reviewTargetOf({}).parts[0]!, text, length: 1_000_000 };
  const page = requireSafe(reviewComment(reviewDocumentOf({ targets: [reviewTargetOf({ parts: [part] })] }), place));
  expect(text.startsWith(page.blocks[0]!)).toBe(true);
  expect(page.blocks[0]!.length).toBeGreaterThan(1000);
  expect(page.text).toContain('it has 1,000,000 characters, and all of them go out');
});

test('a long plan is folded and cut between targets, with the way to the rest', () => {
  const targets = Array.from({ length: 400 }, (_, index) =>
    target({ text: `Text ${index} `.repeat(30), post: `post-${index}`, file: `posts/${index}.md` }),
  );
  const page = requireSafe(reviewComment(reviewDocumentOf({ targets }), place));
  const shown = page.blocks.length;
  expect(shown).toBeGreaterThan(20);
  expect(page.text).toContain(`${400 - shown} more targets`);
  expect(page.links).toContain(place.run);
  expect(page.elements.some(({ attrs }) => attrs.some(({ name }) => name === 'open'))).toBe(false);
});

test('few targets are shown open', () => {
  const page = requireSafe(reviewComment(reviewDocumentOf({ targets: [target({}), target({})] }), place));
  expect(page.elements.filter(({ attrs }) => attrs.some(({ name }) => name === 'open'))).toHaveLength(2);
});

test('a link cannot lead out of the repository by the name of a file', () => {
  const issues = [reviewIssueOf({ file: '../../../evil/x' }), reviewIssueOf({ file: 'a b/#?%.md' })];
  const { links } = requireSafe(reviewComment(reviewDocumentOf({ issues }), place));
  for (const link of links.slice(0, 2)) expect(new URL(link).pathname).toMatch(/^\/octo\/posts\/blob\/a{40}\//);
});

describe('whatever the document holds', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(...hostile.map(([, text]) => text), '`', '``', '\n\n', '<', '>', '"', "'", '@a', ' ', '\u202e'),
        {
          maxLength: 12,
        },
      )
      .map(pieces => pieces.join('')),
  );
  const sized = (most: number) => words.map(text => text.slice(0, most));

  test('the comment is safe, bounded, and shows every text', () => {
    const property = fc.property(
      fc.array(fc.record({ text: words, reason: words, post: sized(900), account: words }), { maxLength: 4 }),
      fc.array(words, { maxLength: 3 }),
      (targets, sentences) => {
        const document = reviewDocumentOf({
          targets: targets.map(each => target(each)),
          issues: sentences.map(message => reviewIssueOf({ message, file: message.slice(0, 500) })),
          config: sentences.map(sentence => ({ weight: 'other', file: 'a', line: null, sentence })),
          upkeep: sentences,
        });
        const page = requireSafe(reviewComment(document, place));
        const texts = targets.filter(({ text }) => text !== '');
        expect(page.blocks).toHaveLength(texts.length);
        for (const [index, { text }] of texts.entries()) {
          // Hidden characters apart, which are named.
          if (/^[\x20-\x7e\n]*$/.test(text)) expect(page.blocks[index]).toBe(text);
        }
      },
    );
    fc.assert(property, { numRuns: 150 });
  });

  test('what was read from a file is shown as what was written', () => {
    fc.assert(
      fc.property(words, text => {
        const document = reviewDocumentOf({ targets: [target({ text: text.toString() })] });
        const { review } = readReview(writeReview(document));
        // A lone surrogate does not outlive UTF-8.
        if (Buffer.from(text).toString() === text)
          expect(reviewComment(review!, place)).toBe(reviewComment(document, place));
        else requireSafe(reviewComment(review!, place));
      }),
      { numRuns: 50 },
    );
  });
});
