import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { uploadTarget } from '../../../adapters/tiktok/begin.ts';
import type { SendContext } from '../../../src/model/adapter.ts';
import { useStage } from '../setting.ts';
import { direct, film, inits, paths, puts, setting, tomorrow, video } from './setting.ts';

const use = useStage(setting);
const hour = 3600 * 1000;

describe('a video', () => {
  it('arrives as it is, with everything that was chosen', async () => {
    const { stage } = use;
    const options = {
      ...direct,
      allow_comments: true,
      allow_duets: true,
      own_brand: true,
      paid_partnership: true,
      ai_generated: true,
      cover_milliseconds: 1500,
    };
    const outcome = await stage.send(await stage.attempt({ ...film, text: 'At dawn #harbour @ada', options }));
    const [post] = stage.sandbox.tiktok.posts();
    expect(post).toMatchObject({ text: 'At dawn #harbour @ada', media: [{ type: 'video/mp4' }] });
    expect(post!.notes).toEqual([
      'PUBLIC_TO_EVERYONE',
      'comments',
      'duets',
      'paid partnership',
      'promotional content',
      'AI-generated',
      'cover: 1500 ms',
      `video sha256:${createHash('sha256').update(video.bytes).digest('hex')}`,
    ]);
    const url = `https://www.tiktok.com/@demo/video/${post!.id}`;
    expect(outcome.receipts).toMatchObject([{ part: 1, id: post!.id, url }]);
    // An id that went through a number would have other digits.
    expect(Number.isSafeInteger(Number(post!.id))).toBe(false);
  });

  it('has its publish id stored before the first byte, and the address sealed', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(film);
    const remembered: [unknown, unknown, number][] = [];
    const remember = async (handle: unknown, sealed?: unknown) => {
      remembered.push([handle, sealed, puts(stage)]);
    };
    await stage.send(attempt, { remember });
    const [task] = stage.sandbox.tiktok.tasks.values();
    const uploadUrl = expect.stringContaining('upload_token=');
    expect(remembered).toMatchObject([
      [{ begun: { publishId: task!.publishId } }, { publishId: task!.publishId, uploadUrl }, 0],
    ]);
    expect(JSON.stringify(remembered[0]![0])).not.toContain('upload_token');
  });

  it('is not uploaded where the id cannot be stored', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(film);
    const remember = () => Promise.reject(new Error('no push'));
    await expect(stage.send(attempt, { remember })).rejects.toThrow('no push');
    expect(puts(stage)).toBe(0);
  });

  it('goes to its address without the token, which nothing gives away', async () => {
    const { stage } = use;
    for (const fault of ['500', 'cut', '403']) {
      const attempt = await stage.attempt(film);
      stage.fault(`${fault}:1`);
      await stage.send(attempt);
    }
    const sent = stage.double.requests.filter(({ method }) => method === 'PUT');
    expect(sent).toHaveLength(3);
    for (const { headers, path } of sent) {
      expect(headers).not.toHaveProperty('authorization');
      expect(stage.given()).not.toContain(/upload_token=(\w+)/.exec(path)![1]);
    }
  });

  it('goes nowhere but to TikTok’s own hosts', () => {
    const context = { moved: false } as SendContext;
    const path = '/video/?upload_id=1&upload_token=2';
    for (const host of ['open-upload.tiktokapis.com', 'upload.us.tiktokapis.com']) {
      expect(uploadTarget(`https://${host}${path}`, context)).toBe(`https://${host}${path}`);
    }
    for (const other of [
      'open.tiktokapis.com',
      'upload.tiktokapis.com.evil.example',
      'eviltiktokapis.com',
      '127.0.0.1',
    ]) {
      expect(uploadTarget(`https://${other}${path}`, context)).toBeNull();
    }
    expect(uploadTarget(`http://open-upload.tiktokapis.com${path}`, context)).toBeNull();
  });

  it('that only the account sees has no address', async () => {
    const { stage } = use;
    const options = { mode: 'direct', privacy: 'only_me' };
    const outcome = await stage.send(await stage.attempt({ ...film, options }));
    const [task] = stage.sandbox.tiktok.tasks.values();
    expect(outcome).toMatchObject({ outcome: 'delivered', receipts: [{ id: task!.publishId, url: null }] });
  });

  it('whose id is never told is delivered all the same, and found', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.tellsIds = false;
    const attempt = await stage.attempt(film);
    stage.fault('accept-then-cut:1');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown' });
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: [{ url: null }] });
    const outcome = await stage.send(await stage.attempt(film));
    expect(outcome).toMatchObject({ outcome: 'delivered', receipts: [{ url: null }] });
  });

  it('of an app without audit is refused with what to do', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.audited = false;
    const outcome = await stage.send(await stage.attempt(film));
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.forbidden' });
    expect(outcome.message).toContain('privacy: only_me');
    expect(puts(stage)).toBe(0);
  });
});

describe('a draft', () => {
  const post = { media: [video], options: { mode: 'inbox' } };

  it('is delivered to the inbox, which the outcome says, and takes no words', async () => {
    const { stage } = use;
    const outcome = await stage.send(await stage.attempt(post));
    expect(outcome).toMatchObject({ outcome: 'delivered', receipts: [{ url: null }] });
    expect(outcome.message).toContain('press Post in the app');
    expect(paths(stage)).toContain('POST /inbox/video/init/');
    const init = stage.double.requests.find(({ path }) => path.endsWith('/init/'));
    expect(init!.body).not.toHaveProperty('post_info');
    expect(stage.sandbox.tiktok.posts()[0]!.notes[0]).toContain('draft');
  });

  it('too many of which wait is for another day', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.draftsPerDay = 1;
    await stage.send(await stage.attempt(post));
    const outcome = await stage.send(await stage.attempt(post));
    expect(outcome).toMatchObject({ outcome: 'throttled', code: 'platform.throttled' });
    expect(Date.parse((outcome as { retryAt: string }).retryAt) - stage.clock.now()).toBe(24 * hour);
  });
});

describe('the beginning of an upload', () => {
  it.each([
    ['500', 'platform.error'],
    ['503', 'platform.error'],
    ['cut', 'network.cut'],
    ['accept-then-cut', 'network.cut'],
    ['unreadable', 'platform.unreadable'],
    ['no-id', 'platform.unreadable'],
    ['429', 'platform.throttled'],
  ])('that ends with %s makes no post, and another run begins anew', async (fault, code) => {
    const { stage } = use;
    const attempt = await stage.attempt(film);
    stage.fault(`${fault}:1:any`);
    // The identity and the creator are known by then, so the next request is the beginning.
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', code, part: 1 });
    stage.newRun();
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(stage.double.creates).toBe(1);
  });

  it('more often than six times a minute is waited for', async () => {
    const { stage } = use;
    const attempts = [];
    for (let count = 0; count < 7; count += 1) attempts.push(await stage.attempt(film));
    const clock = stage.clock.now();
    const outcomes = [];
    for (const attempt of attempts) {
      stage.clock.set(clock);
      outcomes.push(await stage.send(attempt));
    }
    expect(outcomes.slice(0, 6).every(({ outcome }) => outcome === 'delivered')).toBe(true);
    const retryAt = new Date(clock + 60_000).toISOString();
    expect(outcomes[6]).toMatchObject({ outcome: 'throttled', code: 'platform.throttled', retryAt });
  });
});

describe('a post that TikTok works on', () => {
  it('is followed to its end', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.processingPolls = 4;
    expect(await stage.send(await stage.attempt(film))).toMatchObject({ outcome: 'delivered', code: 'sent' });
    expect(paths(stage).filter(path => path.endsWith('/fetch/'))).toHaveLength(5);
  });

  it('is left open when it takes too long, and later runs follow it; nothing is sent again', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.processingPolls = 12;
    const attempt = await stage.attempt(film);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.processing', part: 1 });
    stage.newRun();
    expect((await stage.find(attempt)).found).toBe('unclear');
    expect((await stage.find(attempt)).found).toBe('unclear');
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: [{ part: 1 }] });
    expect([inits(stage), puts(stage), stage.double.creates]).toEqual([1, 1, 1]);
  });

  it('is not sent again by a run that is told to send it all the same', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.processingPolls = 12;
    const attempt = await stage.attempt(film);
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect([inits(stage), stage.double.creates]).toEqual([1, 1]);
  });

  it('is left open by a run that is stopped', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(film);
    const stopping = new AbortController();
    const wait = async () => {
      stopping.abort();
      throw stopping.signal.reason;
    };
    expect(await stage.send(attempt, { wait, signal: stopping.signal })).toMatchObject({
      outcome: 'unknown',
      code: 'platform.processing',
    });
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });

  it('is not called failed because a look failed', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(film);
    stage.fault('500:3:read');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it.each([
    ['file_format_check_failed', { outcome: 'rejected', code: 'platform.media' }],
    ['spam_risk_text', { outcome: 'rejected', code: 'platform.refused' }],
    ['auth_removed', { outcome: 'rejected', code: 'platform.credentials' }],
    ['something_new', { outcome: 'rejected', code: 'platform.refused' }],
    ['spam_risk_too_many_posts', { outcome: 'throttled', code: 'platform.throttled' }],
  ])('and that fails with %s is surely not out', async (reason, outcome) => {
    const { stage } = use;
    stage.sandbox.tiktok.failReason = reason;
    const attempt = await stage.attempt(film);
    expect(await stage.send(attempt)).toMatchObject({ ...outcome, part: 1, message: expect.stringContaining(reason) });
    expect(inits(stage)).toBe(1);
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    stage.sandbox.tiktok.failReason = null;
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect([inits(stage), stage.double.creates]).toEqual([2, 1]);
  });

  it('and that fails by a fault of TikTok’s own is tried once more, under a new id', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.failReason = 'internal';
    expect(await stage.send(await stage.attempt(film))).toMatchObject({ outcome: 'rejected' });
    expect([inits(stage), puts(stage), stage.double.creates]).toEqual([2, 2, 0]);
  });

  it('and a cap of the day says so before the upload', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.postsPerDay = 1;
    const [first, second] = [await stage.attempt(film), await stage.attempt(film)];
    await stage.send(first);
    const outcome = await stage.send(second);
    expect(outcome).toMatchObject({ outcome: 'throttled', code: 'platform.throttled' });
    expect((outcome as { retryAt: string }).retryAt >= tomorrow).toBe(true);
  });
});
