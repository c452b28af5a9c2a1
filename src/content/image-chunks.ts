/** A named piece of an image's file; `start` is where its data begins. */
export interface ImageChunk {
  name: string;
  start: number;
  length: number;
}

/** https://www.w3.org/TR/png-3/#5Chunk-layout */
export function* pngChunks(bytes: Uint8Array): Generator<ImageChunk> {
  const view = viewOf(bytes);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    yield { name: nameAt(bytes, at + 4), start: at + 8, length };
    // The name and the length before, the checksum behind.
    at += length + 12;
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container */
export function* webpChunks(bytes: Uint8Array): Generator<ImageChunk> {
  const view = viewOf(bytes);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    yield { name: nameAt(bytes, at), start: at + 8, length };
    at += 8 + length + (length % 2);
  }
}

/** The segments before the picture, each named by its marker in hexadecimal. ITU-T T.81, B.1.1.4 */
export function* jpegSegments(bytes: Uint8Array): Generator<ImageChunk> {
  const view = viewOf(bytes);
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1]!;
    // Any number of these may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    yield { name: marker.toString(16), start: at + 4, length: length - 2 };
    at += 2 + Math.max(2, length);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
