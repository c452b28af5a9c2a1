import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../model/failure.ts';
import type { ImageEditor } from '../model/ports.ts';

/** As much of the library as is used; it is no dependency, so its types are not here either. */
interface Sharp {
  rotate(): Sharp;
  toColourspace(space: string): Sharp;
  resize(options: { width: number; withoutEnlargement: true }): Sharp;
  toFormat(format: string, options: object): Sharp;
  toBuffer(options: { resolveWithObject: true }): Promise<{ data: Buffer; info: { width: number; height: number } }>;
}
type MakeSharp = (bytes: Uint8Array, options: { limitInputPixels: number }) => Sharp;

/** Larger pictures are bombs: a few kilobytes that want gigabytes of memory. */
const mostPixels = 200_000_000;

/** The optional library `sharp`, where it is installed beside Mergecast or in this folder. */
export async function openImageEditor(cwd: string): Promise<ImageEditor> {
  const sharp = await loadSharp(cwd);
  return {
    async render(bytes, { format, width, quality }) {
      const options = quality === null ? { compressionLevel: 9 } : { quality };
      try {
        // Without a word about metadata the library keeps none; a turned photo is turned for good first.
        const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels })
          .rotate()
          .toColourspace('srgb')
          .resize({ width, withoutEnlargement: true })
          .toFormat(format, options)
          .toBuffer({ resolveWithObject: true });
        return { bytes: new Uint8Array(data), width: info.width, height: info.height };
      } catch (cause) {
        const remedy = 'Open and save it with another program.';
        throw new Failure('media.fit', 'the image cannot be read', { remedy, state: 'Nothing was written.', cause });
      }
    },
  };
}

async function loadSharp(cwd: string): Promise<MakeSharp> {
  for (const from of [import.meta.url, pathToFileURL(join(cwd, 'package.json')).href]) {
    try {
      const found = createRequire(from).resolve('sharp');
      const { default: sharp } = (await import(pathToFileURL(found).href)) as { default: MakeSharp };
      return sharp;
    } catch {
      // Not from there.
    }
  }
  throw new Failure('media.no-editor', 'changing images needs the package `sharp`, which is not installed', {
    remedy: 'Run `npm install sharp` here, or beside Mergecast; it is not part of it because it is large and native.',
    state: 'Nothing was written.',
  });
}
