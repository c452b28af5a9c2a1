import type { MediaReader } from '../model/ports.ts';
import type { InspectedMedia, MediaBytes } from './media.ts';

/** What a video's tables say, or null where it has no picture that can be understood. */
export async function inspectVideo(
  bytes: MediaBytes,
  type: string,
  reader: MediaReader,
): Promise<InspectedMedia | null> {
  const tables = await reader.readVideo(bytes);
  if (tables === null) return null;
  const { width, height, ...facts } = tables;
  const video = { ...facts, fastStart: isFastStart(bytes, type) };
  return { kind: 'video', type, size: bytes.size, width, height, video };
}

/**
 * Whether the box with the tables comes before the box with the pictures. Other containers than these two begin with
 * their tables. ISO/IEC 14496-12, section 4.2
 */
function isFastStart(bytes: MediaBytes, type: string): boolean {
  if (type !== 'video/mp4' && type !== 'video/quicktime') return true;
  for (let start = 0, boxes = 0; start + 16 <= bytes.size && boxes < 1000; boxes += 1) {
    const header = bytes.read(start, start + 16);
    const name = new TextDecoder('latin1').decode(header.subarray(4, 8));
    if (name === 'moov') return true;
    if (name === 'mdat') return false;
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
    const size = view.getUint32(0);
    const length = size === 1 ? Number(view.getBigUint64(8)) : size;
    if (length < 8) return false;
    start += length;
  }
  return false;
}
