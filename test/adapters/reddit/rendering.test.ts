import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thingOfUrl } from '../../../adapters/reddit/addresses.ts';
import { redditMarkdown } from '../../../adapters/reddit/markdown.ts';
import { plainText } from '../../../src/content/plain-text.ts';
import type { TextPart } from '../../../src/model/post.ts';
import { markdownAtOnce } from '../../markdown-at-once.ts';
import { clip } from '../clip.ts';
import { type PostText, renderInput } from '../harness.ts';
import { reddit } from './setting.ts';

const partOf = (text: string) => markdownAtOnce(text, { file: 'post.md', line: 1 }).parts[0] as TextPart;
const markdownOf = (text: string) => redditMarkdown(partOf(text).nodes);
const shownText = (part: TextPart) =>
  plainText(part)
    .map(run => run.text)
    .join('');

function rendered(post: PostText, more: object = {}) {
  return reddit.adapter.render({ ...renderInput(reddit, post), ...more });
}

const issuesOf = (post: PostText, more: object = {}) =>
  rendered(post, more).issues.map(({ code, message, field }) => `${code} ${field}: ${message}`);

const title = 'News from the harbour';
const pictures = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    file: `posts/${index + 1}.png`,
    alt: `Boat ${index + 1}`,
    grey: index,
  }));
const post = 'https://www.reddit.com/r/harbour/comments/1abcde/a_title/';

describe('Markdown', () => {
  it.each([
    ['emphasis', 'Some *soft*, **loud** and `code`', 'Some *soft*, **loud** and `code`'],
    ['a link', 'See [the report](https://example.com/a_b_c).', 'See [the report](https://example.com/a_b_c).'],
    ['an address with brackets', '[x](<https://example.com/a_(b)>)', '[x](https://example.com/a_%28b%29)'],
    [
      'a bare address',
      'At https://example.com/a_b?c=*d now',
      'At [https://example.com/a_b?c=\\*d](https://example.com/a_b?c=*d) now',
    ],
    ['a plain address', 'At https://example.com/a_b?c=d, now', 'At https://example.com/a_b?c=d, now'],
    ['lines that stay lines', 'Roses are red\nViolets are blue', 'Roses are red  \nViolets are blue'],
    ['a tag that is no heading', '#harbour at dawn', '\\#harbour at dawn'],
    ['a tag on a later line', 'Dawn\n#harbour', 'Dawn  \n\\#harbour'],
    ['a heading', '## At dawn', '## At dawn'],
    ['a power', '2^10 boats', '2\\^10 boats'],
    ['names', 'Ask u/some_name in r/my_harbour', 'Ask u/some_name in r/my_harbour'],
    ['what is literal', '\\*no stars\\* and \\_none\\_', '\\*no stars\\* and \\_none\\_'],
    ['code, indented', 'Do\n\n```js\nlet a = 1;\n\nlet b;\n```', 'Do\n\n    let a = 1;\n\n    let b;'],
    ['code at the beginning, fenced', '```js\nlet a = 1;\n```', '```\nlet a = 1;\n```'],
    ['code after a list, fenced', '- a\n\n```\nb\n```', '- a\n\n```\nb\n```'],
    ['lists', '- a\n- b\n  1. c', '- a\n- b\n  1. c'],
    ['a quote', '> wise\n> words', '> wise  \n> words'],
    ['a line through', '~~regret~~', '~~regret~~'],
  ])('has %s', (_, written, expected) => {
    expect(markdownOf(written)).toBe(expected);
  });

  it('of any words says the words', () => {
    const word = fc.stringMatching(/^[a-z*_`[\]()#>+.1^~&;!|\\-]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), lines => {
        const text = lines.map(words => words.join(' ')).join('\n');
        const nodes: TextPart['nodes'] = [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
        const again = partOf(redditMarkdown(nodes));
        expect(shownText(again)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a title', () => {
  it('is that of the options, with blanks folded and counted', () => {
    const { payload } = rendered({ text: '# Dawn\n\nBoats', options: { title: ' News \n from  here ' } });
    expect(payload.options.title).toBe('News from here');
    expect(payload.parts[0]).toMatchObject({ text: '# Dawn\n\nBoats', counts: { title: 14 } });
  });

  it('is the heading that the text begins with, which a note says', () => {
    const { payload, notes, issues } = rendered({ text: '# Boats at *dawn*\n\nThey come.' });
    expect(payload).toMatchObject({ options: { title: 'Boats at dawn' }, parts: [{ text: 'They come.' }] });
    expect(notes).toContain(
      'The title is the heading that the text begins with: Boats at dawn. It is taken out of the text.',
    );
    expect(issues).toEqual([]);
  });

  it('that is missing is an issue, and none for a reply', () => {
    expect(issuesOf({ text: 'They come.\n\n# Late' })).toEqual([
      'post.option overrides.reddit.title: main: the title is missing; a post on Reddit needs one',
    ]);
    expect(issuesOf({ text: 'They come.', options: { reply_to: post } })).toEqual([]);
  });
});

describe('the kind of a post', () => {
  const link = 'https://example.com/report';

  it.each<[string, PostText, object]>([
    ['self', { text: 'Boats' }, {}],
    ['link', { text: 'Boats', link }, { url: link }],
    ['self', { text: 'Boats', link, options: { link_post: false } }, {}],
    ['image', { media: pictures(1) }, {}],
    ['gallery', { media: pictures(2), options: { captions: ['a', ''] } }, { captions: ['a', ''] }],
    ['gallery', { media: pictures(2), options: { captions: 'alt' } }, { captions: ['Boat 1', 'Boat 2'] }],
    ['crosspost', { text: 'Look', options: { crosspost: post } }, { crosspost: 't3_1abcde' }],
    ['comment', { text: 'Yes', options: { title: undefined, reply_to: `${post}2bcdef/` } }, { reply_to: 't1_2bcdef' }],
  ])('%s', (kind, said, expected) => {
    const { payload, issues } = rendered({ ...said, options: { title, ...said.options } });
    expect(payload.options).toMatchObject({ kind, ...expected });
    expect(issues).toEqual([]);
  });

  it('video, with its thumbnail', async () => {
    const film = await clip({ file: 'posts/dawn.mp4' });
    const { bytes: _, ...thumbnail } = await clip({ file: 'posts/poster.png' });
    const attached = new Map([['poster.png', { ...thumbnail, kind: 'image', type: 'image/png' }]]);
    const { payload, notes } = rendered({ media: [film], options: { title } });
    expect(payload.options.kind).toBe('video');
    expect(notes?.join()).toContain('plain black picture');
    const with_ = rendered({ media: [film], options: { title, thumbnail: 'poster.png' } }, { attached });
    expect(with_.payload.options.thumbnail).toMatchObject({ file: 'posts/poster.png' });
    expect(with_.notes?.join()).not.toContain('plain black picture');
  });

  it('decides where the link and the text go', () => {
    const options = { title };
    const beside = rendered({ text: 'Boats', link, media: pictures(1), options: { title, link_post: false } });
    expect(beside.payload.parts[0]!.text).toBe(`Boats\n\n${link}`);
    const there = rendered({ text: `See [it](${link}).`, link, options: { title, link_post: false } });
    expect(there.payload.parts[0]!.text).toBe(`See [it](${link}).`);
    const shared = rendered({ text: 'Look\n\n---\n\nMore', options: { ...options, crosspost: post } });
    expect(shared.payload.parts.map(({ text }) => text)).toEqual(['', 'Look', 'More']);
    expect(shared.payload.parts.map(({ counts }) => Object.keys(counts))).toEqual([
      ['text', 'title'],
      ['comment'],
      ['comment'],
    ]);
  });
});

describe('an issue', () => {
  const link = 'https://example.com/report';
  const film = () => clip({ file: 'posts/dawn.mp4' });

  it.each<[string, PostText, string]>([
    ['a link post with media', { link, media: pictures(1), options: { title } }, 'media.mix link'],
    [
      'media in a comment',
      { text: 'a\n\n---\n\nb', media: [{ ...pictures(1)[0]!, part: 2 }], options: { title } },
      'media.count media.0.file',
    ],
    ['media in a reply', { text: 'a', media: pictures(1), options: { reply_to: post } }, 'media.count media.0.file'],
    [
      'media in a crosspost',
      { text: 'a', media: pictures(1), options: { title, crosspost: post } },
      'media.count media.0.file',
    ],
    ['a title of a reply', { text: 'a', options: { title, reply_to: post } }, 'post.option overrides.reddit.title'],
    [
      'captions without a gallery',
      { media: pictures(1), options: { title, captions: ['a'] } },
      'post.option overrides.reddit.captions',
    ],
    [
      'too few captions',
      { media: pictures(3), options: { title, captions: ['a'] } },
      'post.option overrides.reddit.captions',
    ],
    [
      'a caption that is too long',
      { media: [{ ...pictures(1)[0]!, alt: 'x'.repeat(181) }, pictures(2)[1]!], options: { title, captions: 'alt' } },
      'media.alt-too-long overrides.reddit.captions',
    ],
    [
      'a thumbnail without a video',
      { text: 'a', options: { title, thumbnail: 'a.png' } },
      'post.option overrides.reddit.thumbnail',
    ],
    [
      'words for no flair',
      { text: 'a', options: { title, flair_text: 'a' } },
      'post.option overrides.reddit.flair_text',
    ],
    ['an empty reply', { options: { reply_to: post } }, 'post.empty null'],
  ])('is %s', (_, said, expected) => {
    expect(issuesOf(said).map(found => found.split(':', 1)[0])).toEqual([expected]);
  });

  it('is no place, and no credentials', () => {
    const account = { ...renderInput(reddit, {}).account, place: { username: 'demo' } };
    expect(issuesOf({ text: 'a', options: { title } }, { account })).toEqual([
      'post.option overrides.reddit.subreddit: main: nothing says to which subreddit it goes',
    ]);
    const { payload, issues } = rendered({ text: 'a', options: { title, subreddit: 'u/demo' } }, { account });
    expect([payload.options.subreddit, issues]).toEqual(['u_demo', []]);
    const bare = { ...account, place: { username: 'demo', subreddit: 'r/harbour' }, credentials: { client_id: 'ID' } };
    expect(issuesOf({ text: 'a', options: { title } }, { account: bare })).toEqual([
      expect.stringContaining('config.value accounts.main.credentials'),
    ]);
  });

  it.each([
    ['harbour', [5, 4], 'overrides.reddit.title', 3],
    ['main', [5, 4], 'overrides.main.title', 5],
    ['reddit', [5, 4], 'overrides.reddit.title', 5],
  ])('stands where the option stands (%s)', (block, [value, around], field, line) => {
    // As in a file in which that block alone is there: what is not has the place of what it would be in.
    const positionOf = ([top, name, option]: readonly (string | number)[]) => {
      if (top !== 'overrides' || name !== block) return { line: 3, column: 1 };
      return { line: option === undefined ? around! : value!, column: 9 };
    };
    const said = { text: 'a', options: { title, reply_to: post } };
    const [found] = rendered(said, { positionOf }).issues;
    expect([found!.field, found!.line]).toEqual([field, line]);
  });

  it('is a thumbnail of another type', async () => {
    const attached = { 'a.mp4': await film() };
    const said = { media: [await film()], attached, options: { title, thumbnail: 'a.mp4' } };
    expect(issuesOf(said)).toEqual([expect.stringContaining('media.type overrides.reddit.thumbnail')]);
  });
});

describe('options', () => {
  it.each([
    { title: ' ' },
    { subreddit: 'not a name' },
    { subreddit: 'https://www.reddit.com/r/harbour' },
    { flair: '' },
    { flair_text: 'x'.repeat(65) },
    { captions: ['x'.repeat(181)] },
    { captions: [] },
    { crosspost: 'https://example.com/r/harbour/comments/1abcde/' },
    { crosspost: `${post}2bcdef/` },
    { crosspost: 'https://www.reddit.com/r/harbour/' },
    { reply_to: 'https://www.reddit.com/user/friend/' },
    { reply_to: 'http://www.reddit.com/r/harbour/comments/1abcde/' },
  ])('%j is refused', options => {
    expect(reddit.adapter.options.safeParse(options).success).toBe(false);
  });

  it.each([
    ['https://www.reddit.com/r/harbour/comments/1abcde/a_title/', 't3_1abcde'],
    ['https://old.reddit.com/r/harbour/comments/1abcde', 't3_1abcde'],
    ['https://www.reddit.com/comments/1abcde/', 't3_1abcde'],
    ['https://www.reddit.com/user/demo/comments/1abcde/a_title/?utm_source=share', 't3_1abcde'],
    ['https://redd.it/1abcde', 't3_1abcde'],
    ['https://www.reddit.com/r/harbour/comments/1abcde/comment/2bcdef/', 't1_2bcdef'],
    ['https://www.reddit.com/r/harbour/comments/1abcde/a_title/2bcdef/?context=3', 't1_2bcdef'],
    ['https://www.reddit.com.example.com/comments/1abcde/', null],
    ['https://www.reddit.com/r/harbour/s/AbCdEf', null],
  ])('%s leads to %s', (address, expected) => {
    expect(thingOfUrl(address)).toBe(expected);
  });
});
