import { afterAll, describe, expect, it } from 'vitest';
import { createHttp } from '../../../src/io/http.ts';
import { useStage } from '../setting.ts';
import { direct, film, hosting, inits, paths, photo, photos, publicUrl } from './setting.ts';

const use = useStage(hosting);
const three = await photos(3);
const second = `${publicUrl}/posts/2.jpg`;
const other = new Uint8Array([0xff, 0xd8, 0xff, 1]);

/** As large answers as a run takes. */
const roomy = createHttp({ environment: { get: () => undefined } });
afterAll(() => roomy.close());

const bytesOf = (file: string) => use.stage.files.get(file)!;

function fetches() {
  return use.stage.double.requests.filter(({ path }) => path.startsWith('/posts/'));
}

describe('the photos at their addresses', () => {
  it('are compared in order before TikTok is asked, and then are what it fetches', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(three);
    const before = paths(stage).length;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', code: 'sent' });
    expect(paths(stage).slice(before)).toEqual([
      'GET /posts/1.jpg',
      'GET /posts/2.jpg',
      'GET /posts/3.jpg',
      'POST /content/init/',
      'POST /status/fetch/',
    ]);
    const digests = three.media.map(({ digest }) => `photo sha256:${digest}`);
    expect(stage.sandbox.tiktok.posts()[0]!.notes).toEqual(expect.arrayContaining(digests));
  });

  it('are asked for without any credential', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(three));
    expect(fetches()).toHaveLength(3);
    expect(stage.double.requests[0]!.headers).toHaveProperty('authorization');
    for (const request of fetches()) {
      expect(Object.keys(request.headers)).not.toContain('authorization');
      expect(JSON.stringify(request)).not.toContain(hosting.credentials.access_token);
    }
  });

  it.each([
    ['direct', three],
    ['a draft', { ...three, options: { mode: 'inbox' } }],
  ])('that are others are not asked for, %s, until they are the reviewed ones', async (_, post) => {
    const { stage } = use;
    const attempt = await stage.attempt(post);
    const { handle } = attempt;
    stage.sandbox.tiktok.host(second, other);
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'throttled', code: 'platform.media', part: 1, receipts: [] });
    expect(outcome.message).toContain(`posts/2.jpg at ${second}`);
    expect([inits(stage), stage.double.creates]).toEqual([0, 0]);
    // Nothing was noted that would leave a doubt.
    expect(attempt.handle).toEqual(handle);
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    stage.sandbox.tiktok.host(second, bytesOf('posts/2.jpg'));
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(stage.double.creates).toBe(1);
  });

  it('of the same size are others where a byte differs', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(three);
    const changed = bytesOf('posts/2.jpg').slice();
    changed[changed.length - 1]! ^= 1;
    stage.sandbox.tiktok.host(second, changed);
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'throttled', message: expect.stringContaining('posts/2.jpg') });
    expect(inits(stage)).toBe(0);
  });

  it('behind a redirect are a person’s to mend, since TikTok follows none', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(three);
    stage.fault('redirect:1:any');
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.media', part: 1 });
    expect(outcome.message).toMatch(/posts\/1\.jpg.*redirect \(302/);
    expect([fetches().length, inits(stage)]).toEqual([1, 0]);
  });

  it('that are large are compared in pieces', async () => {
    const { stage } = use;
    const large = await photo('large.jpg', 9 * 1024 * 1024);
    const attempt = await stage.attempt({ ...three, media: [large] });
    const changed = large.bytes.slice();
    changed[changed.length - 1]! ^= 1;
    stage.sandbox.tiktok.host(large.url!, changed);
    expect(await stage.send(attempt, { http: roomy.http })).toMatchObject({ outcome: 'throttled' });
    stage.sandbox.tiktok.host(large.url!, large.bytes);
    expect(await stage.send(attempt, { http: roomy.http })).toMatchObject({ outcome: 'delivered' });
    const pieces = ['bytes=0-4194303', 'bytes=4194304-8388607', 'bytes=8388608-9437183'];
    expect(fetches().map(({ headers }) => headers.range)).toEqual([...pieces, ...pieces]);
    expect(stage.sandbox.tiktok.posts()[0]!.notes).toContain(`photo sha256:${large.digest}`);
  });

  it('are not asked for where the file here is another by now', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(three);
    const media = () => Promise.reject(new Error('not the file that was planned'));
    await expect(stage.send(attempt, { media })).rejects.toThrow('not the file');
    expect([fetches().length, inits(stage)]).toEqual([0, 0]);
  });

  it('are asked for no more once TikTok has them, whatever became of them since', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.processingPolls = 11;
    const attempt = await stage.attempt(three);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.processing' });
    stage.newRun();
    stage.sandbox.tiktok.host(second, other);
    const gone = () => Promise.reject(new Error('not the file that was planned'));
    expect(await stage.send(attempt, { media: gone })).toMatchObject({ outcome: 'delivered' });
    expect([fetches().length, inits(stage), stage.double.creates]).toEqual([3, 1, 1]);
  });

  it('are compared anew before TikTok is asked once more', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(three);
    const outcome = await stage.send(attempt, {
      http: async request => {
        const response = await stage.http(request);
        // As where the host lets us in, and TikTok finds another file a moment later.
        if (request.url.endsWith('/posts/3.jpg')) stage.sandbox.tiktok.host(second, new Uint8Array([1]));
        return response;
      },
    });
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.media' });
    expect(outcome.message).toContain('file_format_check_failed');
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', code: 'platform.media' });
    expect([inits(stage), stage.double.creates]).toEqual([1, 0]);
  });

  it('that TikTok alone cannot fetch are compared and asked for a second time', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(three);
    stage.sandbox.tiktok.failReason = 'photo_pull_failed';
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected', code: 'platform.media' });
    expect([fetches().length, inits(stage)]).toEqual([6, 2]);
  });
});

it('a video is compared nowhere: its bytes go from here', async () => {
  const { stage } = use;
  await stage.send(await stage.attempt({ ...film, options: direct }));
  expect([fetches().length, stage.double.creates]).toEqual([0, 1]);
});
