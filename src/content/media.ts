import type { MediaReader } from '../model/ports.ts';
import type { MediaFacts, MediaKind } from '../model/post.ts';
import { unusualColour } from './colour.ts';
import { countFrames } from './frames.ts';
import { inspectVideo } from './video.ts';

/** A file's bytes, read piece by piece. */
export interface MediaBytes {
  size: number;
  /** From `start` to before `end`. Into that memory, where one is given and the source can. */
  read(start: number, end: number, memory?: Uint8Array): Uint8Array;
}

export type InspectedMedia = Omit<MediaFacts, 'digest'>;

const kinds: Record<string, MediaKind> = {
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/gif': 'image',
  'image/webp': 'image',
  'image/heic': 'image',
  'image/heif': 'image',
  'image/avif': 'image',
  'video/mp4': 'video',
  'video/quicktime': 'video',
  'video/webm': 'video',
  'video/matroska': 'video',
  'application/pdf': 'document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'document',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'document',
  'text/vtt': 'captions',
  'application/x-subrip': 'captions',
};

/** Names by which the library calls what we call otherwise. */
const aliases: Record<string, string> = {
  'image/apng': 'image/png',
  'video/x-m4v': 'video/mp4',
  'video/x-matroska': 'video/matroska',
};

const typesByEnding: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heif',
  avif: 'image/avif',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  mkv: 'video/matroska',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
};

/** So much of a file tells its type. */
const headBytes = 4100;
/** And so much of an archive whether it is a document; the library looks into no more than that. */
const archiveBytes = 1024 * 1024;
/** An image that is larger is one that no platform takes; only its type is told. */
const mostImageBytes = 64 * 1024 * 1024;
/** As of images: the parser would hold memory for all of it. */
const mostDocumentBytes = 256 * 1024 * 1024;
const mostCaptionBytes = 1024 * 1024;

/** What the bytes say, or null where they are nothing that we know. Hostile bytes are null too. */
export async function inspectMedia(bytes: MediaBytes, reader: MediaReader): Promise<InspectedMedia | null> {
  try {
    const type = await typeOf(bytes);
    switch (type === null ? undefined : kinds[type]) {
      case 'image':
        return await inspectImage(bytes, type!);
      case 'video':
        return await inspectVideo(bytes, type!, reader);
      case 'document':
        return await inspectDocument(bytes, type!, reader);
      case 'captions':
        return unmeasured('captions', type!, bytes);
      default:
        return null;
    }
  } catch {
    return null;
  }
}

async function typeOf(bytes: MediaBytes): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  const head = bytes.read(0, Math.min(bytes.size, headBytes));
  const start = isArchive(head) ? bytes.read(0, Math.min(bytes.size, archiveBytes)) : head;
  const found = (await fileTypeFromBuffer(start))?.mime;
  if (found === undefined) return captionsType(bytes);
  const type = aliases[found] ?? found;
  return Object.hasOwn(kinds, type) ? type : null;
}

/** As documents of office programs are. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 */
function isArchive(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head.subarray(0, 4)) === 'PK\x03\x04';
}

/** Captions are text, which has no magic number. https://www.w3.org/TR/webvtt1/#file-structure */
function captionsType(bytes: MediaBytes): string | null {
  if (bytes.size > mostCaptionBytes) return null;
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.read(0, bytes.size));
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'text/vtt';
  return /^\d+\s*\r?\n\d{2,}:\d{2}:\d{2},\d{3} --> \d{2,}:\d{2}:\d{2},\d{3}/.test(text) ? 'application/x-subrip' : null;
}

async function inspectImage(bytes: MediaBytes, type: string): Promise<InspectedMedia | null> {
  const { size } = bytes;
  if (size > mostImageBytes) return unmeasured('image', type, bytes);
  const { imageSize } = await import('image-size');
  const whole = alone(bytes.read(0, size));
  const { width, height, orientation } = imageSize(whole);
  if (!(width > 0 && height > 0)) return null;
  // Orientations 5 to 8 of EXIF are turned by a quarter.
  const turned = orientation !== undefined && orientation >= 5;
  const shown = turned ? { width: height, height: width } : { width, height };
  const frames = countFrames(whole, type);
  const colour = unusualColour(whole, type);
  return {
    kind: 'image',
    type,
    size,
    ...shown,
    ...(frames > 1 ? { frames } : {}),
    ...(colour === null ? {} : { colour }),
  };
}

async function inspectDocument(bytes: MediaBytes, type: string, reader: MediaReader): Promise<InspectedMedia> {
  const isCountable = type === 'application/pdf' && bytes.size <= mostDocumentBytes;
  const pages = isCountable ? await reader.countPages(bytes) : null;
  return { ...unmeasured('document', type, bytes), ...(pages === null ? {} : { pages }) };
}

function unmeasured(kind: MediaKind, type: string, { size }: MediaBytes): InspectedMedia {
  return { kind, type, size, width: 0, height: 0 };
}

/** The library reads past the end of a view into whatever memory follows it: a cut file would borrow its size there. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}

/** Whether a photo says where it was taken. */
export async function hasLocation(bytes: Uint8Array): Promise<boolean> {
  try {
    const { default: exifr } = await import('exifr');
    const place = await exifr.gps(bytes);
    return place !== undefined && Number.isFinite(place.latitude);
  } catch {
    return false;
  }
}

/** Whether these bytes only name a file that Git LFS keeps elsewhere. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export function isLfsPointer({ size, read }: MediaBytes): boolean {
  return (
    size < 1024 &&
    new TextDecoder().decode(read(0, Math.min(size, 60))).startsWith('version https://git-lfs.github.com/spec/')
  );
}

/** The MIME type that a name's ending promises, or null where it promises none of ours. */
export function typeOfName(file: string): string | null {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase();
  return ending === undefined || !Object.hasOwn(typesByEnding, ending) ? null : typesByEnding[ending]!;
}
