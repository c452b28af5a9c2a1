import { describe, expect, it } from 'vitest';
import { adapter } from '../../../adapters/linkedin.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import type { Post } from '../../../src/model/post.ts';
import { checkLimits } from '../../../src/pipeline/check-limits.ts';
import { type PostText, renderInput } from '../harness.ts';
import { stagedFile } from '../staged-file.ts';
import { film, linkedin, person, report } from './setting.ts';

const { render, limits, owns, page } = adapter as Adapter;

/** The codes of what the adapter and the core find in a post. */
function codes(post: PostText, setting = linkedin): string[] {
  const input = renderInput(setting, post);
  const { payload, issues } = render(input);
  const judged = {
    payload,
    post: { file: 'posts/post.md', positionOf: () => null, media: input.media } as unknown as Post,
  };
  const found = checkLimits({ ...judged, account: input.account, limits, parts: input.text });
  return [...issues, ...found].map(({ code }) => code);
}

const messages = (post: PostText) => render(renderInput(linkedin, post)).issues.map(({ message }) => message);
const notes = (post: PostText, setting = linkedin) => render(renderInput(setting, post)).notes;
const images = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ file: `posts/${index}.png`, alt: 'x' }));
const poll = { question: 'Tea?', options: ['Yes', 'No'], duration: 'P1D' };
const link = 'https://example.com/report';
const card = { title: 'Report' };

describe('a post', () => {
  it.each<[string, PostText, string[]]>([
    ['20 images', { text: 'x', media: images(20) }, []],
    ['21 images', { text: 'x', media: images(21) }, ['media.count']],
    ['a video', { text: 'x', media: [film] }, []],
    ['a video and an image', { text: 'x', media: [film, ...images(1)] }, ['media.mix']],
    ['two documents', { text: 'x', media: [report, { ...report, file: 'posts/b.pdf' }] }, ['media.count']],
    ['a text that fits', { text: 'x'.repeat(3000) }, []],
    ['a text that fits only before it is escaped', { text: `${'x'.repeat(2990)} (a) [b]` }, ['text.too-long']],
    [
      'a first comment that is too long',
      { text: 'x', options: { first_comment: 'x'.repeat(1251) } },
      ['text.too-long'],
    ],
    ['two parts', { text: 'one\n\n---\n\ntwo' }, ['text.parts']],
    ['a poll', { text: 'x', options: { poll } }, []],
    ['a poll and an image', { text: 'x', options: { poll }, media: images(1) }, ['media.mix']],
    ['a long question', { text: 'x', options: { poll: { ...poll, question: '?'.repeat(141) } } }, ['text.too-long']],
    ['a choice too many', { text: 'x', options: { poll: { ...poll, options: [...'12345'] } } }, ['poll.limit']],
    [
      'a choice of wide emoji',
      { text: 'x', options: { poll: { ...poll, options: ['👨‍👩‍👧‍👦'.repeat(3), 'b'] } } },
      ['poll.limit'],
    ],
    ['a card', { text: 'x', link, options: { card } }, []],
    ['a card without a link', { text: 'x', options: { card } }, ['post.option']],
    ['a card and an image', { text: 'x', link, options: { card }, media: images(1) }, ['media.mix']],
    ['a card and a poll', { text: 'x', link, options: { card, poll } }, ['media.mix']],
    ['a long title of a card', { text: 'x', link, options: { card: { title: 'x'.repeat(401) } } }, ['text.too-long']],
    ['a title of no document', { text: 'x', options: { document_title: 'x' } }, ['post.option']],
    ['connections of an organization', { text: 'x', options: { visibility: 'connections' } }, ['post.option']],
  ])('with %s', (_, post, expected) => {
    expect(codes(post)).toEqual(expected);
  });

  it('of a person may be for connections alone', () => {
    expect(codes({ text: 'x', options: { visibility: 'connections' } }, person)).toEqual([]);
  });

  it('whose card names a picture that LinkedIn does not take', async () => {
    const options = { card: { ...card, thumbnail: './thumb' } };
    const thumb = await stagedFile('posts/report.pdf', report.bytes, {});
    expect(codes({ text: 'x', link, options, attached: { './thumb': thumb } })).toEqual(['media.type']);
    const large = { ...thumb, kind: 'image' as const, type: 'image/png', size: 8_000_001 };
    expect(codes({ text: 'x', link, options, attached: { './thumb': large } })).toEqual(['media.too-large']);
    expect(adapter.attachments!(options)).toEqual([{ field: ['card', 'thumbnail'], file: './thumb', kind: 'image' }]);
  });
});

describe('a mention', () => {
  const mentions = { Acme: 'urn:li:organization:7' };

  it.each([['no such name'], ['Acmes'], ['https://example.com/Acme'], ['acme']])('is missed in "%s"', text => {
    expect(messages({ text, options: { mentions } })).toEqual([expect.stringContaining('"Acme"')]);
  });

  it('may stand in the first comment alone, and needs a URN', () => {
    expect(messages({ text: 'x', options: { mentions, first_comment: 'By Acme' } })).toEqual([]);
    for (const urn of ['Acme', 'urn:li:company:7', 'urn:li:person:a)b']) {
      expect(adapter.options.safeParse({ mentions: { Acme: urn } }).success).toBe(false);
    }
  });
});

describe('a note', () => {
  it('tells what becomes of a link, of mentions, of media that nobody can look at, and of many calls', () => {
    expect(notes({ text: 'x' })).toEqual([]);
    expect(notes({ text: 'x', link })).toEqual([expect.stringContaining('no card')]);
    expect(notes({ text: 'x', link, options: { card } })).toEqual([]);
    const mentions = { Acme: 'urn:li:organization:7' };
    expect(notes({ text: 'Acme', options: { mentions } })).toEqual([expect.stringContaining('Acme')]);
    expect(notes({ text: 'x', media: images(1) }, person)).toEqual([expect.stringContaining('look at the post')]);
    expect(notes({ text: 'x', media: images(20) })).toEqual([expect.stringContaining('about 62 calls')]);
  });
});

describe('an address', () => {
  const account = renderInput(linkedin, {}).account;

  it.each([
    ['https://www.linkedin.com/feed/update/urn:li:share:7400000000000000001/', true],
    ['https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7400000000000000001', true],
    ['https://de.linkedin.com/posts/acme_boats-activity-7400000000000000001-aB_c', true],
    ['https://www.linkedin.com/company/5005/', false],
    ['https://www.linkedin.com/feed/update/%', false],
    ['https://linkedin.com.evil.example/feed/update/urn:li:share:1/', false],
  ])('%s: %s', (address, isPost) => {
    expect(owns!(new URL(address), account, [])).toBe(isPost);
  });

  it('of the account is its page', () => {
    expect(page!(account)).toBe('https://www.linkedin.com/company/5005/');
  });
});
