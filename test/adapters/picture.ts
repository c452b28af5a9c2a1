import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { Media } from '../../src/model/post.ts';

export interface Picture {
  file: string;
  alt?: string;
  url?: string;
  width?: number;
  height?: number;
  /** One grey for the whole picture, so that two pictures can differ. */
  grey?: number;
}

/** A real PNG: servers look at the bytes. */
export function pictureBytes({ width = 3, height = 2, grey = 128 }: Picture): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, grey)]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A picture as a post has it. */
export function pictureMedia(picture: Picture, part: number, index: number): Media {
  const bytes = pictureBytes(picture);
  const { file, alt = null, url = null, width = 3, height = 2 } = picture;
  const digest = createHash('sha256').update(bytes).digest('hex');
  const facts = { kind: 'image' as const, type: 'image/png', size: bytes.length, width, height, digest };
  return { ...facts, file, alt, url, part, index };
}
