import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { adapter } from '../../../adapters/mastodon.ts';
import { type Clip, clip } from '../clip.ts';
import { renderInput, type Stage } from '../harness.ts';
import { useStage } from '../setting.ts';
import { gifBytes, stagedFile } from '../staged-file.ts';
import { mastodon } from './setting.ts';

async function filmed(wishes: Partial<Clip> = {}) {
  return { text: 'See it move', media: [await clip({ file: 'posts/boat.mp4', alt: 'A boat', ...wishes })] };
}

function uploads(stage: Stage) {
  return stage.double.requests.filter(({ path }) => path === '/api/v2/media');
}

describe('a video', () => {
  const use = useStage(mastodon);

  it('arrives whole, with its words, and is waited for', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.mediaPolls = 50;
    const post = await filmed({ bytes: 300_000 });
    expect(await stage.send(await stage.attempt(post))).toMatchObject({ outcome: 'delivered', code: 'sent' });
    const [kept] = stage.sandbox.mastodon.media.values();
    const { bytes } = post.media[0]!;
    expect(kept).toMatchObject({ size: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') });
    expect(stage.double.posts()[0]!.media).toEqual([{ alt: 'A boat', type: 'video/mp4' }]);
    expect(stage.double.requests.filter(({ status }) => status === 206)).toHaveLength(50);
  });

  it('is sent piece by piece, never as a whole', async () => {
    const { stage } = use;
    const post = await filmed({ bytes: 300_000 });
    const attempt = await stage.attempt(post);
    const { bytes } = post.media[0]!;
    async function* stream() {
      for (let start = 0; start < bytes.length; start += 9999) yield bytes.subarray(start, start + 9999);
    }
    const whole = () => Promise.reject(new Error('all of it at once'));
    const media = async () => ({ size: bytes.length, bytes: whole, read: whole, stream });
    expect(await stage.send(attempt, { media })).toMatchObject({ outcome: 'delivered' });
  });

  it.each(['posts/boat.webm', 'posts/boat.mov'])('may be %s', async file => {
    const { stage } = use;
    const container = file.endsWith('webm') ? ('webm' as const) : ('mov' as const);
    const codec = container === 'webm' ? ('vp9' as const) : ('avc' as const);
    const post = await filmed({ file, container, codec, sound: container === 'webm' ? 'opus' : 'aac' });
    expect(await stage.send(await stage.attempt(post))).toMatchObject({ outcome: 'delivered' });
  });

  it('that the server cannot process is named, and no post is made', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.mediaFails = true;
    const outcome = await stage.send(await stage.attempt(await filmed()));
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.media' });
    expect(outcome.message).toContain('posts/boat.mp4');
    expect(stage.double.creates).toBe(0);
  });

  it.each([
    [{ video_size_limit: 1000 }, 'media.too-large'],
    [{ video_matrix_limit: 1000 }, 'media.dimensions'],
    [{ video_frame_rate_limit: 10 }, 'media.video'],
    [{ supported_mime_types: ['image/png'] }, 'media.type'],
  ])('that the server would not take for %j is held before it is sent', async (media, code) => {
    const { stage } = use;
    stage.sandbox.mastodon.configuration = { media_attachments: media };
    const { prepared } = await stage.prepare(await filmed());
    expect(prepared).toMatchObject({ problems: [{ code, part: 1 }] });
    expect(uploads(stage)).toHaveLength(0);
  });

  it('is not held to the numbers of pictures', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.configuration = { media_attachments: { image_size_limit: 10, image_matrix_limit: 10 } };
    expect((await stage.prepare(await filmed())).prepared).toMatchObject({ problems: [] });
  });

  it('of more frames than the server keeps is a fault: it would be cut', async () => {
    const issues = async (seconds: number) =>
      adapter.render(renderInput(mastodon, await filmed({ seconds, framesPerSecond: 60 })) as never).issues;
    expect(await issues(599)).toEqual([]);
    expect(await issues(620)).toMatchObject([{ code: 'media.video', severity: 'error' }]);
  });
});

describe('a moving picture', () => {
  const use = useStage(mastodon);

  it('stands beside pictures, and is waited for', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.mediaPolls = 1;
    const gif = await stagedFile('posts/wave.gif', gifBytes(), { alt: 'A wave' });
    const media = [gif, { file: 'posts/one.png', alt: 'A boat' }];
    expect(await stage.send(await stage.attempt({ text: 'Both', media }))).toMatchObject({ outcome: 'delivered' });
    expect(stage.double.posts()[0]!.media.map(({ type }) => type)).toEqual(['image/gif', 'image/png']);
  });
});
