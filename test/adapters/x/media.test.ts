import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pieceSize } from '../../../adapters/x/upload.ts';
import { clip } from '../clip.ts';
import type { PostText, Stage } from '../harness.ts';
import { useStage } from '../setting.ts';
import { gifBytes, stagedFile } from '../staged-file.ts';
import { bodies, doubleOf, x } from './setting.ts';

const video = await clip({ file: 'posts/boats.mp4', alt: 'Boats', bytes: 9_000_000 });
const gif = await stagedFile('posts/waves.gif', gifBytes(), { alt: 'Waves' });
const film: PostText = { text: 'Boats', media: [video] };
const moving: PostText = { text: 'Waves', media: [gif] };

function uploads(stage: Stage): number {
  return bodies(stage, '/initialize').length;
}

describe('a video', () => {
  const use = useStage(x);

  it('goes up by pieces, whole and in order', async () => {
    const { stage } = use;
    const outcome = await stage.send(await stage.attempt(film));
    expect(outcome).toMatchObject({ outcome: 'delivered' });
    const said = { media_type: 'video/mp4', media_category: 'tweet_video', total_bytes: video.size };
    expect(bodies(stage, '/initialize')).toEqual([said]);
    expect(bodies(stage, '/append').map(({ segment_index: index }) => index)).toEqual(['0', '1', '2']);
    const [kept] = doubleOf(stage).media.values();
    expect(kept!.whole).toEqual({ size: video.size, digest: createHash('sha256').update(video.bytes).digest('hex') });
    expect(stage.double.posts()[0]!.media).toMatchObject([{ type: 'video/mp4' }]);
  });

  it('is read by pieces, never all at once', async () => {
    const { stage } = use;
    const reads: number[] = [];
    const media = async () => ({
      size: video.size,
      bytes: () => Promise.reject(new Error('all of it')),
      read: async (start: number, end: number) => {
        reads.push(end - start);
        return video.bytes.subarray(start, end);
      },
      stream: () => {
        throw new Error('all of it');
      },
    });
    await stage.send(await stage.attempt(film), { media });
    expect(Math.max(...reads)).toBeLessThanOrEqual(4_000_000);
    expect(reads.reduce((sum, length) => sum + length, 0)).toBe(video.size);
  });

  it.each([
    ['500', 1],
    ['cut', 2],
    ['accept-then-cut', 2],
  ])('whose piece meets %s sends it again', async (fault, times) => {
    const { stage } = use;
    const attempt = await stage.attempt(film);
    stage.fault(`${fault}:${times}:upload:2`);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(bodies(stage, '/append')).toHaveLength(3 + times);
    expect(uploads(stage)).toBe(1);
    const [kept] = doubleOf(stage).media.values();
    expect(kept!.whole!.size).toBe(video.size);
  });

  // Begin, three pieces, end, alternative text.
  it.each([0, 1, 2, 3, 4])('leaves no doubt where step %i fails, and a later run publishes it', async step => {
    const { stage } = use;
    for (const fault of ['503', '429', '401', 'unreadable']) {
      doubleOf(stage).reset();
      const attempt = await stage.attempt(film);
      stage.fault(`${fault}:9:upload:${step}`);
      const outcome = await stage.send(attempt);
      // Only the first answer tells something that is needed: the id.
      const ends = fault === 'unreadable' && step > 0 ? ['delivered'] : ['rejected', 'throttled'];
      expect(ends).toContain(outcome.outcome);
      doubleOf(stage).faults.clear();
      stage.newRun();
      expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
      expect(stage.double.creates).toBe(1);
    }
  });

  it('goes out without its alternative text where X refuses that, and says so', async () => {
    const { stage } = use;
    const lines: string[] = [];
    await stage.send(await stage.attempt(film), { log: line => lines.push(line) });
    expect(bodies(stage, '/metadata')).toMatchObject([{ metadata: { alt_text: { text: 'Boats' } } }]);
    expect(stage.double.posts()[0]!.media).toMatchObject([{ alt: null }]);
    expect(lines).toEqual([expect.stringContaining('posts/boats.mp4')]);
  });

  it('that X cannot process names the file, and its next attempt begins anew', async () => {
    const { stage } = use;
    doubleOf(stage).mediaFails = true;
    const attempt = await stage.attempt(film);
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.media', part: 1 });
    expect(outcome.message).toContain('posts/boats.mp4');
    expect(outcome.message).toContain('Unsupported video format');
    doubleOf(stage).mediaFails = false;
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(uploads(stage)).toBe(2);
  });
});

describe('the work of X on a video', () => {
  const use = useStage(x);

  it('is waited for, as long as X says', async () => {
    const { stage } = use;
    doubleOf(stage).mediaPolls = 3;
    const attempt = await stage.attempt(film);
    const before = stage.clock.now();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(stage.clock.now() - before).toBe(3 * 5000);
  });

  it('is left to a later run after a while, which goes on with the same upload', async () => {
    const { stage } = use;
    doubleOf(stage).mediaPolls = 130;
    const attempt = await stage.attempt(film);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', code: 'platform.media', part: 1 });
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(uploads(stage)).toBe(1);
  });

  it('ends promptly with the run', async () => {
    const { stage } = use;
    doubleOf(stage).mediaPolls = 1000;
    const run = new AbortController();
    const attempt = await stage.attempt(film);
    const wait = async () => {
      run.abort();
      throw new Error('aborted');
    };
    const stopped = await stage.send(attempt, { signal: run.signal, wait });
    expect(stopped).toMatchObject({ outcome: 'throttled', code: 'run.stopped' });
  });
});

describe('a GIF', () => {
  const use = useStage(x);

  it('goes up as one, with its alternative text', async () => {
    const { stage } = use;
    doubleOf(stage).mediaPolls = 2;
    await stage.send(await stage.attempt(moving));
    expect(bodies(stage, '/initialize')).toMatchObject([{ media_category: 'tweet_gif', media_type: 'image/gif' }]);
    expect(stage.double.posts()[0]!.media).toEqual([{ alt: 'Waves', type: 'image/gif' }]);
  });
});

describe('uploads', () => {
  const use = useStage(x);
  const two: PostText = {
    text: 'One\n\n---\n\nTwo',
    media: [
      { file: 'posts/one.png', alt: 'One' },
      { file: 'posts/two.png', alt: 'Two', part: 2, grey: 9 },
    ],
  };

  it('of all parts come before the first post', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(two);
    stage.fault('400:1:upload:4');
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.media', part: 1, receipts: [] });
    expect(outcome.message).toContain('posts/two.png');
    expect(stage.double.creates).toBe(0);
  });

  it('are not made, and paid for, again by a later run', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(two);
    stage.fault('429:1:create:1');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', part: 2 });
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(uploads(stage)).toBe(2);
  });

  it('that were made before one failed are kept too', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(two);
    stage.fault('503:1:upload:3');
    await stage.send(attempt);
    stage.newRun();
    await stage.send(attempt);
    expect(bodies(stage, '/append')).toHaveLength(2);
    expect(stage.double.posts().map(post => post.media.length)).toEqual([1, 1]);
  });

  it.each([
    ['posts/one.png', two],
    ['posts/boats.mp4', film],
  ])('of %s are made again when X has forgotten them', async (_, post) => {
    const { stage } = use;
    const attempt = await stage.attempt(post);
    stage.fault('429:1');
    await stage.send(attempt);
    const before = uploads(stage);
    stage.clock.advance(24 * 3600_000 - 60_000);
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(uploads(stage)).toBe(2 * before);
  });

  it('are made again after X refused the post, which may be for the media', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ ...film, text: 'Again' });
    stage.fault('400:1');
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(uploads(stage)).toBe(2);
  });

  it('leave nothing but ids in the ledger', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(two);
    await stage.send(attempt);
    const { id } = doubleOf(stage).userCalled('demo');
    const upload = { index: 0, id: expect.stringMatching(/^\d+$/), until: expect.any(Number) };
    const uploads = [
      { part: 1, ...upload },
      { part: 2, ...upload },
    ];
    expect(attempt.handle).toEqual({ user: { id, username: 'demo' }, uploads });
  });
});

describe('a piece', () => {
  it.each([
    [1, 4_000_000],
    [4_000_000_000, 4_000_000],
    [8_000_000_000, 8_000_000],
  ])('of a file of %i bytes has %i, so that there are never more than a thousand', (bytes, size) => {
    expect(pieceSize(bytes)).toBe(size);
    expect(Math.ceil(bytes / size)).toBeLessThanOrEqual(1000);
  });
});
