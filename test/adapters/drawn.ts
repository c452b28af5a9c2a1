import sharp from 'sharp';

const plain = { width: 4, height: 4, channels: 3 as const, background: { r: 200, g: 80, b: 40 } };

/** A JPEG in the colours of print. */
export function inkJpeg(): Promise<Buffer> {
  return sharp({ create: plain }).toColourspace('cmyk').jpeg().toBuffer();
}

export function usualJpeg(): Promise<Buffer> {
  return sharp({ create: plain }).jpeg().toBuffer();
}

/** A PNG of 16 bits a channel. */
export function deepPng(): Promise<Buffer> {
  return sharp({ create: plain }).toColourspace('rgb16').png().toBuffer();
}

/** A WebP that shows so many pictures, each unlike the one before. */
export async function movingWebp(frames: number): Promise<Buffer> {
  const { width, height, channels } = plain;
  const pictures = Array.from({ length: frames }, (_, index) => Buffer.alloc(width * height * channels, index * 40));
  const raw = { width, height: height * frames, channels, pageHeight: height };
  return sharp(Buffer.concat(pictures), { raw }).webp({ lossless: true }).toBuffer();
}
