import { describe, expect, it } from 'vitest';
import { adapter } from '../../../adapters/x.ts';
import type { Limits } from '../../../src/model/limits.ts';
import type { Post } from '../../../src/model/post.ts';
import { checkLimits } from '../../../src/pipeline/check-limits.ts';
import { clip } from '../clip.ts';
import { type PostText, renderInput, renderPost } from '../harness.ts';
import { gifBytes, stagedFile } from '../staged-file.ts';
import { x } from './setting.ts';

const post = 'https://x.com/harbour/status/1234567890123456789';
const poll = { options: ['Yes', 'No'], duration: 'PT1H' };
const photo = (name: string) => ({ file: `posts/${name}.png`, alt: name });
const photos = (count: number) => Array.from({ length: count }, (_, index) => photo(`photo-${index}`));
const gif = (name = 'waves') => stagedFile(`posts/${name}.gif`, gifBytes(), { alt: 'Waves' });
const enterprise = { ...x, place: { access: 'enterprise' } };
const premium = { ...x, place: { long_posts: true } };

/** All that validation would say, from the adapter and from the table of limits. */
function issuesOf(written: PostText, staged = x): string[] {
  const input = renderInput(staged, written);
  const { payload, issues } = adapter.render(input as never);
  const judged = { file: 'posts/post.md', media: input.media, positionOf: () => null } as unknown as Post;
  const limits: Limits = adapter.limits;
  const core = checkLimits({ payload, post: judged, account: input.account, limits, parts: input.text });
  return [...issues, ...core].map(({ code }) => code);
}

function notesOf(written: PostText, staged = x): string[] {
  return adapter.render(renderInput(staged, written) as never).notes ?? [];
}

describe('a post that is sound', () => {
  it.each<[string, PostText | Promise<PostText>, typeof x]>([
    ['280 letters', { text: 'a'.repeat(280) }, x],
    ['140 characters of CJK', { text: '港'.repeat(140) }, x],
    ['a long URL as 23', { text: `https://example.com/${'a'.repeat(900)} ${'b'.repeat(256)}` }, x],
    ['a long post of a Premium account', { text: 'a'.repeat(25_000) }, premium],
    ['four photos', { media: photos(4) }, x],
    ['a GIF', gif().then(media => ({ media: [media] })), x],
    ['a poll', { text: 'Well?', options: { poll } }, x],
    ['a quote of an Enterprise app', { text: 'Look', options: { quote: post } }, enterprise],
    ['an answer', { text: 'Yes', options: { reply_to: post } }, x],
    ['a video of 20 minutes', clip({ file: 'posts/a.mp4', seconds: 1200 }).then(media => ({ media: [media] })), x],
    ['one cashtag', { text: 'Buy $ABC' }, x],
    ['cashtags of an Enterprise app', { text: 'Buy $ABC and $DEF' }, enterprise],
  ])('%s has no issue', async (_, written, staged) => {
    expect(issuesOf(await written, staged)).toEqual([]);
  });
});

describe('an issue is raised', () => {
  const film = (wishes: object) => clip({ file: 'posts/a.mp4', ...wishes }).then(media => ({ media: [media] }));

  it.each<[string, PostText | Promise<PostText>, string[], typeof x]>([
    ['281 letters', { text: 'a'.repeat(281) }, ['text.too-long'], x],
    ['141 characters of CJK', { text: '港'.repeat(141) }, ['text.too-long'], x],
    ['too long for Premium', { text: 'a'.repeat(25_001) }, ['text.too-long'], premium],
    ['five photos', { media: photos(5) }, ['media.count'], x],
    ['a GIF beside a photo', gif().then(media => ({ media: [media, photo('b')] })), ['media.mix'], x],
    ['two GIFs', Promise.all([gif('a'), gif('b')]).then(media => ({ media })), ['media.count'], x],
    ['a video a second too long', film({ seconds: 1201 }), ['media.video'], x],
    ['a video of another codec', film({ codec: 'hevc' }), ['media.video'], x],
    [
      'a video of another container',
      film({ file: 'posts/a.webm', container: 'webm', codec: 'vp9', sound: 'opus' }),
      ['media.type'],
      x,
    ],
    ['a video too slim', film({ width: 60, height: 200 }), ['media.dimensions'], x],
    ['a video beside a photo', film({}).then(({ media }) => ({ media: [...media, photo('b')] })), ['media.mix'], x],
    ['a poll with one choice', { text: 'Well?', options: { poll: { ...poll, options: ['Yes'] } } }, ['poll.limit'], x],
    ['a poll of four minutes', { text: 'Well?', options: { poll: { ...poll, duration: 'PT4M' } } }, ['poll.limit'], x],
    [
      'a poll of no whole minutes',
      { text: 'Well?', options: { poll: { ...poll, duration: 'PT10M30S' } } },
      ['poll.limit'],
      x,
    ],
    [
      'a choice of 26 letters',
      { text: 'Well?', options: { poll: { ...poll, options: ['a'.repeat(26), 'b'] } } },
      ['poll.limit', 'poll.limit'],
      x,
    ],
    [
      'a choice of few signs of many parts',
      { text: 'Well?', options: { poll: { ...poll, options: ['👨‍👩‍👧‍👦'.repeat(4), 'b'] } } },
      ['poll.limit'],
      x,
    ],
    ['a poll with media', { text: 'Well?', media: photos(1), options: { poll } }, ['media.mix'], x],
    ['a quote with media', { text: 'Look', media: photos(1), options: { quote: post } }, ['media.mix'], enterprise],
    ['a quote with a poll', { text: 'Look', options: { quote: post, poll } }, ['post.option'], enterprise],
    ['a quote with a usual plan', { text: 'Look', options: { quote: post } }, ['platform.plan'], x],
    ['two cashtags', { text: 'Buy $ABC and $DEF' }, ['text.too-long'], x],
    [
      'settings on an answer',
      { text: 'Yes', options: { reply_to: post, reply_settings: 'following' } },
      ['post.option'],
      x,
    ],
    ['AI media without media', { text: 'Yes', options: { made_with_ai: true } }, ['post.option'], x],
    ['a long alternative text', { media: [{ file: 'posts/a.png', alt: 'a'.repeat(1001) }] }, ['media.alt-too-long'], x],
    [
      'one that is long in UTF-16',
      { media: [{ file: 'posts/a.png', alt: '🚢'.repeat(501) }] },
      ['media.alt-too-long'],
      x,
    ],
    ['a character that X refuses', { text: 'a\uFFFF' }, ['text.characters'], x],
  ])('for %s', async (_, written, codes, staged) => {
    expect(issuesOf(await written, staged)).toEqual(codes);
  });

  it('not for a longer video where the config says that the account may', async () => {
    const input = renderInput(x, { media: [await clip({ file: 'posts/a.mp4', seconds: 7000 })] });
    input.account.limits = { video_seconds: 7500 };
    const { payload } = adapter.render(input as never);
    const judged = { file: 'posts/post.md', media: input.media, positionOf: () => null } as unknown as Post;
    expect(checkLimits({ payload, post: judged, account: input.account, limits: adapter.limits, parts: [] })).toEqual(
      [],
    );
  });
});

describe('the address of a post', () => {
  it.each([
    [post, '1234567890123456789'],
    ['https://twitter.com/harbour/status/20', '20'],
    ['https://www.twitter.com/harbour/status/20?s=46&t=abc', '20'],
    ['https://mobile.twitter.com/harbour/statuses/20/', '20'],
    ['https://x.com/i/status/20#m', '20'],
    ['https://x.com/i/web/status/20', '20'],
    ['https://x.com/harbour/status/20/photo/1', '20'],
  ])('%s is one', (address, id) => {
    const { options } = renderPost(x, { text: 'a', options: { reply_to: address, quote: address } });
    expect(options).toEqual({ reply: id, quote: id });
  });

  it.each([
    'https://x.com/harbour',
    'https://x.com/harbour/status/',
    'https://x.com/harbour/status/20a',
    'https://x.com/harbour/status/12345678901234567890',
    'https://x.com/harbour/status/20/analytics',
    'https://x.com.example.com/harbour/status/20',
    'https://example.com/harbour/status/20',
    'https://notx.com/harbour/status/20',
    'https://harbour@example.com/x/status/20',
    'http://x.com/harbour/status/20',
    'x.com/harbour/status/20',
    '20',
  ])('%s is none', address => {
    expect(adapter.options.safeParse({ reply_to: address }).success).toBe(false);
    expect(adapter.options.safeParse({ quote: address }).success).toBe(false);
  });
});

describe('the notes', () => {
  it('say what the calls cost, a link many times as much', () => {
    expect(notesOf({ text: 'Hello' })).toEqual([expect.stringContaining('about $0.025 ')]);
    expect(notesOf({ text: 'Hello https://example.com' })).toEqual([expect.stringContaining('about $0.210 ')]);
    const media = photos(2);
    expect(notesOf({ text: 'One\n\n---\n\nTwo', media })).toEqual([expect.stringContaining('about $0.080 ')]);
  });

  it('say no price to an app whose contract has one', () => {
    expect(notesOf({ text: 'Hello' }, enterprise)).toEqual([]);
  });

  it('name what becomes a link without looking like one', () => {
    const notes = notesOf({ text: 'See README.md, and https://example.com/main.rs' });
    expect(notes.filter(note => note.includes('makes a link'))).toEqual([expect.stringContaining('`README.md`')]);
  });

  it('say what X may make of an answer and of a long video', async () => {
    expect(notesOf({ text: 'Yes', options: { reply_to: post } }).join()).toContain('may refuse others');
    const media = [await clip({ file: 'posts/a.mp4', seconds: 141, alt: 'Boats' })];
    expect(notesOf({ media }).filter(note => note.includes('posts/a.mp4'))).toHaveLength(2);
  });
});
