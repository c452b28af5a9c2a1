import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { MediaSource, SendContext } from '../../../src/model/adapter.ts';
import type { Attempt, Stage } from '../harness.ts';
import { useStage } from '../setting.ts';
import { film, inits, puts, setting } from './setting.ts';

const use = useStage(setting);
const hour = 3600 * 1000;

describe('an upload that another run left', () => {
  /** The publish id is stored, the only chunk did not arrive. */
  async function left(stage: Stage): Promise<Attempt> {
    const attempt = await stage.attempt(film);
    stage.fault('cut:1');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown' });
    stage.newRun();
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    return attempt;
  }

  it('goes on under its address', async () => {
    const { stage } = use;
    const attempt = await left(stage);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect([inits(stage), puts(stage), stage.double.creates]).toEqual([1, 2, 1]);
  });

  it('begins anew where the address cannot be opened here', async () => {
    const { stage } = use;
    const attempt = await left(stage);
    expect(await stage.send(attempt, { sealed: null })).toMatchObject({ outcome: 'delivered' });
    expect([inits(stage), stage.double.creates]).toEqual([2, 1]);
  });

  it('begins anew where the address is of another upload', async () => {
    const { stage } = use;
    const attempt = await left(stage);
    const sealed = { publishId: 'v_pub_file~other', uploadUrl: `${stage.sandbox.tiktok.origin}/video/?upload_token=x` };
    expect(await stage.send(attempt, { sealed })).toMatchObject({ outcome: 'delivered' });
    expect([inits(stage), stage.double.creates]).toEqual([2, 1]);
  });

  it('begins anew an hour later', async () => {
    const { stage } = use;
    const attempt = await left(stage);
    stage.clock.advance(hour);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect([inits(stage), puts(stage), stage.double.creates]).toEqual([2, 2, 1]);
  });

  it('is not judged by a look that is behind', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.lookLagMilliseconds = setting.adapter.settleMilliseconds!;
    const attempt = await stage.attempt(film);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });

  it('that a look knows nothing of is for a person', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(film);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    stage.sandbox.tiktok.retentionMilliseconds = 0;
    stage.newRun();
    expect((await stage.find(attempt)).found).toBe('unclear');
  });

  it('and that a person called absent is sent anew where TikTok does not know it', async () => {
    const { stage } = use;
    const attempt = await left(stage);
    stage.sandbox.tiktok.retentionMilliseconds = 11_000;
    stage.clock.advance(11_000);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect([inits(stage), stage.double.creates]).toEqual([2, 1]);
  });

  it('is neither found nor sent with the token of another account', async () => {
    const { stage } = use;
    const attempt = await left(stage);
    stage.sandbox.tiktok.addCreator({ username: 'ada', token: 'ada-token' });
    const credentials = { access_token: 'ada-token' };
    stage.newRun();
    expect((await stage.find(attempt, { credentials })).found).toBe('unclear');
    expect(await stage.send(attempt, { credentials })).toMatchObject({
      outcome: 'rejected',
      code: 'platform.conflict',
    });
    expect(stage.double.creates).toBe(0);
    stage.newRun();
    const unsent = await stage.attempt(film);
    stage.newRun();
    expect((await stage.find(unsent, { credentials })).found).toBe('unclear');
  });

  it('is not sent twice where a look missed its last chunk', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.lookLagMilliseconds = 1500;
    const attempt = await stage.attempt(film);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect([inits(stage), puts(stage), stage.double.creates]).toEqual([1, 2, 1]);
  });

  it('stays in doubt where neither its last chunk nor a look tells', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.lookLagMilliseconds = 1500;
    const attempt = await stage.attempt(film);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    stage.fault('500:1:read:1');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown' });
    expect([inits(stage), stage.double.creates]).toEqual([1, 1]);
  });

  it('is not begun a second time where TikTok does not say what became of it', async () => {
    const { stage } = use;
    const attempt = await left(stage);
    stage.fault('500:1:read:1');
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown' });
    expect(inits(stage)).toBe(1);
  });
});

describe('a permission that is taken away in the middle', () => {
  it('leaves no doubt once TikTok says so', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.processingPolls = 100;
    const attempt = await stage.attempt(film);
    await stage.send(attempt);
    stage.sandbox.tiktok.revoke('demo');
    stage.newRun();
    expect((await stage.find(attempt)).found).toBe('unclear');
    const demo = stage.sandbox.tiktok.creators.get('demo')!;
    const scopes = ['user.info.basic', 'video.publish'];
    stage.sandbox.tiktok.tokens.set('new-token', { creator: demo, scopes, expiresAt: Number.POSITIVE_INFINITY });
    stage.newRun();
    expect(await stage.find(attempt, { credentials: { access_token: 'new-token' } })).toEqual({ found: 'none' });
  });
});

describe('a large video', () => {
  const size = 64_000_001;
  const piece = Buffer.alloc(1024 * 1024, 'harbour');
  /** Of no file, so that nothing has to hold it. */
  const source: MediaSource = {
    size,
    bytes: () => Promise.reject(new Error('never whole')),
    read: async (start, end) => piece.subarray(0, end - start),
    stream: () => {
      throw new Error('never whole');
    },
  };
  const media = async () => source;

  async function large(stage: Stage): Promise<Attempt> {
    const attempt = await stage.attempt(film);
    const [part] = attempt.payload.parts;
    part!.media = [{ ...part!.media[0]!, size }];
    return attempt;
  }

  function expectWhole(stage: Stage): void {
    const digest = createHash('sha256');
    const ends = [0, 1, 2, 3, 4, 5].map(index => (index === 5 ? size : (index + 1) * 10_000_000));
    for (const [index, end] of ends.entries()) {
      for (let from = index * 10_000_000; from < end; from += piece.length) {
        digest.update(piece.subarray(0, Math.min(piece.length, end - from)));
      }
    }
    expect(stage.sandbox.tiktok.posts()[0]!.notes.at(-1)).toBe(`video sha256:${digest.digest('hex')}`);
  }

  it('goes in chunks; one whose answer was lost and one that did not arrive are asked for', async () => {
    const { stage } = use;
    const attempt = await large(stage);
    stage.fault('accept-then-502-html:1:upload:1');
    stage.fault('cut:1:upload:2');
    expect(await stage.send(attempt, { media })).toMatchObject({ outcome: 'delivered' });
    expect([inits(stage), puts(stage), stage.double.creates]).toEqual([1, 7, 1]);
    expectWhole(stage);
  });

  it('goes on where a look was behind', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.lookLagMilliseconds = 3000;
    const attempt = await large(stage);
    stage.fault('accept-then-cut:1:upload:1');
    expect(await stage.send(attempt, { media })).toMatchObject({ outcome: 'delivered' });
    expectWhole(stage);
  });

  it('goes on where a look does not count', async () => {
    const { stage } = use;
    const attempt = await large(stage);
    stage.fault('cut:1:upload:1');
    const http: typeof stage.http = async request => {
      const { body, ...response } = await stage.http(request);
      const text = Buffer.from(body)
        .toString()
        .replace(/"uploaded_bytes":\d+,/, '');
      return { ...response, body: Buffer.from(text) };
    };
    expect(await stage.send(attempt, { media, http })).toMatchObject({ outcome: 'delivered' });
    expectWhole(stage);
  });

  it('that a run left half way goes on at the first missing chunk', async () => {
    const { stage } = use;
    const attempt = await large(stage);
    const run = new AbortController();
    const stopped: Partial<SendContext> = {
      signal: run.signal,
      media: async () => ({
        ...source,
        read: async (start, end) => {
          if (start >= 30_000_000) run.abort();
          return source.read(start, end);
        },
      }),
    };
    const outcome = await stage.send(attempt, stopped);
    expect(outcome).toMatchObject({ outcome: 'throttled', receipts: [] });
    const before = puts(stage);
    stage.newRun();
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(await stage.send(attempt, { media })).toMatchObject({ outcome: 'delivered' });
    expect([inits(stage), puts(stage) - before, stage.double.creates]).toEqual([1, 3, 1]);
    expectWhole(stage);
  });

  it('that TikTok takes no chunk of is left alone after a while', async () => {
    const { stage } = use;
    const attempt = await large(stage);
    stage.fault('500:99:upload');
    expect(await stage.send(attempt, { media })).toMatchObject({ outcome: 'throttled', code: 'platform.error' });
    expect(puts(stage)).toBe(8);
  });

  it.each([
    ['400', { outcome: 'rejected', code: 'platform.media' }],
    ['429', { outcome: 'throttled', code: 'platform.throttled' }],
  ])('of which a chunk is refused with %s is not out, and the file is named', async (fault, outcome) => {
    const { stage } = use;
    const attempt = await large(stage);
    stage.fault(`${fault}:1:upload`);
    const message = expect.stringContaining('posts/harbour.mp4');
    expect(await stage.send(attempt, { media })).toMatchObject({ ...outcome, message });
    expect(stage.double.creates).toBe(0);
  });

  it('whose address ends in the middle is left to a later run', async () => {
    const { stage } = use;
    const attempt = await large(stage);
    const aging = async () => ({
      ...source,
      read: async (start: number, end: number) => {
        if (start === 20_000_000) stage.clock.advance(hour);
        return source.read(start, end);
      },
    });
    expect(await stage.send(attempt, { media: aging })).toMatchObject({ outcome: 'throttled' });
    stage.newRun();
    expect(await stage.send(attempt, { media })).toMatchObject({ outcome: 'delivered' });
    expect([inits(stage), stage.double.creates]).toEqual([2, 1]);
  });
});
