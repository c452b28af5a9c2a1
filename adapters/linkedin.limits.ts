import type { Limit, Limits } from '../src/model/limits.ts';

const checked = '2026-11-24';
const pages = 'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares';

/*
 * LinkedIn says "characters" and not which; UTF-16 units are the strictest reading. Whether the backslashes of little
 * text count is not said either, so what is counted is the text as it is sent: nothing is cut either way.
 */
export const linkedinLimits = {
  text: {
    commentary: {
      max: 3000,
      unit: 'UTF-16 units as sent, with the backslashes and marks that LinkedIn needs',
      source: `${pages}/posts-api`,
      checked,
    },
    comment: { max: 1250, unit: 'UTF-16 units in the first comment', source: `${pages}/comments-api`, checked },
    card_title: { max: 400, unit: 'UTF-16 units in the title of the card', source: `${pages}/posts-api`, checked },
    card_description: {
      max: 4086,
      unit: 'UTF-16 units in the description of the card',
      source: `${pages}/posts-api`,
      checked,
    },
    question: { max: 140, unit: 'UTF-16 units in the question of the poll', source: `${pages}/poll-post-api`, checked },
  },
  // The post, and the first comment below it.
  parts: { max: 2, unit: 'parts', source: `${pages}/comments-api`, checked },
  media: {
    count: { max: 20, unit: 'files', source: `${pages}/multiimage-post-api`, checked },
    alt: { max: 4086, unit: 'code points', source: `${pages}/posts-api`, checked },
    image: {
      types: ['image/jpeg', 'image/png', 'image/gif'],
      // The API's pages name no number; this is what other tools have found to go through.
      bytes: { max: 8_000_000, unit: 'bytes', source: `${pages}/images-api`, checked },
      pixels: { max: 36_152_319, unit: 'pixels', source: `${pages}/images-api`, checked },
      frames: { max: 250, unit: 'frames', source: `${pages}/images-api`, checked },
    },
    video: {
      types: ['video/mp4'],
      count: { max: 1, unit: 'videos', source: `${pages}/videos-api`, checked },
      bytes: { min: 76_800, max: 500_000_000, unit: 'bytes', source: `${pages}/videos-api`, checked },
      seconds: { min: 3, max: 1800, unit: 'seconds', source: `${pages}/videos-api`, checked },
      ratio: { min: 0.417, max: 2.4, unit: '', source: `${pages}/videos-api`, checked },
    },
    document: {
      // PPT and DOC too, which are containers of anything: what is in them is not looked into here.
      types: [
        'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      ],
      count: { max: 1, unit: 'documents', source: `${pages}/documents-api`, checked },
      bytes: { max: 100_000_000, unit: 'bytes', source: `${pages}/documents-api`, checked },
      pages: { max: 300, unit: 'pages', source: `${pages}/documents-api`, checked },
    },
  },
  poll: {
    options: { min: 2, max: 4, unit: 'options', source: `${pages}/poll-post-api`, checked },
    optionText: { max: 30, unit: 'graphemes', source: `${pages}/poll-post-api`, checked },
    seconds: { min: 86_400, max: 1_209_600, unit: 'seconds', source: `${pages}/poll-post-api`, checked },
  },
} as const satisfies Limits;

/** Calls that an app of the self-serve products has for each member in a day; uploads cost calls too. */
export const callsADay = {
  max: 150,
  unit: 'calls a day',
  source: 'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/share-on-linkedin',
  checked,
} as const satisfies Limit;
