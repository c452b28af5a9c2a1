import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blueskyLimits } from '../../adapters/bluesky.limits.ts';
import { mastodonLimits } from '../../adapters/mastodon.limits.ts';
import { hasLocation, inspectMedia } from '../../src/content/media.ts';
import { openImageEditor } from '../../src/io/image-editor.ts';
import type { Limits } from '../../src/model/limits.ts';
import type { ImageEditor } from '../../src/model/ports.ts';
import { fitFor, fitImage } from '../../src/pipeline/fit-image.ts';
import { clipBytes } from '../adapters/clip.ts';
import { gifBytes } from '../adapters/staged-file.ts';
import { mediaReader } from '../media-reader.ts';

const both = [
  { name: 'Bluesky', limits: blueskyLimits as Limits },
  { name: 'Mastodon', limits: mastodonLimits as Limits },
];
const limit = (max: number, min?: number) => {
  return { max, unit: '', source: 'https://example.com', checked: '2026-11-25', ...(min === undefined ? {} : { min }) };
};
const taking = (image: object): { name: string; limits: Limits }[] => [
  {
    name: 'It',
    limits: { text: {}, media: { count: limit(1), image: { types: ['image/jpeg'], bytes: limit(1e6), ...image } } },
  },
];

let editor: ImageEditor;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(`${tmpdir()}/mergecast-`);
  editor = await openImageEditor(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Noise, which no encoder can make small. */
const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: 'black', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  });
const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 20, g: 90, b: 160 } } });

const shape = async (bytes: Uint8Array, platforms = both) => fitImage(bytes, fitFor(platforms), editor);

describe('an image is made to fit', () => {
  it('in bytes, by quality first and by size after that', async () => {
    const photo = await noise(800, 600).jpeg({ quality: 100 }).toBuffer();
    const fitted = await shape(photo, taking({ bytes: limit(200_000) }));
    expect(photo.length).toBeGreaterThan(200_000);
    expect(fitted.bytes.length).toBeLessThanOrEqual(200_000);
    expect([fitted.width, fitted.height]).toEqual([800, 600]);
    const tight = await shape(photo, taking({ bytes: limit(60_000) }));
    expect(tight.bytes.length).toBeLessThanOrEqual(60_000);
    expect(tight.width).toBeLessThan(fitted.width);
  });

  it('upright, and without what the camera wrote into it', async () => {
    const exif = {
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 33/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '9/1 59/1 0/1' },
    };
    const photo = await flat(600, 400).withExif(exif).withMetadata({ orientation: 6, exif }).jpeg().toBuffer();
    expect(await hasLocation(photo)).toBe(true);
    const fitted = await shape(photo);
    expect(await hasLocation(fitted.bytes)).toBe(false);
    expect([fitted.width, fitted.height]).toEqual([400, 600]);
    expect((await sharp(fitted.bytes).metadata()).exif).toBeUndefined();
  });

  it('in pixels, width and height, and never enlarged', async () => {
    const photo = await flat(3000, 1000).jpeg().toBuffer();
    expect(await shape(photo, taking({ width: limit(1500) }))).toMatchObject({ width: 1500, height: 500 });
    const least = await shape(photo, taking({ pixels: limit(750_000), width: limit(2000) }));
    expect(least.width * least.height).toBeLessThanOrEqual(750_000);
    expect(least.width).toBeGreaterThan(1490);
    expect(await shape(await flat(100, 50).png().toBuffer(), taking({}))).toMatchObject({
      width: 100,
      type: 'image/jpeg',
    });
  });

  it('of its own type where all take that, and says what was done', async () => {
    const drawing = await flat(300, 200).png().toBuffer();
    const fitted = await shape(drawing);
    expect(fitted.type).toBe('image/png');
    const { bytes } = fitted;
    const facts = await inspectMedia({ size: bytes.length, read: (from, to) => bytes.subarray(from, to) }, mediaReader);
    expect(facts).toMatchObject({ type: 'image/png', width: 300, height: 200 });
    const changed = await shape(drawing, taking({ width: limit(150) }));
    expect(changed.changes).toEqual([
      'what the camera wrote into it was removed',
      'image/png became image/jpeg',
      '300 × 200 became 150 × 100',
      'encoded at quality 90',
      expect.stringMatching(/^\d+ bytes became \d+$/),
    ]);
  });
});

describe('what cannot be mended is said', () => {
  it.each<[string, () => Promise<Uint8Array>, { name: string; limits: Limits }[], string]>([
    [
      'a ratio that only a crop could change',
      () => flat(900, 100).jpeg().toBuffer(),
      taking({ ratio: limit(3, 0.5) }),
      'its ratio of width to height is 9; the platforms take 0.5 to 3',
    ],
    [
      'too few pixels',
      () => flat(50, 50).jpeg().toBuffer(),
      taking({ width: limit(1000, 320), height: limit(1000) }),
      'it has 50 × 50 pixels; at least 320 × 0',
    ],
    ['an image that moves', async () => gifBytes(), both, 'it moves'],
    ['a video', () => clipBytes({ file: 'a.mp4' }), both, 'no image'],
    ['a text', async () => Buffer.from('text'), both, 'no image'],
    [
      'an image that is cut',
      async () => (await noise(400, 400).png().toBuffer()).subarray(0, 3000),
      both,
      'cannot be read',
    ],
    [
      'far too few bytes',
      () => noise(400, 400).jpeg().toBuffer(),
      taking({ bytes: limit(500) }),
      'cannot be made smaller than 500 bytes',
    ],
  ])('%s', async (_, make, platforms, message) => {
    await expect(shape(await make(), platforms)).rejects.toMatchObject({
      code: 'media.fit',
      message: expect.stringContaining(message),
      remedy: expect.stringMatching(/\w/),
    });
  });

  it('a platform without images, and types that no two share', () => {
    const none = [{ name: 'Waves', limits: { text: {}, media: { count: limit(1) } } as Limits }];
    expect(() => fitFor(none)).toThrow('Waves takes no images');
    expect(fitFor([...taking({}), ...taking({ types: ['image/png'] })]).types).toEqual([]);
  });
});
