import type { Limits } from '../src/model/limits.ts';

const checked = '2026-11-24';
const docs = 'https://developers.tiktok.com/doc';
const media = `${docs}/content-posting-api-media-transfer-guide`;
const directPost = `${docs}/content-posting-api-reference-direct-post`;
const photoPost = `${docs}/content-posting-api-reference-photo-post`;

/** How long a video may be differs by creator, too: that is asked before sending. */
export const tiktokLimits = {
  text: {
    // "UTF-16 runes" in the documents: what JavaScript counts.
    caption: { max: 2200, unit: 'UTF-16 code units', source: directPost, checked },
    title: { max: 90, unit: 'UTF-16 code units', source: photoPost, checked },
    description: { max: 4000, unit: 'UTF-16 code units', source: photoPost, checked },
  },
  parts: { max: 1, unit: 'parts', source: directPost, checked },
  media: {
    count: { max: 35, unit: 'files', source: photoPost, checked },
    image: {
      types: ['image/jpeg', 'image/webp'],
      bytes: { max: 20_000_000, unit: 'bytes', source: media, checked },
      // "Maximum 1080p", of which the documents do not say which side it means: a picture that fits either way up.
      pixels: { max: 2_073_600, unit: 'pixels', source: media, checked },
      width: { max: 1920, unit: 'pixels', source: media, checked },
      height: { max: 1920, unit: 'pixels', source: media, checked },
    },
    video: {
      types: ['video/mp4', 'video/quicktime', 'video/webm'],
      count: { max: 1, unit: 'files', source: media, checked },
      // "4 GB": the smaller of its two meanings.
      bytes: { max: 4_000_000_000, unit: 'bytes', source: media, checked },
      seconds: { max: 600, unit: 'seconds', source: media, checked },
      width: { min: 360, max: 4096, unit: 'pixels', source: media, checked },
      height: { min: 360, max: 4096, unit: 'pixels', source: media, checked },
      frameRate: { min: 23, max: 60, unit: 'frames a second', source: media, checked },
      videoCodecs: ['avc', 'hevc', 'vp8', 'vp9'],
    },
  },
} as const satisfies Limits;
