import { describe, expect, it } from 'vitest';
import { adapter } from '../../../adapters/tiktok.ts';
import type { Limits } from '../../../src/model/limits.ts';
import type { Post } from '../../../src/model/post.ts';
import { checkLimits } from '../../../src/pipeline/check-limits.ts';
import { clip } from '../clip.ts';
import { type PostText, renderInput, renderPost } from '../harness.ts';
import { gifBytes, stagedFile } from '../staged-file.ts';
import { direct, photo, photos, setting, video } from './setting.ts';

const film: PostText = { text: 'Boats', media: [video], options: direct };
const draft: PostText = { media: [video], options: { mode: 'inbox' } };

function issuesOf(post: PostText): string[] {
  return adapter.render(renderInput(setting, post) as never).issues.map(({ code, field }) => `${code} ${field}`);
}

/** What the core says of it by the table of limits. */
function coreIssues(post: PostText): string[] {
  const input = renderInput(setting, post);
  const payload = renderPost(setting, post);
  const judged = { file: 'posts/post.md', media: input.media, positionOf: () => null } as unknown as Post;
  const limits: Limits = adapter.limits;
  return checkLimits({ payload, post: judged, account: input.account, limits, parts: input.text }).map(
    ({ code }) => code,
  );
}

describe('a post that is sound', () => {
  it.each<[string, PostText]>([
    ['a video', film],
    ['a draft without words', draft],
    [
      'a draft that leaves its words out',
      { ...draft, text: 'Boats', options: { mode: 'inbox', without_caption: true } },
    ],
    ['a paid partnership that others see', { ...film, options: { ...direct, paid_partnership: true } }],
  ])('%s has no issue', (_, post) => {
    expect([...issuesOf(post), ...coreIssues(post)]).toEqual([]);
  });

  it('of 35 photos has none either, and one more has', async () => {
    expect([...issuesOf(await photos(35)), ...coreIssues(await photos(35))]).toEqual([]);
    expect(coreIssues(await photos(36))).toEqual(['media.count']);
  });
});

describe('an issue is raised', () => {
  it.each<[string, PostText, string[]]>([
    ['where nothing is said', { ...film, options: {} }, ['post.option overrides.tiktok.mode']],
    [
      'where nobody is named who may see it',
      { ...film, options: { mode: 'direct' } },
      ['post.option overrides.tiktok.privacy'],
    ],
    ['for a text alone', { text: 'Hello', options: direct }, ['media.count media']],
    ['for words that a draft would lose', { ...draft, text: 'Boats' }, ['post.option overrides.tiktok.mode']],
    [
      'for a link that a draft would lose',
      { ...draft, link: 'https://example.com/' },
      ['post.option overrides.tiktok.mode'],
    ],
    [
      'for what is chosen in the app',
      { ...draft, options: { mode: 'inbox', privacy: 'public', ai_generated: true, allow_duets: true } },
      [
        'post.option overrides.tiktok.privacy',
        'post.option overrides.tiktok.allow_duets',
        'post.option overrides.tiktok.ai_generated',
      ],
    ],
    [
      'for an option of photos on a video',
      { ...film, options: { ...direct, title: 'A' } },
      ['post.option overrides.tiktok.title'],
    ],
    [
      'for a paid partnership that nobody sees',
      { ...film, options: { mode: 'direct', privacy: 'only_me', paid_partnership: true } },
      ['post.option overrides.tiktok.paid_partnership'],
    ],
    [
      'for a cover after the end',
      { ...film, options: { ...direct, cover_milliseconds: 2001 } },
      ['post.option overrides.tiktok.cover_milliseconds'],
    ],
    [
      'for words left out where TikTok takes them',
      { ...film, options: { ...direct, without_caption: true } },
      ['post.option overrides.tiktok.without_caption'],
    ],
  ])('%s', (_, post, issues) => {
    expect(issuesOf(post)).toEqual(issues);
  });

  it('for photos that nobody can fetch, that move, or that a video’s options are about', async () => {
    const post = await photos(2);
    const lost = await photo('lost.jpg');
    expect(issuesOf({ ...post, media: [{ ...lost, url: null }] })).toEqual(['media.no-url media.0.url']);
    const moving = await stagedFile('posts/a.gif', gifBytes(), { url: 'https://media.example.com/a.gif' });
    expect(issuesOf({ ...post, media: [moving] })).toEqual(['media.type media.0.file']);
    const options = { ...direct, ai_generated: true, allow_stitches: true, cover_photo: 3 };
    expect(issuesOf({ ...post, options })).toEqual([
      'post.option overrides.tiktok.cover_photo',
      'post.option overrides.tiktok.allow_stitches',
      'post.option overrides.tiktok.ai_generated',
    ]);
  });

  it('by the core for photos with a video, two videos, a second part, and pictures of the wrong kind', async () => {
    const [first] = (await photos(1)).media!;
    expect(coreIssues({ ...film, media: [video, first!] })).toEqual(['media.mix']);
    expect(coreIssues({ ...film, media: [video, { ...video, file: 'posts/b.mp4' }] })).toEqual(['media.count']);
    expect(coreIssues({ ...film, text: 'One\n\n---\n\nTwo' })).toEqual(['text.parts']);
    expect(coreIssues({ ...film, media: [{ file: 'posts/a.png' }] })).toEqual(['media.type']);
  });

  it('by the core for a video that is too long, too small, or coded in another way', async () => {
    const long = await clip({ file: 'posts/a.mp4', width: 720, height: 1280, seconds: 601 });
    const small = await clip({ file: 'posts/a.mp4', width: 320, height: 240 });
    const other = await clip({
      file: 'posts/a.webm',
      width: 720,
      height: 1280,
      codec: 'av1',
      container: 'webm',
      sound: 'opus',
    });
    expect(coreIssues({ ...film, media: [long] })).toEqual(['media.video']);
    expect(coreIssues({ ...film, media: [small] })).toEqual(['media.dimensions', 'media.dimensions']);
    expect(coreIssues({ ...film, media: [other] })).toEqual(['media.video']);
  });
});

describe('words', () => {
  it.each([
    ['👍'.repeat(1100), 2200, []],
    ['👍'.repeat(1101), 2202, ['text.too-long']],
  ])('are counted in UTF-16 code units', (text, count, issues) => {
    expect(renderPost(setting, { ...film, text }).parts[0]!.counts).toEqual({ caption: count });
    expect(coreIssues({ ...film, text })).toEqual(issues);
  });

  it('of photos are a title and a description, each with its own limit', async () => {
    const post = await photos(1);
    const long = { ...post, text: 'a'.repeat(4000), options: { ...direct, title: '東'.repeat(90) } };
    expect(renderPost(setting, long).parts[0]!.counts).toEqual({ title: 90, description: 4000 });
    expect(coreIssues(long)).toEqual([]);
    expect(coreIssues({ ...long, text: 'a'.repeat(4001), options: { ...direct, title: '👍'.repeat(46) } })).toEqual([
      'text.too-long',
      'text.too-long',
    ]);
  });
});

describe('a reviewer', () => {
  const notesOf = (post: PostText) => adapter.render(renderInput(setting, post) as never).notes!.join('\n');

  it('is told what TikTok demands, and what is not sent', () => {
    const options = { ...direct, paid_partnership: true, own_brand: true, ai_generated: true };
    expect(notesOf(film)).toContain("you agree to TikTok's Music Usage Confirmation");
    expect(notesOf({ ...film, options })).toContain('Branded Content Policy and Music Usage Confirmation');
    expect(notesOf({ ...film, options })).toMatch(/"Paid partnership"\n.*AI/);
    expect(notesOf({ ...film, options: { ...direct, own_brand: true } })).toContain('"Promotional content"');
    expect(notesOf(film)).toContain('no alternative text');
    expect(notesOf(draft)).toContain('press Post in the app');
  });
});
