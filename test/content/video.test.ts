import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectMedia } from '../../src/content/media.ts';
import { openMediaReader } from '../../src/io/media-reader.ts';
import { type Clip, clipBytes } from '../adapters/clip.ts';
import { officeBytes } from '../adapters/staged-file.ts';
import { mediaReader } from '../media-reader.ts';

const inspect = (bytes: Uint8Array, reader = mediaReader) =>
  inspectMedia({ size: bytes.length, read: (from, to) => bytes.subarray(from, to) }, reader);

describe('a video', () => {
  const usual: Partial<NonNullable<Awaited<ReturnType<typeof inspect>>>['video']> = {
    milliseconds: 2000,
    frameRate: 30,
    videoCodec: 'avc',
    audioCodec: 'aac',
    fastStart: true,
  };
  it.each<[string, Omit<Clip, 'file'>, string, object]>([
    ['MP4', {}, 'video/mp4', usual],
    ['MP4 with its tables last', { fastStart: false }, 'video/mp4', { ...usual, fastStart: false }],
    ['QuickTime', { container: 'mov' }, 'video/quicktime', usual],
    [
      'WebM',
      { container: 'webm', codec: 'vp9', sound: 'opus' },
      'video/webm',
      { ...usual, videoCodec: 'vp9', audioCodec: 'opus' },
    ],
    [
      'H.265 without sound',
      { codec: 'hevc', sound: false },
      'video/mp4',
      { ...usual, videoCodec: 'hevc', audioCodec: null },
    ],
    ['an hour', { seconds: 3600 }, 'video/mp4', { ...usual, milliseconds: 3_600_000 }],
    ['60 frames a second', { framesPerSecond: 60 }, 'video/mp4', { ...usual, frameRate: 60 }],
  ])('%s', async (_, wishes, type, video) => {
    const bytes = await clipBytes({ file: 'clip', width: 1080, height: 1920, ...wishes });
    expect(await inspect(bytes)).toEqual({ kind: 'video', type, size: bytes.length, width: 1080, height: 1920, video });
  });

  it('that is cut short or damaged is none, or says something, and never throws or hangs', async () => {
    const whole = await clipBytes({ file: 'clip' });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.nat(whole.length),
        fc.uint8Array({ maxLength: 8 }),
        async (end, at, noise) => {
          const broken = Uint8Array.from(whole.subarray(0, end));
          broken.set(noise.subarray(0, Math.max(0, broken.length - at)), Math.min(at, broken.length));
          const found = await inspect(broken);
          if (found?.video !== undefined) expect(found.video.milliseconds).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a table that would keep a parser busy for hours', () => {
  it('ends the parser, and leaves the next video alone', async () => {
    const clip = await clipBytes({ file: 'clip' });
    const crafted = Uint8Array.from(clip);
    const view = new DataView(crafted.buffer);
    // After the box's name: version and flags, the number of entries, the first chunk, samples in a chunk. ISO/IEC 14496-12, 8.7.4
    view.setUint32(Buffer.from(crafted).indexOf('stsc') + 16, 0xffff_ffff);
    const impatient = openMediaReader({ mostMilliseconds: 400 });
    expect(await Promise.all([inspect(crafted, impatient), inspect(clip, mediaReader)])).toEqual([
      null,
      expect.objectContaining({ kind: 'video' }),
    ]);
    expect(await inspect(clip, openMediaReader())).not.toBeNull();
  });

  it('says so where the file cannot be read', async () => {
    const reader = openMediaReader();
    const broken = { size: 100, read: () => assert.fail('the disk is broken') };
    await expect(reader.readVideo(broken)).rejects.toThrow('the disk is broken');
    expect(await inspect(await clipBytes({ file: 'clip' }), reader)).not.toBeNull();
  });
});

describe('what is neither image nor video', () => {
  const text = (written: string) => new TextEncoder().encode(written);
  it.each([
    [
      'a Word document',
      officeBytes('word'),
      'document',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'slides of PowerPoint',
      officeBytes('presentation'),
      'document',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    ['WebVTT', text('WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n'), 'captions', 'text/vtt'],
    ['SubRip', text('1\n00:00:00,000 --> 00:00:01,000\nHello\n'), 'captions', 'application/x-subrip'],
  ])('%s', async (_, bytes, kind, type) => {
    expect(await inspect(bytes)).toEqual({ kind, type, size: bytes.length, width: 0, height: 0 });
  });
});
