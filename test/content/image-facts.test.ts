import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unusualColour } from '../../src/content/colour.ts';
import { countFrames } from '../../src/content/frames.ts';
import { inspectMedia } from '../../src/content/media.ts';
import { deepPng, inkJpeg, movingWebp, usualJpeg } from '../adapters/drawn.ts';
import { pictureBytes } from '../adapters/picture.ts';
import { documentBytes, gifBytes } from '../adapters/staged-file.ts';
import { mediaReader } from '../media-reader.ts';

const inspect = (bytes: Uint8Array) =>
  inspectMedia({ size: bytes.length, read: (from, to) => bytes.subarray(from, to) }, mediaReader);

/** An APNG of so many frames, or a PNG that stands still and has the same chunks in another order. */
function movingPng(frames: number, isLate = false): Uint8Array {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const control = Buffer.alloc(8);
  control.writeUInt32BE(frames);
  const picture = deflateSync(Buffer.from([0, 0]));
  const first = [chunk('fcTL', Buffer.alloc(26)), chunk('IDAT', picture)];
  const others = Array.from({ length: frames - 1 }, () => [
    chunk('fcTL', Buffer.alloc(26)),
    chunk('fdAT', Buffer.concat([Buffer.alloc(4), picture])),
  ]);
  const animation = chunk('acTL', control);
  const body = isLate ? [...first, animation, ...others.flat()] : [animation, ...first, ...others.flat()];
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), ...body, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

describe('frames', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string, number | undefined]>([
    ['a GIF', () => gifBytes(7), 'image/gif', 7],
    ['a GIF of one frame', () => gifBytes(1), 'image/gif', undefined],
    ['a GIF without its end', () => gifBytes(3).subarray(0, -1), 'image/gif', 3],
    ['an APNG', () => movingPng(5), 'image/png', 5],
    ['an APNG with bytes behind it', () => Buffer.concat([movingPng(5), Buffer.alloc(3)]), 'image/png', 5],
    ['a PNG that says too late that it moves', () => movingPng(5, true), 'image/png', undefined],
    ['a WebP', () => movingWebp(4), 'image/webp', 4],
    ['a WebP of one frame', () => movingWebp(1), 'image/webp', undefined],
  ])('%s', async (_, bytes, type, frames) => {
    const found = await inspect(await bytes());
    expect(found).toMatchObject({ kind: 'image', type });
    expect(found?.frames).toBe(frames);
  });

  it('very many of them are counted at once', () => {
    const head = gifBytes(1).subarray(0, 19);
    const frame = Uint8Array.from([0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 0]);
    const bytes = new Uint8Array(head.length + frame.length * 200_000);
    bytes.set(head);
    for (let at = head.length; at < bytes.length; at += frame.length) bytes.set(frame, at);
    expect(countFrames(bytes, 'image/gif')).toBe(200_000);
  });
});

describe('colours that platforms do not show', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, object | undefined]>([
    ['the four of print', inkJpeg, { model: 'CMYK', bits: 8 }],
    ['16 bits', deepPng, { model: 'RGB', bits: 16 }],
    ['a usual JPEG', usualJpeg, undefined],
    ['a usual PNG', () => pictureBytes({ file: '' }), undefined],
  ])('%s', async (_, bytes, colour) => {
    expect((await inspect(await bytes()))?.colour).toEqual(colour);
  });
});

it('hostile bytes are read to their end and never throw', async () => {
  const whole = fc.constantFrom(
    ...(await Promise.all([gifBytes(3), movingPng(3), movingWebp(2), inkJpeg(), deepPng()].map(async each => each))),
  );
  const types = fc.constantFrom('image/gif', 'image/png', 'image/webp', 'image/jpeg');
  fc.assert(
    fc.property(
      whole,
      types,
      fc.nat(200),
      fc.uint8Array({ maxLength: 12 }),
      fc.nat(200),
      (bytes, type, at, noise, end) => {
        const broken = Uint8Array.from(bytes.subarray(0, end));
        broken.set(noise.subarray(0, Math.max(0, broken.length - at)), Math.min(at, broken.length));
        expect(countFrames(broken, type)).toBeGreaterThan(0);
        unusualColour(broken, type);
      },
    ),
    { numRuns: 500 },
  );
});

describe('pages', () => {
  it.each([1, 3, 301])('a PDF of %i', async pages => {
    const bytes = documentBytes(pages);
    const facts = { kind: 'document', type: 'application/pdf', size: bytes.length, width: 0, height: 0 };
    expect(await inspect(bytes)).toEqual({ ...facts, pages });
  });

  it('are not known of a PDF that is damaged or runs in a circle', async () => {
    expect(await inspect(Buffer.from('%PDF-1.7\nnothing'))).not.toHaveProperty('pages');
    const circle = Buffer.from(documentBytes(2)).toString('latin1').replace('Kids[3 0 R 4 0 R]', 'Kids[2 0 R 2 0 R]');
    expect(await inspect(Buffer.from(circle, 'latin1'))).toMatchObject({ kind: 'document' });
  });

  it('that are not there are not believed', async () => {
    const boast = Buffer.from(documentBytes(2)).toString('latin1').replace('/Count 2', '/Count 900');
    expect(await inspect(Buffer.from(boast, 'latin1'))).toMatchObject({ pages: 2 });
  });
});
