import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import type { Adapter, RenderInput } from '../../src/model/adapter.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Post } from '../../src/model/post.ts';
import { checkLimits } from '../../src/pipeline/check-limits.ts';
import { splitInput } from '../../src/pipeline/split-text.ts';
import { type PostText, renderInput } from './harness.ts';

/** What a platform needs beside a text, where it needs anything. */
const bases: Record<string, Pick<PostText, 'media' | 'options'>> = {
  youtube: { options: { title: 'A title' } },
};

/** Markdown with the words that a reader must see, in order, and the places to which its links must lead. */
interface Written {
  markdown: string;
  words: string[];
  addresses: string[];
}

const words = fc.constantFrom(
  ...[
    'plain',
    'Word',
    'Grüße',
    'e\u0301tude',
    'привет',
    'مرحبا',
    'שלום',
    'नमस्ते',
    '東京',
    'こんにちは',
    '한국어',
    'ไทย',
  ],
  ...['😀', '👨‍👩‍👧‍👦', '🇩🇪', '👍🏽', 'don’t', 'well-known', '3.5', '100%', '#tag', '#東京', '@user'],
);
const address = fc.constantFrom(
  'https://example.com',
  'https://example.com/a/long/path/to/a/page.html',
  'https://example.org/a?b=c',
);
const phrase = fc.array(words, { minLength: 1, maxLength: 3 });

const written = (markdown: string, shown: string[], addresses: string[] = []): Written => ({
  markdown,
  words: shown,
  addresses,
});
const joined = (pieces: readonly Written[], separator: string): Written => ({
  markdown: pieces.map(({ markdown }) => markdown).join(separator),
  words: pieces.flatMap(piece => piece.words),
  addresses: pieces.flatMap(({ addresses }) => addresses),
});

const inline: fc.Arbitrary<Written> = fc.oneof(
  { weight: 6, arbitrary: words.map(word => written(word, [word])) },
  fc
    .tuple(fc.constantFrom('*', '**', '***', '`'), phrase)
    .map(([mark, shown]) => written(mark + shown.join(' ') + mark, shown)),
  fc.tuple(phrase, address).map(([shown, url]) => written(`[${shown.join(' ')}](${url})`, shown, [url])),
  fc.tuple(words, address).map(([word, url]) => written(`[**${word}**](${url} "title")`, [word, 'title'], [url])),
  address.map(url => written(url, [url], [url])),
);
const sentence = fc
  .tuple(fc.array(inline, { minLength: 1, maxLength: 12 }), fc.constantFrom('.', '!', ' ?', '。', ':', ''))
  .map(([pieces, end]) => joined([...pieces, written(`End${end}`, ['End'])], ' '));
const sentences = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '\n', '\\\n'))
  .map(([all, separator]) => joined(all, separator));

const block: fc.Arbitrary<Written> = fc.oneof(
  { weight: 4, arbitrary: sentences },
  sentence.map(heading => ({ ...heading, markdown: `## ${heading.markdown}` })),
  fc
    .tuple(fc.constantFrom('- ', '4. '), fc.array(sentence, { minLength: 1, maxLength: 4 }))
    .map(([marker, items]) => list(items, marker)),
  fc.array(sentence, { minLength: 2, maxLength: 3 }).map(items => list([nested(items), ...items], '- ')),
  sentences.map(quoted => ({ ...quoted, markdown: quoted.markdown.replaceAll(/^/gm, '> ') })),
  fc
    .array(phrase, { minLength: 1, maxLength: 3 })
    .map(lines => written(`\`\`\`text\n${lines.map(line => line.join(' ')).join('\n\n')}\n\`\`\``, lines.flat())),
);

function list(items: readonly Written[], marker: string): Written {
  const lines = items.map(item => ({
    ...item,
    markdown: marker + item.markdown.replaceAll('\n', `\n${' '.repeat(marker.length)}`),
  }));
  return joined(lines, '\n');
}

function nested(items: readonly Written[]): Written {
  return joined([written('First', ['First']), list(items, '1. ')], '\n');
}

const blocks = fc.array(block, { minLength: 1, maxLength: 6 }).map(all => joined(all, '\n\n'));
const posts = fc.array(blocks, { minLength: 1, maxLength: 2 }).map(parts => joined(parts, '\n\n---\n\n'));

/** Each word stands behind the one before it. */
function firstMissing(text: string, shown: readonly string[]): string | null {
  let from = 0;
  for (const word of shown) {
    const index = text.indexOf(word, from);
    if (index === -1) return word;
    from = index + word.length;
  }
  return null;
}

function expectEveryWord(payload: Payload, post: Written): void {
  const { title } = payload.options;
  const shownTitle = typeof title === 'string' ? [title] : [];
  const text = [...shownTitle, ...payload.parts.map(part => part.text)].join('\n');
  expect(firstMissing(text, post.words)).toBe(null);
  const targets = [text, ...payload.parts.flatMap(part => part.entities.map(({ value }) => value))].join('\n');
  expect(post.addresses.filter(url => !targets.includes(url))).toEqual([]);
}

function limitIssues(adapter: Adapter, input: RenderInput<unknown>, payload: Payload): string[] {
  const post = { file: 'posts/post.md', positionOf: () => null, media: input.media } as unknown as Post;
  const { account, text } = input;
  const issues = checkLimits({ payload, post, account, limits: adapter.limits, parts: text });
  return issues.map(({ code }) => code).filter(code => code === 'text.too-long');
}

/** Few for each platform: all of them together are many. */
const runs = Math.max(8, Math.ceil(60 / adapters.ids.length));

describe.each(adapters.ids)('%s', id => {
  it('shows every word of a post, in order, split or not, and where its links lead', async () => {
    const adapter = await adapters.load(id);
    const staged = { adapter, place: {}, credentials: {} };
    let splits = 0;
    fc.assert(
      fc.property(posts, fc.boolean(), (post, numbering) => {
        const whole = renderInput(staged, { text: post.markdown, ...bases[id] });
        expectEveryWord(adapter.render(whole).payload, post);
        const { input } = splitInput(whole, { mode: 'auto', numbering }, adapter);
        const { payload } = adapter.render(input);
        expectEveryWord(payload, post);
        if (input.text.length === whole.text.length) return;
        splits += 1;
        expect(limitIssues(adapter, input, payload)).toEqual([]);
        // A text that fits is not split.
        expect(numbering || limitIssues(adapter, whole, adapter.render(whole).payload).length > 0).toBe(true);
      }),
      { numRuns: runs },
    );
    const usual = Object.values(adapter.limits.text).every(({ max }) => max < 1000);
    if (usual && adapter.limits.parts?.max !== 1) expect(splits).toBeGreaterThan(0);
  });
});
