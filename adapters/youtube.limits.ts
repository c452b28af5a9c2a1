import type { Limit, Limits } from '../src/model/limits.ts';

const checked = '2026-11-24';
const videos = 'https://developers.google.com/youtube/v3/docs/videos';
const discovery = 'https://www.googleapis.com/discovery/v1/apis/youtube/v3/rest';

/** How many caption files one post may bring; YouTube itself names no number. */
const mostCaptions = 20;

export const youtubeLimits = {
  text: {
    description: {
      max: 5000,
      unit: 'UTF-8 bytes in the description',
      source: `${videos}#snippet.description`,
      checked,
    },
    // "Characters" is all that YouTube says of titles and tags: UTF-16 units are the stricter reading.
    title: { max: 100, unit: 'UTF-16 units in the title', source: `${videos}#snippet.title`, checked },
    tags: { max: 500, unit: 'UTF-16 units in the tags', source: `${videos}#snippet.tags[]`, checked },
  },
  // The video, then each step after it: thumbnail, captions, playlist.
  parts: { max: 2 + mostCaptions + 1, unit: 'parts', source: videos, checked },
  rate: {
    max: 100,
    unit: 'uploads in a day, of all channels of the API project',
    milliseconds: 24 * 3_600_000,
    counts: 'posts',
    source: 'https://developers.google.com/youtube/v3/determine_quota_cost',
    checked,
  },
  media: {
    count: { max: 1, unit: 'files', source: `${videos}/insert`, checked },
    video: {
      types: ['video/mp4', 'video/quicktime', 'video/webm', 'video/matroska'],
      bytes: { max: 274_877_906_944, unit: 'bytes', source: discovery, checked },
      // Of a verified channel; others have 15 minutes, and nothing in the API says which one an account is.
      seconds: { max: 43_200, unit: 'seconds', source: 'https://support.google.com/youtube/answer/71673', checked },
    },
  },
} as const satisfies Limits;

/** The files that options name. */
export const attachmentLimits = {
  // The API's own description says 50 MB since 2026-09-14; the older, smaller number holds for every channel.
  thumbnailBytes: {
    max: 2_097_152,
    unit: 'bytes',
    source: 'https://developers.google.com/youtube/v3/docs/thumbnails/set',
    checked,
  },
  captionsBytes: {
    max: 104_857_600,
    unit: 'bytes',
    source: 'https://developers.google.com/youtube/v3/docs/captions/insert',
    checked,
  },
  captions: {
    max: mostCaptions,
    unit: 'files',
    source: 'https://developers.google.com/youtube/v3/docs/captions',
    checked,
  },
} as const satisfies Record<string, Limit>;

/** What the calls cost. https://developers.google.com/youtube/v3/determine_quota_cost, as of 2026-06-01 */
export const costs = {
  list: 1,
  change: 50,
  captionsList: 50,
  captionsInsert: 400,
  unitsADay: 10_000,
  uploadsADay: 100,
};
