import type { Limits } from '../src/model/limits.ts';

const checked = '2026-11-24';
const counting = 'https://docs.x.com/fundamentals/counting-characters';
const practices = 'https://docs.x.com/x-api/media/quickstart/best-practices';
const create = 'https://docs.x.com/x-api/posts/create-post';
const chunked = 'https://docs.x.com/x-api/media/quickstart/media-upload-chunked';

/** The numbers of https://api.x.com/2/openapi.json and the pages beside it. */
export const xLimits = {
  text: {
    text: { max: 280, unit: 'weighted characters', source: counting, checked },
    // For an account with X Premium. The unit is not documented: the weighted count is never less than another.
    long: { max: 25_000, unit: 'weighted characters', source: 'https://docs.x.com/changelog', checked },
    // The documented rule for the plans that a person can buy.
    cashtags: { max: 1, unit: 'cashtags', source: 'https://docs.x.com/x-api/posts/manage-tweets/integrate', checked },
  },
  rate: {
    max: 100,
    unit: 'posts in 15 minutes',
    milliseconds: 15 * 60_000,
    counts: 'parts',
    source: 'https://docs.x.com/x-api/fundamentals/rate-limits',
    checked,
  },
  media: {
    count: { max: 4, unit: 'files', source: create, checked },
    alt: { max: 1000, unit: 'code points', source: 'https://api.x.com/2/openapi.json', checked },
    image: {
      types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
      // Whether it is 5 MB or 5 MiB is not said: the smaller one.
      bytes: { max: 5_000_000, unit: 'bytes', source: practices, checked },
    },
    animation: {
      types: ['image/gif'],
      count: { max: 1, unit: 'files', source: practices, checked },
      bytes: { max: 15_000_000, unit: 'bytes', source: practices, checked },
      width: { max: 1280, unit: 'pixels', source: practices, checked },
      height: { max: 1080, unit: 'pixels', source: practices, checked },
      // Recommended, and what larger ones come to is not said.
      frames: { max: 350, unit: 'frames', source: practices, checked },
      framePixels: { max: 300_000_000, unit: 'pixels in all frames', source: practices, checked },
    },
    video: {
      types: ['video/mp4', 'video/quicktime'],
      count: { max: 1, unit: 'files', source: practices, checked },
      bytes: { max: 8_000_000_000, unit: 'bytes', source: practices, checked },
      // Accounts with X Premium may post longer ones; the config can say so.
      seconds: { min: 0.5, max: 1200, unit: 'seconds', source: practices, checked, perServer: true },
      ratio: { min: 1 / 3, max: 3, unit: 'width by height', source: practices, checked },
      frameRate: { max: 60, unit: 'frames a second', source: practices, checked },
      videoCodecs: ['avc'],
      audioCodecs: ['aac'],
    },
  },
  poll: {
    options: { min: 2, max: 4, unit: 'options', source: create, checked },
    optionText: { min: 1, max: 25, unit: 'characters', source: create, checked },
    seconds: { min: 300, max: 604_800, unit: 'seconds', source: create, checked },
  },
} as const satisfies Limits;

/** A piece of an upload: at most 8 MB, at most 5 advised; at most 1000 pieces, so that a large file needs larger ones. */
export const uploadLimits = {
  chunkBytes: { max: 8_000_000, unit: 'bytes', source: chunked, checked },
  advisedChunkBytes: { max: 4_000_000, unit: 'bytes', source: chunked, checked },
  chunks: { max: 1000, unit: 'pieces', source: 'https://api.x.com/2/openapi.json', checked },
} as const;

/** A video that runs longer is not taken from every account, and that is only said when the post is made. */
export const certainVideoSeconds = 140;

/** US dollars for one request, by the price page. https://docs.x.com/x-api/getting-started/pricing */
export const prices = {
  post: 0.015,
  postWithLink: 0.2,
  /** Not on the page; X's staff calls it one more post for each file. */
  media: 0.015,
  alt: 0.005,
  /** Who the account is, asked once in a run. */
  me: 0.01,
  checked,
} as const;
