import type { Limits } from '../src/model/limits.ts';

const checked = '2026-11-24';
const docs = 'https://developers.facebook.com/documentation/threads';
const posts = `${docs}/posts`;
const overview = `${docs}/overview`;
const publishing = `${docs}/reference/publishing`;
const polls = 'https://developers.facebook.com/docs/threads/create-posts/polls';

export const threadsLimits = {
  text: {
    // "500 characters; an emoji counts as its number of UTF-8 bytes": the stricter reading of it, see length.ts.
    text: { max: 500, unit: 'characters (an emoji counts its UTF-8 bytes)', source: posts, checked },
    links: { max: 5, unit: 'different links', source: posts, checked },
  },
  // Answers, which the further parts of a thread are, have a larger number of their own.
  rate: {
    max: 250,
    unit: 'posts in 24 hours',
    milliseconds: 24 * 3_600_000,
    counts: 'posts',
    source: overview,
    checked,
  },
  media: {
    count: { max: 20, unit: 'files', source: posts, checked },
    mixed: true,
    alt: { max: 1000, unit: 'code points', source: publishing, checked },
    image: {
      types: ['image/jpeg', 'image/png'],
      // "8 MB": the smaller of its two meanings.
      bytes: { max: 8_000_000, unit: 'bytes', source: overview, checked },
      ratio: { min: 0.1, max: 10, unit: '', source: overview, checked },
    },
    video: {
      types: ['video/mp4', 'video/quicktime'],
      bytes: { max: 1_000_000_000, unit: 'bytes', source: overview, checked },
      seconds: { max: 300, unit: 'seconds', source: overview, checked },
      width: { max: 1920, unit: 'pixels', source: overview, checked },
      ratio: { min: 0.01, max: 10, unit: '', source: overview, checked },
      frameRate: { min: 23, max: 60, unit: 'frames a second', source: overview, checked },
      videoCodecs: ['avc', 'hevc'],
      audioCodecs: ['aac'],
    },
  },
} as const satisfies Limits;

/** Of a poll, which has no length of its own. */
export const pollLimits = {
  options: { min: 2, max: 4, unit: 'options', source: polls, checked },
  optionText: { max: 25, unit: 'characters', source: polls, checked },
} as const;

/** Outside of that, Threads scales an image without a word. */
export const imageWidth = { min: 320, max: 1440, unit: 'pixels', source: overview, checked } as const;
