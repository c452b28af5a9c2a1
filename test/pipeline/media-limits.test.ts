import { describe, expect, it } from 'vitest';
import type { Limits } from '../../src/model/limits.ts';
import { validate } from '../../src/pipeline/validate.ts';
import { type Clip, clipBytes } from '../adapters/clip.ts';
import { inkJpeg, movingWebp } from '../adapters/drawn.ts';
import { pictureBytes } from '../adapters/picture.ts';
import { documentBytes, gifBytes } from '../adapters/staged-file.ts';
import { config, post, testWorld } from './test-world.ts';

const limit = (max: number, unit: string, min?: number) => {
  return { max, unit, source: 'https://example.com', checked: '2026-11-24', ...(min === undefined ? {} : { min }) };
};

const media: Limits['media'] = {
  count: limit(20, 'files'),
  alt: limit(10, 'code points'),
  image: { types: ['image/png', 'image/jpeg'], bytes: limit(5000, 'bytes'), width: limit(200, 'pixels', 2) },
  animation: {
    types: ['image/gif'],
    count: limit(1, 'files'),
    bytes: limit(5000, 'bytes'),
    frames: limit(3, 'frames'),
    framePixels: limit(10, 'pixels in all frames'),
  },
  video: {
    types: ['video/mp4', 'video/quicktime'],
    count: limit(1, 'files'),
    bytes: limit(2_000_000, 'bytes'),
    bytesOf: { 'video/quicktime': limit(100, 'bytes') },
    seconds: limit(140, 'seconds', 1),
    ratio: limit(3, '', 1 / 3),
    frameRate: limit(60, 'frames a second'),
    videoCodecs: ['avc', 'hevc'],
    audioCodecs: ['aac'],
  },
  document: {
    types: ['application/pdf'],
    count: limit(1, 'files'),
    bytes: limit(5000, 'bytes'),
    pages: limit(2, 'pages'),
  },
};

async function faults(files: Record<string, Uint8Array>, alt = 'A boat', limits = media): Promise<string[]> {
  const front = [
    'accounts: [one]',
    'media:',
    ...Object.keys(files).map(name => `  - { file: ./${name}, alt: ${alt} }`),
  ];
  const named = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`posts/${name}`, bytes]));
  const world = testWorld({ 'posts/a.md': post('Hello', front.join('\n')), ...named });
  world.platform.adapter = { ...world.platform.adapter, limits: { ...world.platform.adapter.limits, media: limits } };
  const { issues } = await validate(world);
  for (const each of issues) expect(each).toMatchObject({ file: 'posts/a.md', remedy: expect.stringMatching(/\w/) });
  for (const { code, line, field } of issues) {
    if (code !== 'media.count' && code !== 'media.mix')
      expect([line, field]).toEqual([4, expect.stringMatching(/^media/)]);
  }
  return issues.map(({ code, message }) => `${code}: ${message}`);
}

const video = (wishes: Omit<Clip, 'file'> = {}) => clipBytes({ file: 'clip', ...wishes });

describe('media are held to their own table', () => {
  it('and pass where they keep within it', async () => {
    expect(await faults({ 'a.png': pictureBytes({ file: '' }), 'b.png': pictureBytes({ file: '', grey: 1 }) })).toEqual(
      [],
    );
    expect(await faults({ 'a.mp4': await video({ seconds: 140, framesPerSecond: 60 }) })).toEqual([]);
    expect(await faults({ 'a.gif': gifBytes() })).toEqual([]);
    expect(await faults({ 'a.pdf': documentBytes(2) })).toEqual([]);
  });

  it.each<[string, () => Promise<Record<string, Uint8Array>>, string]>([
    [
      'a second too long',
      async () => ({ 'a.mp4': await video({ seconds: 141 }) }),
      'media.video: one: posts/a.mp4 runs 141 seconds; at most 140',
    ],
    [
      'too short',
      async () => ({ 'a.mp4': await video({ seconds: 0.5 }) }),
      'media.video: one: posts/a.mp4 runs 0.5 seconds; at least 1',
    ],
    [
      'too fast',
      async () => ({ 'a.mp4': await video({ framesPerSecond: 120 }) }),
      'media.video: one: posts/a.mp4 has 120 frames a second; at most 60',
    ],
    [
      'too wide',
      async () => ({ 'a.mp4': await video({ width: 400, height: 100 }) }),
      'media.dimensions: one: posts/a.mp4 has a ratio of width to height of 4; at most 3',
    ],
    [
      'too heavy',
      async () => ({ 'a.mp4': await video({ bytes: 2_000_000 }) }),
      'media.too-large: one: posts/a.mp4 has',
    ],
    [
      'too heavy for its type',
      async () => ({ 'a.mov': await video({ container: 'mov' }) }),
      'media.too-large: one: posts/a.mov has',
    ],
    [
      'in another codec',
      async () => ({ 'a.mp4': await video({ codec: 'av1' }) }),
      'media.video: one: posts/a.mp4 is coded as av1; the platform takes avc, hevc',
    ],
    [
      'with other sound',
      async () => ({ 'a.mp4': await video({ sound: 'opus' }) }),
      'media.video: one: posts/a.mp4 has sound coded as opus; the platform takes aac',
    ],
    [
      'in another container',
      async () => ({ 'a.webm': await video({ container: 'webm', codec: 'vp9', sound: 'opus' }) }),
      'media.type: one: posts/a.webm is video/webm; the platform takes image/png, image/jpeg, image/gif, video/mp4, video/quicktime, application/pdf',
    ],
    [
      'an image too wide',
      async () => ({ 'a.png': pictureBytes({ file: '', width: 201 }) }),
      'media.dimensions: one: posts/a.png has a width of 201 pixels; at most 200',
    ],
    [
      'an image too narrow',
      async () => ({ 'a.png': pictureBytes({ file: '', width: 1 }) }),
      'media.dimensions: one: posts/a.png has a width of 1 pixels; at least 2',
    ],
    [
      'a page too many',
      async () => ({ 'a.pdf': documentBytes(3) }),
      'media.pages: one: posts/a.pdf has 3 pages; at most 2',
    ],
    [
      'a picture that moves, of another type',
      async () => ({ 'a.webp': await movingWebp(2) }),
      'media.type: one: posts/a.webp is a moving image/webp; of those the platform takes image/gif',
    ],
    [
      'a picture in the colours of print',
      async () => ({ 'a.jpg': await inkJpeg() }),
      'media.colour: ./a.jpg is in CMYK of 8 bits',
    ],
    [
      'an image that was renamed',
      async () => ({ 'a.jpg': pictureBytes({ file: '' }) }),
      'media.type-name: ./a.jpg is image/png by its bytes',
    ],
    [
      'a text that calls itself a video',
      async () => ({ 'a.mp4': Buffer.from('no video') }),
      'media.type: ./a.mp4 is no image, video or document',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await faults(await files())).toEqual([expect.stringContaining(expected)]);
  });

  it('21 where 20 are allowed, two where one is, and kinds that cannot stand together', async () => {
    const pictures = Array.from({ length: 21 }, (_, grey) => [`${grey}.png`, pictureBytes({ file: '', grey })]);
    expect(await faults(Object.fromEntries(pictures))).toEqual(['media.count: one: 21 media; at most 20']);
    const [first, second] = [await video(), await video({ seconds: 3 })];
    expect(await faults({ 'a.mp4': first, 'b.mp4': second })).toEqual(['media.count: one: 2 videos; at most 1']);
    const both = { 'a.mp4': first, 'a.gif': gifBytes() };
    const apart = 'media.mix: one: videos and moving images cannot stand together in one part';
    expect(await faults(both)).toEqual([apart]);
    expect(await faults(both, 'A boat', { ...media, mixed: true })).toEqual([]);
  });

  it('frames too many, also by their pixels together', async () => {
    expect(await faults({ 'a.gif': gifBytes(4) })).toEqual([
      'media.frames: one: posts/a.gif has 4 frames; at most 3',
      'media.frames: one: posts/a.gif has 16 pixels in all frames; at most 10',
    ]);
  });

  it('an alternative text that is too long, also of a video', async () => {
    const expected = 'media.alt-too-long: one: posts/a.mp4 has 11 code points of `alt`; at most 10';
    expect(await faults({ 'a.mp4': await video() }, 'Eleven 1234')).toEqual([expected]);
  });
});

describe('a photo that says where it was taken', () => {
  const places: [string, string, string[]][] = [
    ['warns', '', ['warning media.location']],
    ['is refused where the config says so', 'media: { location: error }\n', ['error media.location-refused']],
    ['passes where the config says so', 'media: { location: allow }\n', []],
  ];
  it.each(places)('%s', async (_, more, expected) => {
    const front = 'accounts: [one]\nmedia: [{ file: a.jpg }, { file: b.jpg }]';
    const world = testWorld({
      'mergecast.yml': config + more,
      'posts/a.md': post('Hello', front),
      'posts/a.jpg': photo(true),
      'posts/b.jpg': photo(false),
    });
    world.platform.adapter = { ...world.platform.adapter, limits: { ...world.platform.adapter.limits, media } };
    const { issues } = await validate(world);
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
    if (expected.length > 0) expect(issues[0]!.message).toBe('a.jpg says where it was taken');
  });
});

/** A JPEG whose EXIF data hold a place, or only the time. https://www.cipa.jp/std/documents/e/DC-008-Translation-2019-E.pdf */
function photo(withPlace: boolean): Uint8Array {
  const ifd = (entries: number[][], next = 0) => {
    const bytes = Buffer.alloc(2 + entries.length * 12 + 4);
    bytes.writeUInt16BE(entries.length, 0);
    for (const [index, [tag, type, count, value]] of entries.entries()) {
      bytes.writeUInt16BE(tag!, 2 + index * 12);
      bytes.writeUInt16BE(type!, 4 + index * 12);
      bytes.writeUInt32BE(count!, 6 + index * 12);
      bytes.writeUInt32BE(value!, 10 + index * 12);
    }
    bytes.writeUInt32BE(next, bytes.length - 4);
    return bytes;
  };
  const header = Buffer.from('MM\0*\0\0\0\x08', 'latin1');
  const first = ifd([withPlace ? [0x8825, 4, 1, 26] : [0x0112, 3, 1, 1 << 16]]);
  const gps = ifd([
    [1, 2, 2, 0x4e000000],
    [2, 5, 3, 80],
    [3, 2, 2, 0x45000000],
    [4, 5, 3, 104],
  ]);
  const degrees = (values: number[]) => {
    const bytes = Buffer.alloc(24);
    for (const [index, value] of values.entries()) {
      bytes.writeUInt32BE(value, index * 8);
      bytes.writeUInt32BE(1, index * 8 + 4);
    }
    return bytes;
  };
  const tiff = Buffer.concat([header, first, ...(withPlace ? [gps, degrees([53, 33, 0]), degrees([9, 59, 0])] : [])]);
  const segment = (marker: number, data: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  const frame = Buffer.from([8, 0, 6, 0, 8, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif),
    segment(0xc0, frame),
    Buffer.from([0xff, 0xd9]),
  ]);
}

it('a picture for a part that the text of one account does not have is an issue, not lost', async () => {
  const front = `accounts: [all]
media: [{ file: a.png, alt: A boat, part: 2 }]
overrides:
  two: { text: Short }`;
  const world = testWorld({
    'posts/a.md': post('One\n\n---\n\nTwo', front),
    'posts/a.png': pictureBytes({ file: '' }),
  });
  const { issues } = await validate(world);
  expect(issues.map(({ code, message, line }) => [code, message, line])).toEqual([
    ['media.part', 'two: posts/a.png is for part 2; the text for this account has one part', 3],
  ]);
});
