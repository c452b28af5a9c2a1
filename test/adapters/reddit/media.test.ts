import { describe, expect, it } from 'vitest';
import { uploadAddress } from '../../../adapters/kit/upload-address.ts';
import { clip } from '../clip.ts';
import type { PostText, Stage } from '../harness.ts';
import { pictureMedia } from '../picture.ts';
import { useStage } from '../setting.ts';
import { callsOf, doubleOf, reddit, sent } from './setting.ts';

const title = 'News from the harbour';
const one = { file: 'posts/one.png', alt: 'A boat at dawn', grey: 40 };
const two = { file: 'posts/two.png', alt: 'A boat at noon', grey: 200 };
const image: PostText = { text: 'Boats', media: [one], options: { title } };
const gallery: PostText = { text: 'Boats', media: [one, two], options: { title, captions: 'alt' } };
const film: PostText = { text: 'Boats', media: [await clip({ file: 'posts/dawn.mp4' })], options: { title } };
const kinds: [string, PostText][] = [
  ['image', image],
  ['gallery', gallery],
  ['video', film],
];
const digestOf = (picture: typeof one) => pictureMedia(picture, 1, 0).digest;

/** Answers a kind of request in another way than the double. */
function intercepting(stage: Stage, path: string, change: (json: Record<string, unknown>) => void) {
  const http: Stage['http'] = async request => {
    const response = await stage.http(request);
    if (new URL(request.url).pathname !== path) return response;
    const json = JSON.parse(new TextDecoder().decode(response.body));
    change(json);
    return { ...response, body: new TextEncoder().encode(JSON.stringify(json)) };
  };
  return { http };
}

describe('media', () => {
  const use = useStage(reddit);

  it.each(kinds)('make a post of the kind %s, with a receipt that leads to it', async (kind, post) => {
    const { stage } = use;
    const attempt = await stage.attempt(post);
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'delivered', receipts: [{ part: 1 }] });
    const [live] = doubleOf(stage).posts();
    expect(live).toMatchObject({ id: outcome.receipts[0]!.id, url: outcome.receipts[0]!.url, text: 'Boats' });
    expect(live!.notes[0]).toBe(`r/harbour, ${kind}`);
  });

  it('of a gallery keep their order and their captions', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(gallery));
    const [live] = doubleOf(stage).posts();
    expect(live!.media.map(({ alt }) => alt)).toEqual([one.alt, two.alt]);
    expect(live!.notes.slice(-2)).toEqual([one, two].map(picture => `sha256:${digestOf(picture)}`));
  });

  it('of a video have a picture, which may be one of the post', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(film));
    expect(sent(stage).video_poster_url).toMatch(/^https:\/\//);
    const poster = { ...(await clip({ file: 'posts/poster.mp4' })), file: 'posts/poster.png', type: 'image/png' };
    await stage.send(
      await stage.attempt({ ...film, attached: { 'poster.png': poster }, options: { title, thumbnail: 'poster.png' } }),
    );
    const names = [...doubleOf(stage).assets.values()].map(({ name }) => name);
    expect(names).toEqual(['dawn.mp4', 'poster.png', 'dawn.mp4', 'poster.png']);
    const posters = [...doubleOf(stage).assets.values()].map(({ uploaded }) => uploaded!.sha256);
    expect(posters[3]).toBe(poster.digest);
    expect(posters[1]).not.toBe(posters[3]);
  });

  it('go to the store without the token, and without the folders of their names', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(image));
    const stored = stage.double.requests.find(({ path }) => path === '/s3')!;
    expect(stored.headers).not.toHaveProperty('authorization');
    expect(Object.keys(stored.body as object).at(-1)).toBe('file');
    expect(stored.body).toMatchObject({ file: { name: 'one.png', type: 'image/png' } });
  });

  it.each([
    'https://evil.example/s3',
    '//evil.example/s3',
    '//user@reddit-uploaded-media.s3-accelerate.amazonaws.com/s3',
    'file:///etc/passwd',
    '',
  ])('never go to %s, whatever the answer says', async action => {
    const { stage } = use;
    const attempt = await stage.attempt(image);
    const hostile = intercepting(stage, '/api/media/asset.json', json => {
      (json.args as { action: string }).action = action;
    });
    const outcome = await stage.send(attempt, hostile);
    expect(outcome).toMatchObject({ outcome: 'throttled', code: 'platform.unreadable' });
    expect(outcome.message).toContain(one.file);
    expect(stage.double.creates).toBe(0);
    const context = { ...stage.platform(), moved: false };
    expect(uploadAddress(context, `https:${action}`, ['.s3-accelerate.amazonaws.com'])).toBeNull();
  });

  it.each(kinds)('that the store or the lease refuses leave no doubt: %s', async (_, post) => {
    const { stage } = use;
    const attempt = await stage.attempt(post);
    const steps = post === image ? 2 : 4;
    for (let skip = 0; skip < steps; skip += 1) {
      for (const fault of ['401', '400', '500', '429', 'cut', 'accept-then-cut', 'unreadable', 'no-id', 'redirect']) {
        stage.fault(`${fault}:1:upload:${skip}`);
        const outcome = await stage.send(attempt);
        expect([fault, ['rejected', 'throttled'].includes(outcome.outcome)]).toEqual([fault, true]);
        expect(outcome).toMatchObject({ part: 1, receipts: [] });
        expect(stage.double.creates).toBe(0);
        if (fault === '400') expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.media' });
        stage.newRun();
      }
    }
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it('that changed since they were planned are not sent', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(image);
    const changed = new Error('changed');
    await expect(stage.send(attempt, { media: () => Promise.reject(changed) })).rejects.toBe(changed);
    expect(stage.double.creates).toBe(0);
  });
});

describe('a post that is made later', () => {
  const use = useStage(reddit);

  it('is waited for', async () => {
    const { stage } = use;
    doubleOf(stage).mediaPolls = 5;
    const attempt = await stage.attempt(image);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', receipts: [{ part: 1 }] });
    expect(attempt.handle).toMatchObject({ silent: 0, submitted: expect.any(Number) });
  });

  it('is not another one with the same title', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(image));
    doubleOf(stage).mediaPolls = 3;
    const { receipts } = await stage.send(await stage.attempt(image));
    const ids = doubleOf(stage)
      .posts()
      .map(({ id }) => id);
    expect(receipts[0]!.id).toBe(ids[0]);
    expect(ids).toHaveLength(2);
  });

  it('and comes after the run has ended is found, and not sent again', async () => {
    const { stage } = use;
    doubleOf(stage).mediaPolls = 100;
    const attempt = await stage.attempt({ ...image, text: 'Boats\n\n---\n\nMore' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.processing', part: 1 });
    stage.newRun();
    expect((await stage.find(attempt)).found).toBe('unclear');
    for (const thing of doubleOf(stage).things.values()) thing.pollsLeft = 0;
    const finding = await stage.find(attempt);
    expect(finding).toMatchObject({ found: 'some', receipts: [{ part: 1 }] });
    attempt.receipts = 'receipts' in finding ? finding.receipts : [];
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', receipts: [{ part: 1 }, { part: 2 }] });
    expect(callsOf(stage, '/api/submit')).toBe(1);
  });

  it('is marked before the call, so that a run that dies in it is found out', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(film);
    stage.fault('accept-then-cut:1');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'network.cut' });
    expect(attempt.handle).toMatchObject({ submitted: expect.any(Number) });
    stage.newRun();
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });

  it('and never comes may be sent again after half an hour, and at last is told to a person', async () => {
    const { stage } = use;
    doubleOf(stage).mediaFails = true;
    const attempt = await stage.attempt(image);
    for (const _ of [1, 2]) {
      expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.processing' });
      stage.newRun();
      expect((await stage.find(attempt)).found).toBe('unclear');
      stage.clock.advance(30 * 60_000);
      expect(await stage.find(attempt)).toEqual({ found: 'none' });
    }
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected', code: 'platform.media' });
    expect(callsOf(stage, '/api/submit')).toBe(2);
    doubleOf(stage).mediaFails = false;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it('is not begun where the list cannot be read before', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(image);
    stage.fault('503:1:read');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled' });
    expect(callsOf(stage, '/api/submit')).toBe(0);
  });
});
