import type { Limit, Limits } from '../src/model/limits.ts';

const checked = '2026-11-24';
const lexicons = 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky';

/** A text must keep within both of its numbers: 300 family emoji are 300 graphemes, and far over 3000 bytes. */
export const blueskyLimits = {
  text: {
    text: { max: 300, unit: 'graphemes', source: `${lexicons}/feed/post.json`, checked },
    text_bytes: { max: 3000, unit: 'UTF-8 bytes', source: `${lexicons}/feed/post.json`, checked },
  },
  // A thread is written in one call, and a call writes at most this many records.
  parts: {
    max: 200,
    unit: 'parts',
    source: 'https://github.com/bluesky-social/atproto/blob/main/packages/pds/src/api/com/atproto/repo/applyWrites.ts',
    checked,
  },
  // 5,000 points an hour, of which a post costs 3.
  rate: {
    max: 1666,
    unit: 'posts in an hour',
    milliseconds: 3_600_000,
    counts: 'parts',
    source: 'https://docs.bsky.app/docs/advanced-guides/rate-limits',
    checked,
  },
  media: {
    count: { max: 4, unit: 'files', source: `${lexicons}/embed/images.json`, checked },
    // The schema sets none; the official app stops here.
    alt: {
      max: 2000,
      unit: 'code points',
      source: 'https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts',
      checked,
    },
    image: {
      types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
      bytes: { max: 2_000_000, unit: 'bytes', source: `${lexicons}/embed/images.json`, checked },
    },
    video: {
      types: ['video/mp4'],
      count: { max: 1, unit: 'files', source: `${lexicons}/embed/video.json`, checked },
      bytes: { max: 300_000_000, unit: 'bytes', source: `${lexicons}/embed/video.json`, checked },
      // The schema sets none; the official app stops here, and what the video service itself takes is written nowhere.
      seconds: {
        max: 600,
        unit: 'seconds',
        source: 'https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts',
        checked,
      },
    },
  },
} as const satisfies Limits;

/** What no table of the core's holds: the words of a video, and the files that options name. */
export const embedLimits = {
  videoAlt: { max: 1000, unit: 'graphemes', source: `${lexicons}/embed/video.json`, checked },
  videoAltBytes: { max: 10_000, unit: 'UTF-8 bytes', source: `${lexicons}/embed/video.json`, checked },
  captions: { max: 20, unit: 'files', source: `${lexicons}/embed/video.json`, checked },
  captionsBytes: { max: 20_000, unit: 'bytes', source: `${lexicons}/embed/video.json`, checked },
  thumbBytes: { max: 1_000_000, unit: 'bytes', source: `${lexicons}/embed/external.json`, checked },
  replyRules: { max: 5, unit: 'rules', source: `${lexicons}/feed/threadgate.json`, checked },
  writes: {
    max: 200,
    unit: 'records',
    source: 'https://github.com/bluesky-social/atproto/blob/main/packages/pds/src/api/com/atproto/repo/applyWrites.ts',
    checked,
  },
} as const satisfies Record<string, Limit>;
