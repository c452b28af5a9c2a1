import { type InspectedMedia, inspectMedia } from '../content/media.ts';
import { Failure } from '../model/failure.ts';
import type { KindLimits, Limits } from '../model/limits.ts';
import type { ImageEditor, ImageFormat, MediaReader } from '../model/ports.ts';

/** What several platforms together take of an image. */
export interface Fit {
  types: readonly string[];
  bytes: number;
  pixels: number;
  width: { min: number; max: number };
  height: { min: number; max: number };
  /** Width divided by height. */
  ratio: { min: number; max: number };
}

export interface FittedImage {
  bytes: Uint8Array;
  type: string;
  width: number;
  height: number;
  /** What was done, in words; empty where nothing had to be. */
  changes: string[];
}

const formats: Record<string, ImageFormat> = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' };

/** JPEG qualities from hardly visible to clearly visible; below the last one a smaller picture looks better. */
const qualities = [90, 85, 80, 75, 70, 60];
const smaller = 0.85;
const leastSide = 320;

/** The numbers that hold for all of these platforms at once. */
export function fitFor(platforms: readonly { name: string; limits: Limits }[]): Fit {
  const tables = platforms.map(({ name, limits }) => {
    if (limits.media.image !== undefined) return limits.media.image;
    throw refused(`${name} takes no images`, 'Leave it out of --for.');
  });
  const [first, ...others] = tables;
  const types = first!.types.filter(type => others.every(table => table.types.includes(type)));
  const range = (key: 'width' | 'height' | 'ratio') => ({
    min: Math.max(0, ...tables.map(table => table[key]?.min ?? 0)),
    max: Math.min(...tables.map(table => table[key]?.max ?? Infinity)),
  });
  return {
    types,
    bytes: Math.min(...tables.flatMap(bytesOf)),
    pixels: Math.min(...tables.map(table => table.pixels?.max ?? Infinity)),
    width: range('width'),
    height: range('height'),
    ratio: range('ratio'),
  };
}

/** The least of what holds for the types that we write. */
function bytesOf({ bytes, bytesOf: special = {} }: KindLimits): number[] {
  return [bytes.max, ...Object.entries(special).flatMap(([type, limit]) => (type in formats ? [limit.max] : []))];
}

/** Videos and documents are not changed, so nobody looks into them. */
const imagesOnly: MediaReader = { readVideo: async () => null, countPages: async () => null };

/**
 * Makes an image fit: turned upright, without what cameras write into it (place, time, device), of a type that all take,
 * and no larger than they take. Never enlarged and never cropped: what only that could mend is an error.
 */
export async function fitImage(bytes: Uint8Array, fit: Fit, editor: ImageEditor): Promise<FittedImage> {
  const facts = await inspectMedia(
    { size: bytes.length, read: (start, end) => bytes.subarray(start, end) },
    imagesOnly,
  );
  if (facts?.kind !== 'image') throw refused('it is no image of a known type', 'Videos and documents are not changed.');
  if (facts.frames) throw refused('it moves, and only still images are changed', 'Convert it with another program.');
  requireShape(facts, fit);
  const type = targetType(facts.type, fit);
  const size = targetSize(facts, fit);
  for (let scale = 1; ; scale *= smaller) {
    const width = Math.max(1, Math.floor(size.width * scale));
    for (const quality of type === 'image/png' ? [null] : qualities) {
      const edited = await editor.render(bytes, { format: formats[type]!, width, quality });
      if (edited.bytes.length > fit.bytes) continue;
      return { ...edited, type, changes: changesOf(facts, { ...edited, type }, quality) };
    }
    if (Math.max(width, size.height * scale) * smaller < leastSide) {
      throw refused(`it cannot be made smaller than ${fit.bytes} bytes`, 'Take a simpler picture.');
    }
  }
}

function requireShape({ width, height }: InspectedMedia, fit: Fit): void {
  const ratio = width / height;
  if (ratio < fit.ratio.min || ratio > fit.ratio.max) {
    const range = `${rounded(fit.ratio.min)} to ${rounded(fit.ratio.max)}`;
    throw refused(`its ratio of width to height is ${rounded(ratio)}; the platforms take ${range}`, 'Crop it.');
  }
  if (width < fit.width.min || height < fit.height.min) {
    throw refused(
      `it has ${width} × ${height} pixels; at least ${fit.width.min} × ${fit.height.min} are needed`,
      'Take a larger picture.',
    );
  }
}

function targetType(type: string, fit: Fit): string {
  const possible = fit.types.filter(each => each in formats);
  if (possible.includes(type)) return type;
  const [chosen] = ['image/jpeg', 'image/png', 'image/webp'].filter(each => possible.includes(each));
  if (chosen === undefined) throw refused('the platforms have no image type in common', 'Fit it for fewer at a time.');
  return chosen;
}

function targetSize({ width, height }: InspectedMedia, fit: Fit): { width: number; height: number } {
  const scale = Math.min(1, fit.width.max / width, fit.height.max / height, Math.sqrt(fit.pixels / (width * height)));
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}

function changesOf(
  before: InspectedMedia,
  after: { type: string; width: number; height: number; bytes: Uint8Array },
  quality: number | null,
): string[] {
  const changes = ['what the camera wrote into it was removed'];
  if (before.type !== after.type) changes.push(`${before.type} became ${after.type}`);
  if (before.width !== after.width) {
    changes.push(`${before.width} × ${before.height} became ${after.width} × ${after.height}`);
  }
  if (quality !== null) changes.push(`encoded at quality ${quality}`);
  return [...changes, `${before.size} bytes became ${after.bytes.length}`];
}

function refused(message: string, remedy: string): Failure {
  return new Failure('media.fit', message, { remedy, state: 'Nothing was written.' });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
