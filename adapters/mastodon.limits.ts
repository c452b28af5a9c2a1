import type { Limits } from '../src/model/limits.ts';

const checked = '2026-11-24';
const code = 'https://github.com/mastodon/mastodon/blob/main/app';
const statuses = 'https://docs.joinmastodon.org/methods/statuses/';

/** The usual numbers. A server may set others, and says so at `/api/v2/instance`: those are asked for before sending. */
export const mastodonLimits = {
  text: {
    text: {
      max: 500,
      unit: 'graphemes',
      source: `${code}/validators/status_length_validator.rb`,
      checked,
      perServer: true,
    },
  },
  rate: {
    max: 300,
    unit: 'posts in 3 hours',
    milliseconds: 3 * 3_600_000,
    counts: 'parts',
    source: 'https://github.com/mastodon/mastodon/blob/main/app/lib/rate_limiter.rb',
    checked,
  },
  media: {
    count: { max: 4, unit: 'files', source: statuses, checked, perServer: true },
    alt: {
      max: 1500,
      unit: 'code points',
      source: 'https://docs.joinmastodon.org/methods/media/',
      checked,
      perServer: true,
    },
    image: {
      types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/heic', 'image/heif', 'image/avif'],
      bytes: {
        max: 16_777_215,
        unit: 'bytes',
        source: `${code}/models/media_attachment.rb`,
        checked,
        perServer: true,
      },
      pixels: {
        max: 33_177_600,
        unit: 'pixels',
        source: `${code}/models/media_attachment.rb`,
        checked,
        perServer: true,
      },
      // A GIF that moves is made a video, and cut as one: see `mostFrames`.
      frames: { max: 36_000, unit: 'frames', source: `${code}/models/media_attachment.rb`, checked },
      // Not in the server's answer, so no server can say another number.
      pixelsOf: {
        'image/gif': {
          max: 921_600,
          unit: 'pixels',
          source: `${code}/models/concerns/attachmentable.rb`,
          checked,
        },
      },
    },
    video: {
      types: ['video/mp4', 'video/quicktime', 'video/webm'],
      count: { max: 1, unit: 'files', source: `${code}/services/post_status_service.rb`, checked },
      bytes: {
        max: 103_809_023,
        unit: 'bytes',
        source: `${code}/models/media_attachment.rb`,
        checked,
        perServer: true,
      },
      pixels: {
        max: 8_294_400,
        unit: 'pixels',
        source: `${code}/models/media_attachment.rb`,
        checked,
        perServer: true,
      },
      // What is cut is counted in frames: so long is a video of one frame a second. See `mostFrames`.
      seconds: { max: 36_000, unit: 'seconds', source: `${code}/models/media_attachment.rb`, checked },
      frameRate: {
        max: 120,
        unit: 'frames a second',
        source: `${code}/models/media_attachment.rb`,
        checked,
        perServer: true,
      },
    },
  },
  poll: {
    options: { min: 2, max: 4, unit: 'options', source: statuses, checked, perServer: true },
    optionText: { max: 50, unit: 'graphemes', source: statuses, checked, perServer: true },
    seconds: { min: 300, max: 2_629_746, unit: 'seconds', source: statuses, checked, perServer: true },
  },
} as const satisfies Limits;

/** A server cuts a video after so many frames without a word (`MAX_VIDEO_FRAMES` in media_attachment.rb). */
export const mostFrames = 36_000;

/** A URL counts as this many characters, whatever its length (`characters_reserved_per_url`). */
export const charactersPerUrl = 23;
