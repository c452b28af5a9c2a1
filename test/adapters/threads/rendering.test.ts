import { describe, expect, it } from 'vitest';
import { countLinks, tagsIn, threadsLength } from '../../../adapters/threads/length.ts';
import { threadsOptions } from '../../../adapters/threads/options.ts';
import { adapter } from '../../../adapters/threads.ts';
import { textLength } from '../../../src/sandbox/threads/length.ts';
import { clip } from '../clip.ts';
import { type PostText, renderInput } from '../harness.ts';
import { film, setting } from './setting.ts';

const link = 'https://example.com/report';
const picture = { file: 'posts/one.png', alt: 'A boat', width: 800, height: 600 };

function render(post: PostText, publicUrl: string | null = setting.publicUrl!) {
  const { publicUrl: _, ...staged } = setting;
  const input = renderInput(publicUrl === null ? staged : { ...staged, publicUrl }, post);
  return adapter.render(input as never);
}

const codes = (post: PostText) => render(post).issues.map(({ code }) => code);

describe('the length', () => {
  it.each([
    ['plain', 5],
    ['語'.repeat(3), 3],
    ['👍', 4],
    ['a👍b', 6],
    ['👨‍👩‍👧‍👦', 25],
    ['🇪🇺', 8],
    ['1️⃣ one', 11],
    ['e\u0301', 2],
    ['café ☕', 8],
    ['नमस्ते', 6],
  ])('of %j is %i, in the double too', (text, length) => {
    expect(threadsLength(text)).toBe(length);
    expect(textLength(text)).toBe(length);
  });

  it('of links is that of different ones, with the card', () => {
    const text = `See ${link}, (${link}) and www.example.com/a.`;
    expect(countLinks(text, null)).toBe(2);
    expect(countLinks(text, link)).toBe(2);
    expect(countLinks(text, `${link}/2`)).toBe(3);
    const links = [1, 2, 3, 4, 5].map(number => `https://example.com/${number}`).join(' ');
    expect(render({ text: links, link }).payload.parts[0]!.counts.links).toBe(6);
  });
});

describe('tags', () => {
  it.each([
    ['#harbour and #boats', ['#harbour', '#boats']],
    ['a#b #1 #2nd', ['#2nd']],
    ['(#x) #東京, #a.b', ['#東京', '#a']],
    ['https://example.com/#part', []],
  ])('in %j', (text, tags) => {
    expect(tagsIn(text)).toEqual(tags);
  });

  it('are told of, since only one becomes a topic', () => {
    expect(render({ text: 'At #dawn by the #sea' }).notes).toEqual([
      'Threads makes #dawn the topic and shows it without #; the other tags stay plain text',
    ]);
    expect(render({ text: 'At #dawn', options: { topic: 'Harbour' } }).notes).toEqual([
      expect.stringContaining('which `topic` names'),
    ]);
    expect(render({ text: 'At dawn' }).notes).toEqual([]);
  });
});

describe('a link', () => {
  it.each<[string, PostText, boolean]>([
    ['is a card of a text alone', {}, true],
    ['stands in a text with media', { media: [picture] }, false],
    ['stands in a text with a poll', { options: { poll: { options: ['Yes', 'No'] } } }, false],
    ['stands in a text where that is asked for', { options: { link_in_text: true } }, false],
    [
      'is a card where media are in another part',
      { text: 'One\n\n---\n\nTwo', media: [{ ...picture, part: 2 }] },
      true,
    ],
  ])('%s', (_, post, isCard) => {
    const { parts, options } = render({ text: 'Good morning', link, ...post }).payload;
    expect(options.link_attachment).toBe(isCard ? link : undefined);
    expect(parts[0]!.text.includes(link)).toBe(!isCard);
  });
});

describe('what cannot be', () => {
  it('is a file of which nothing says where it is public, or that is not', () => {
    const missing = render({ media: [picture] }, null).issues;
    expect(missing).toMatchObject([{ code: 'media.no-url', field: 'media.0.url' }]);
    expect(missing[0]!.remedy).toContain('media.public_url');
    expect(render({ media: [picture] }).payload.parts[0]!.media[0]!.url).toBe(
      'https://media.example.com/posts/one.png',
    );
    for (const url of [
      'http://example.com/a.png',
      'https://localhost/a.png',
      'https://10.0.0.1/a.png',
      'https://[::1]/a.png',
      'https://files.internal/a.png',
      'https://user:pass@example.com/a.png',
    ]) {
      const issues = render({ media: [{ ...picture, url }] }).issues;
      expect(issues.map(({ code }) => code)).toEqual(['media.no-url']);
      expect(issues[0]!.message).not.toContain('pass');
    }
  });

  it('is a video that has to be read to its end before it can be shown', async () => {
    const late = await clip({ file: 'posts/late.mp4', fastStart: false });
    expect(codes({ media: [late] })).toEqual(['media.video']);
    expect(codes(film)).toEqual([]);
  });

  it.each<[string[], string[]]>([
    [['Yes', 'No'], []],
    [['Yes'], ['poll.limit']],
    [['1', '2', '3', '4', '5'], ['poll.limit']],
    [['Yes', 'Yes'], ['poll.limit']],
    [['a'.repeat(25), 'b'], []],
    [['a'.repeat(26), 'b'], ['poll.limit']],
  ])('a poll of %j: %j', (options, expected) => {
    expect(codes({ text: 'Which?', options: { poll: { options } } })).toEqual(expected);
  });

  it('is a poll beside media, or a cover for none', () => {
    const poll = { options: ['Yes', 'No'] };
    expect(codes({ text: 'Which?', media: [picture], options: { poll } })).toEqual(['media.mix']);
    expect(codes({ text: 'One\n\n---\n\nTwo', media: [{ ...picture, part: 2 }], options: { poll } })).toEqual([]);
    expect(codes({ text: 'Hush', options: { spoiler: true } })).toEqual(['post.option']);
  });

  it('is a GIF of GIPHY beside media or a poll, or a ghost post with anything but text', () => {
    const poll = { options: ['Yes', 'No'] };
    expect(codes({ text: 'Boats', options: { gif: 'a1' } })).toEqual([]);
    expect(codes({ text: 'Boats', media: [picture], options: { gif: 'a1' } })).toEqual(['media.mix']);
    expect(codes({ text: 'Boats', options: { gif: 'a1', poll } })).toEqual(['media.mix']);
    expect(codes({ text: 'Hush', options: { ghost: true, topic: undefined, spoiler: false } })).toEqual([]);
    expect(codes({ text: 'Hush', media: [picture], options: { ghost: true } })).toEqual(['post.option']);
    expect(codes({ text: 'One\n\n---\n\nTwo', options: { ghost: true, topic: 'Boats', poll } })).toEqual([
      'post.option',
      'post.option',
      'post.option',
    ]);
  });

  it.each<[Record<string, unknown>, boolean]>([
    [{ topic: 'Harbours of the north' }, true],
    [{ topic: '語'.repeat(50) }, true],
    [{ topic: 'a'.repeat(51) }, false],
    [{ topic: '#harbour' }, false],
    [{ topic: 'a.b' }, false],
    [{ topic: 'you & me' }, false],
    [{ quote: '17900000000000001' }, true],
    [{ quote: 'https://www.threads.com/@demo/post/Dabc_-1' }, true],
    [{ quote: 'https://threads.example.com/@demo/post/Dabc' }, false],
    [{ reply_control: 'nobody' }, false],
  ])('the options %j: %s', (options, isFine) => {
    expect(threadsOptions.safeParse(options).success).toBe(isFine);
  });

  it('is told of where Threads would scale a picture', () => {
    const [note, ...others] = render({ media: [picture, { ...picture, file: 'posts/wide.png', width: 3000 }] }).notes!;
    expect(note).toContain('posts/wide.png is 3000 pixels wide');
    expect(others).toEqual([]);
  });
});
