import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectMedia, isLfsPointer, typeOfName } from '../../src/content/media.ts';
import { mediaReader } from '../media-reader.ts';

const held = (bytes: Uint8Array) => ({
  size: bytes.length,
  read: (from: number, to: number) => bytes.subarray(from, to),
});

function png(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync('')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function gif(width: number, height: number): Buffer {
  const bytes = Buffer.from('GIF89a\0\0\0\0\0\0\0;', 'latin1');
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  return bytes;
}

/** A frame header behind EXIF data that says how the picture is turned. */
function jpeg(width: number, height: number, orientation: number): Buffer {
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  exif.writeUInt16BE(orientation, 24);
  const frame = Buffer.from([8, 0, 0, 0, 0, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const segment = (marker: number, data: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif),
    segment(0xc0, frame),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function webp(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(22, 4);
  bytes.write('WEBPVP8X', 8, 'latin1');
  bytes.writeUInt32LE(10, 16);
  bytes.writeUIntLE(width - 1, 24, 3);
  bytes.writeUIntLE(height - 1, 27, 3);
  return bytes;
}

test.each([
  [png(640, 480), 'image/png', 640, 480],
  [gif(300, 200), 'image/gif', 300, 200],
  [webp(1000, 500), 'image/webp', 1000, 500],
  [jpeg(800, 600, 1), 'image/jpeg', 800, 600],
  [jpeg(800, 600, 3), 'image/jpeg', 800, 600],
  [jpeg(800, 600, 6), 'image/jpeg', 600, 800],
  [jpeg(800, 600, 8), 'image/jpeg', 600, 800],
])('picture %#', async (bytes, type, width, height) => {
  expect(await inspectMedia(held(bytes), mediaReader)).toEqual({
    kind: 'image',
    type,
    size: bytes.length,
    width,
    height,
  });
});

test.each([
  Buffer.alloc(0),
  Buffer.from('text'),
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>'),
  Buffer.from('\0\0\0\x0cjP  \r\n\x87\n\0\0\0\0', 'latin1'),
  Buffer.from('\0\0\0\x18ftypavif\0\0\0\0avifmif1\0\0\0\0meta', 'latin1'),
  png(0, 5),
  png(640, 480).subarray(0, 20),
])('bytes %# are no image that we know', async bytes => {
  expect(await inspectMedia(held(bytes), mediaReader)).toBeNull();
});

test('hostile bytes never throw', async () => {
  const whole = fc.constantFrom(png(640, 480), gif(30, 20), webp(100, 50), jpeg(80, 60, 6));
  await fc.assert(
    fc.asyncProperty(whole, fc.nat(60), fc.uint8Array({ maxLength: 12 }), async (bytes, at, noise) => {
      const broken = Buffer.from(bytes);
      broken.set(noise.subarray(0, Math.max(0, broken.length - at)), Math.min(at, broken.length));
      const found = await inspectMedia(held(broken), mediaReader);
      if (found !== null) expect(found.kind !== 'image' || (found.width > 0 && found.height > 0)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a Git LFS pointer is told by its first line', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12345\n';
  expect(isLfsPointer(held(Buffer.from(pointer)))).toBe(true);
  expect(isLfsPointer(held(Buffer.from(`x${pointer}`)))).toBe(false);
  expect(isLfsPointer(held(Buffer.from(pointer.padEnd(2000))))).toBe(false);
  expect(isLfsPointer(held(png(1, 1)))).toBe(false);
});

test.each([
  ['a/b.PNG', 'image/png'],
  ['x.jpg', 'image/jpeg'],
  ['x.jpeg', 'image/jpeg'],
  ['x.webp', 'image/webp'],
  ['x.tar.gif', 'image/gif'],
  ['x.heic', 'image/heic'],
  ['x.avif', 'image/avif'],
  ['x.svg', null],
  ['png', null],
  ['x.constructor', null],
])('%s promises %s', (file, type) => {
  expect(typeOfName(file)).toBe(type);
});
