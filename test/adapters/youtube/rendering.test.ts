import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { guide } from '../../../adapters/youtube.guide.ts';
import { adapter } from '../../../adapters/youtube.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { clip } from '../clip.ts';
import { type PostText, renderInput, renderPost } from '../harness.ts';
import { pictureBytes } from '../picture.ts';
import { gifBytes, stagedFile } from '../staged-file.ts';
import { videoPost, youtube } from './setting.ts';

const noise = Buffer.alloc(2_100_000, 7);
const picture = await stagedFile('posts/thumbnail.png', pictureBytes({ file: '' }), {});
const heavy = await stagedFile('posts/heavy.png', Buffer.concat([pictureBytes({ file: '' }), noise]), {});
const moving = await stagedFile('posts/moving.gif', gifBytes(), {});
const captions = await stagedFile('posts/en.srt', Buffer.from('1\n00:00:00,000 --> 00:00:01,000\nBoats\n'), {});
const upright = await clip({ file: 'posts/upright.mp4', width: 36, height: 64, alt: 'Boats' });

function rendered(post: PostText) {
  return adapter.render(renderInput(youtube, post) as never);
}
const issuesOf = (post: PostText): Pick<Issue, 'code' | 'field'>[] =>
  rendered(post).issues.map(({ code, field }) => ({ code, field }));

describe('a post', () => {
  it('that is a video with a title has no fault', () => {
    expect(issuesOf(videoPost({ options: { privacy: 'private', publish_at: '2027-01-01T00:00:00Z' } }))).toEqual([]);
  });

  it('without a title is told what to do', () => {
    const { issues } = rendered({ ...videoPost(), options: {} });
    expect(issues).toMatchObject([
      {
        code: 'post.option',
        field: 'overrides.youtube.title',
        severity: 'error',
        remedy: expect.stringMatching(/title/),
      },
    ]);
  });

  it.each<[string, PostText, Pick<Issue, 'code'>[]]>([
    ['without a video', videoPost({ media: [] }), [{ code: 'media.required' }]],
    ['with an arrow', videoPost({ text: 'From here -> there' }), [{ code: 'text.characters' }]],
    ['with a quote', videoPost({ text: '> Wise words' }), [{ code: 'text.characters' }]],
    ['of two parts', videoPost({ text: 'One\n\n---\n\nTwo' }), [{ code: 'text.parts' }]],
    [
      'that is to be published later, and is public',
      videoPost({ options: { publish_at: '2027-01-01T00:00:00Z' } }),
      [{ code: 'post.option' }],
    ],
    [
      'with a moving thumbnail',
      videoPost({ attached: { t: moving }, options: { thumbnail: 't' } }),
      [{ code: 'media.type' }],
    ],
    [
      'with a thumbnail of over 2 MB',
      videoPost({ attached: { t: heavy }, options: { thumbnail: 't' } }),
      [{ code: 'media.too-large' }],
    ],
    [
      'with two captions of a kind',
      videoPost({
        attached: { c: captions },
        options: {
          captions: [
            { file: 'c', language: 'en' },
            { file: 'c', language: 'EN' },
          ],
        },
      }),
      [{ code: 'post.option' }],
    ],
  ])('%s is at fault', (_, post, expected) => {
    expect(issuesOf(post)).toMatchObject(expected);
  });

  it('counts tags with the commas between them and the quotes that YouTube adds', () => {
    const { parts } = renderPost(youtube, videoPost({ options: { tags: ['boats', 'North Sea', 'tide'] } }));
    expect(parts[0]!.counts.tags).toBe('boats,"North Sea",tide'.length);
  });

  it('has a part for each step after the video, in the order in which they are done', () => {
    const { payload, notes } = rendered(
      videoPost({
        attached: { t: picture, c: captions },
        options: { playlist: 'PL1234567890', captions: [{ file: 'c', language: 'de' }], thumbnail: 't' },
      }),
    );
    expect(payload.parts.slice(1)).toEqual(Array(3).fill({ text: '', entities: [], media: [], counts: {} }));
    expect(payload.options.steps).toMatchObject([
      { kind: 'thumbnail', media: { file: 'posts/thumbnail.png', digest: picture.digest } },
      { kind: 'captions', language: 'de', name: '', draft: false, media: { file: 'posts/en.srt' } },
      { kind: 'playlist', playlist: 'PL1234567890' },
    ]);
    expect(notes?.join('\n')).toMatch(
      /Part 2 is the thumbnail.*\n.*Part 3 is the captions.*\n.*Part 4 is the playlist/,
    );
  });

  it('names its files for the core to read', () => {
    const options = { thumbnail: 't', captions: [{ file: 'c', language: 'en', name: '', draft: false }] };
    expect(adapter.attachments!(options as never)).toEqual([
      { field: ['thumbnail'], file: 't', kind: 'image' },
      { field: ['captions', 0, 'file'], file: 'c', kind: 'captions' },
    ]);
  });
});

describe('what a reviewer is told', () => {
  const notesOf = (post: PostText) => rendered(post).notes?.join('\n') ?? '';

  it('is the title, who sees it, and what it costs', () => {
    const notes = notesOf(videoPost({ options: { privacy: 'unlisted' } }));
    expect(notes).toMatch(/^Title: The harbour\nGoes out unlisted\./);
    expect(notes).toMatch(/address stands in the ledger/);
    expect(notes).toMatch(/1 of the 100 uploads.*about 2 of its 10000 units/);
    expect(notes).not.toMatch(/Short|made_for_kids/);
  });

  it('is that it goes out as a Short, and that its alternative text does not go out', () => {
    const notes = notesOf(videoPost({ media: [upright] }));
    expect(notes).toMatch(/as a Short/);
    expect(notes).toMatch(/no alternative text/);
  });

  it('is no Short where it runs for over three minutes', async () => {
    const long = await clip({ file: 'posts/long.mp4', width: 36, height: 64, seconds: 181, framesPerSecond: 1 });
    expect(notesOf(videoPost({ media: [long] }))).not.toMatch(/Short/);
  });
});

describe('options', () => {
  it.each([
    { title: '  ' },
    { title: 'a < b' },
    { title: 'two\nlines' },
    { tags: ['#boats'] },
    { tags: ['a,b'] },
    { tags: ['<b>'] },
    { category: 'music' },
    { publish_at: '2027-01-01T00:00:00' },
    { privacy: 'friends' },
    { license: 'mit' },
    { language: 'english please' },
    { captions: [{ file: 'x.vtt' }] },
    { playlist: 'https://www.youtube.com/playlist?list=PL1234567890' },
  ])('%j is refused', options => {
    expect(adapter.options.safeParse(options).success).toBe(false);
  });

  it.each([{ category: 22 }, { category: '22' }, { publish_at: '2027-01-01T00:00:00[Europe/Berlin]' }])(
    '%j is taken',
    options => {
      expect(adapter.options.safeParse(options).success).toBe(true);
    },
  );
});

describe('what people and agents write from', () => {
  it('has a word about every option', () => {
    const { properties = {} } = z.toJSONSchema(adapter.options, { io: 'input' });
    expect(Object.keys(properties).length).toBeGreaterThan(15);
    for (const property of Object.values(properties)) expect(property).toHaveProperty('description');
  });

  it('has an example that is right', () => {
    const { overrides } = parse(guide.example.split('---')[1]!);
    expect(adapter.options.safeParse(overrides.youtube)).toMatchObject({ success: true });
    const { platform, credentials, ...place } = parse(guide.exampleAccount).videos;
    expect([platform, Object.keys(credentials)]).toEqual(['youtube', ['client_id', 'client_secret', 'refresh_token']]);
    expect(adapter.account.safeParse(place)).toMatchObject({ success: true });
  });
});

describe('an address', () => {
  const owns = (address: string) => adapter.owns!(new URL(address), {} as never, []);

  it.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ?t=3',
    'https://m.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
  ])('%s is one of a video', address => {
    expect(owns(address)).toBe(true);
  });

  it.each([
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/watch?v=short',
    'https://youtube.com.example/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/playlist?list=PL1234567890',
  ])('%s is not', address => {
    expect(owns(address)).toBe(false);
  });
});
