import type { Limits } from '../src/model/limits.ts';

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
  media: {
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
    count: { max: 4, unit: 'files', source: `${lexicons}/embed/images.json`, checked },
    bytes: { max: 2_000_000, unit: 'bytes', source: `${lexicons}/embed/images.json`, checked },
    // The schema sets none; the official app stops here.
    alt: {
      max: 2000,
      unit: 'code points',
      source: 'https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts',
      checked,
    },
  },
} as const satisfies Limits;
