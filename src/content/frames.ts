import { pngChunks, webpChunks } from './image-chunks.ts';

/**
 * How many pictures an image shows one after the other; 1 where it does not move. Counted by hand: the libraries that
 * tell it keep each frame in memory, of which a crafted file has millions, or only tell whether there are two.
 */
export function countFrames(bytes: Uint8Array, type: string): number {
  switch (type) {
    case 'image/gif':
      return gifFrames(bytes);
    case 'image/png':
      return pngFrames(bytes);
    case 'image/webp':
      return Math.max(1, count(webpChunks(bytes), 'ANMF'));
    default:
      return 1;
  }
}

/** https://www.w3.org/TR/png-3/#apng-frame-based-animation */
function pngFrames(bytes: Uint8Array): number {
  let frames = 0;
  let isAnimation = false;
  let hasPicture = false;
  for (const { name } of pngChunks(bytes)) {
    // Behind the picture it has no meaning, and browsers show the picture alone.
    if (name === 'acTL' && !hasPicture) isAnimation = true;
    if (name === 'IDAT') hasPicture = true;
    if (name === 'fcTL') frames += 1;
  }
  return isAnimation ? Math.max(1, frames) : 1;
}

const imageBlock = 0x2c;
const extensionBlock = 0x21;

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt, section 18 and later. Browsers show each image as a frame. */
function gifFrames(bytes: Uint8Array): number {
  let at = 13 + colourTableBytes(bytes[10]);
  let frames = 0;
  for (;;) {
    const block = bytes[at];
    if (block === imageBlock) {
      frames += 1;
      // The descriptor, its own colours, and the size of the codes before the picture.
      at = afterData(bytes, at + 10 + colourTableBytes(bytes[at + 9]) + 1);
    } else if (block === extensionBlock) {
      at = afterData(bytes, at + 2);
    } else {
      return Math.max(1, frames);
    }
  }
}

function colourTableBytes(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Data comes in pieces, each with its length before it; one of no length is the last. */
function afterData(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) at += length + 1;
  return at + 1;
}

function count(chunks: Iterable<{ name: string }>, wanted: string): number {
  let found = 0;
  for (const { name } of chunks) if (name === wanted) found += 1;
  return found;
}
