import type { Input } from 'mediabunny';
import type { VideoFacts } from '../model/post.ts';
import type { InspectedMedia, MediaBytes } from './media.ts';

/** So many packets tell how many frames a second a video has; reading all of a long one would take minutes. */
const samplePackets = 300;

/** What a video's tables say, or null where it has no picture that can be understood. */
export async function inspectVideo(bytes: MediaBytes, type: string): Promise<InspectedMedia | null> {
  const { ALL_FORMATS, CustomSource, Input, Logging, LogLevel } = await import('mediabunny');
  // It quotes from the file, which is hostile.
  Logging.level = LogLevel.Silent;
  const source = new CustomSource({ getSize: () => bytes.size, read: (start, end) => bytes.read(start, end) });
  const input = new Input({ formats: ALL_FORMATS, source });
  try {
    return await describeVideo(input, bytes, type);
  } finally {
    input.dispose();
  }
}

async function describeVideo(input: Input, bytes: MediaBytes, type: string): Promise<InspectedMedia | null> {
  const picture = await input.getPrimaryVideoTrack();
  if (picture === null) return null;
  const sound = await input.getPrimaryAudioTrack();
  const seconds = await input.computeDuration();
  const { averagePacketRate } = await picture.computePacketStats(samplePackets);
  const video: VideoFacts = {
    milliseconds: Math.round(seconds * 1000),
    frameRate: Math.round(averagePacketRate * 100) / 100,
    videoCodec: await picture.getCodec(),
    audioCodec: sound === null ? null : await sound.getCodec(),
    fastStart: isFastStart(bytes, type),
  };
  const [width, height] = [await picture.getDisplayWidth(), await picture.getDisplayHeight()];
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
