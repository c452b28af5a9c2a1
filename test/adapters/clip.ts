import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import { type StagedFile, stagedFile } from './staged-file.ts';

/** A video of no pictures that anyone could see, in a container that is real: what servers and we read are its tables. */
export interface Clip {
  file: string;
  alt?: string;
  url?: string;
  seconds?: number;
  width?: number;
  height?: number;
  framesPerSecond?: number;
  codec?: 'avc' | 'hevc' | 'vp9' | 'av1';
  /** `false`: no sound. */
  sound?: 'aac' | 'opus' | false;
  container?: 'mp4' | 'mov' | 'webm';
  /** Whether its tables come first. */
  fastStart?: boolean;
  /** Filled up to at least so many bytes. */
  bytes?: number;
}

const codecStrings = { avc: 'avc1.42001f', hevc: 'hvc1.1.6.L93.B0', vp9: 'vp09.00.10.08', av1: 'av01.0.04M.08' };

const made = new Map<string, Promise<Uint8Array>>();

/** The same bytes for the same wishes. */
export function clipBytes(clip: Clip): Promise<Uint8Array> {
  const { file: _, alt: __, url: ___, ...wishes } = clip;
  const key = JSON.stringify(wishes);
  const known = made.get(key) ?? makeClip(clip);
  made.set(key, known);
  return known;
}

async function makeClip(clip: Clip): Promise<Uint8Array> {
  const { seconds = 2, framesPerSecond = 30, width = 64, height = 36, codec = 'avc', sound = 'aac' } = clip;
  const { container = 'mp4', fastStart = true, bytes = 0 } = clip;
  const target = new BufferTarget();
  const tables = { fastStart: fastStart ? ('in-memory' as const) : (false as const) };
  const format = {
    mp4: () => new Mp4OutputFormat(tables),
    mov: () => new MovOutputFormat(tables),
    webm: () => new WebMOutputFormat(),
  };
  const output = new Output({ format: format[container](), target });
  const pictures = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(pictures, { frameRate: framesPerSecond });
  const sounds = sound === false ? null : new EncodedAudioPacketSource(sound);
  if (sounds !== null) output.addAudioTrack(sounds);
  await output.start();
  const frames = Math.round(seconds * framesPerSecond);
  // Few frames are enough for a long video: the last ones reach to its end.
  const shown = Math.min(frames, 600);
  const each = Math.ceil(bytes / shown) || 16;
  for (let frame = 0; frame < shown; frame += 1) {
    const isLast = frame === shown - 1;
    const length = isLast ? seconds - frame / framesPerSecond : 1 / framesPerSecond;
    const packet = new EncodedPacket(filled(each, frame), 'key', frame / framesPerSecond, length);
    const decoderConfig = { codec: codecStrings[codec], codedWidth: width, codedHeight: height, ...described(codec) };
    await pictures.add(packet, frame === 0 ? { decoderConfig } : undefined);
  }
  if (sounds !== null) {
    const decoderConfig =
      sound === 'opus'
        ? { codec: 'opus', numberOfChannels: 2, sampleRate: 48_000 }
        : { codec: 'mp4a.40.2', numberOfChannels: 2, sampleRate: 44_100, description: new Uint8Array([0x12, 0x10]) };
    await sounds.add(new EncodedPacket(filled(8, 1), 'key', 0, seconds), { decoderConfig });
  }
  await output.finalize();
  return new Uint8Array(target.buffer!);
}

/** What the container wants to know of a codec and no decoder will ever see. */
function described(codec: NonNullable<Clip['codec']>): { description?: Uint8Array } {
  if (codec === 'avc') return { description: new Uint8Array([1, 0x42, 0, 0x1f, 0xff, 0xe0, 0]) };
  if (codec === 'hevc') return { description: new Uint8Array(23).fill(1, 0, 1) };
  return {};
}

function filled(length: number, seed: number): Uint8Array {
  return new Uint8Array(length).map((_, index) => (index * 31 + seed * 17) % 251);
}

/** A video as a post has it. */
export async function clip(wishes: Clip, part = 1): Promise<StagedFile> {
  return stagedFile(wishes.file, await clipBytes(wishes), { alt: wishes.alt, url: wishes.url, part });
}
