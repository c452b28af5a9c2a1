import type { Limits } from '../src/model/limits.ts';

const checked = '2026-11-24';
const api = 'https://www.reddit.com/dev/api#POST_api_submit';
const notes = 'https://github.com/Pyprohly/reddit-api-doc-notes';
const code = 'https://github.com/reddit-archive/reddit/blob/753b174/r2/r2';
const advertising = 'https://business.reddithelp.com/s/article/Reddit-Ads-Specs';

/** The usual numbers. A subreddit may have narrower ones, which are asked for before sending. */
export const redditLimits = {
  text: {
    text: { max: 40_000, unit: 'code points', source: `${code}/models/subreddit.py`, checked },
    // Whether Reddit counts code points or something else is said nowhere.
    title: { max: 300, min: 1, unit: 'code points in the title', source: api, checked },
    comment: { max: 10_000, unit: 'code points in a comment', source: `${code}/lib/validator/validator.py`, checked },
  },
  media: {
    count: { max: 20, unit: 'files', source: `${notes}/blob/main/docs/api-reference/submission.rst`, checked },
    image: {
      types: ['image/jpeg', 'image/png', 'image/gif'],
      bytes: { max: 20_971_520, unit: 'bytes', source: `${notes}/issues/2`, checked },
    },
    // Of videos, only the pages about advertisements tell numbers.
    video: {
      types: ['video/mp4', 'video/quicktime'],
      count: { max: 1, unit: 'files', source: api, checked },
      bytes: { max: 1_073_741_824, unit: 'bytes', source: advertising, checked },
      seconds: { max: 900, unit: 'seconds', source: advertising, checked },
    },
  },
} as const satisfies Limits;

/** What options say. */
export const optionLimits = {
  caption: { max: 180, unit: 'code points', source: 'https://www.reddit.com/r/modnews/comments/hisodw/', checked },
  flairText: {
    max: 64,
    unit: 'characters',
    source: api,
    checked,
  },
};
