import { z } from 'zod';
import { isCid } from './cid.ts';

/*
 * The schemas of a post as far as the server holds to them.
 * https://github.com/bluesky-social/atproto/tree/main/lexicons/app/bsky
 *
 * Messages are the server's own words. What it does not check (where a facet points, whether a reply leads anywhere,
 * kinds of embed that it does not know) is not checked here either.
 */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function boundedText(maxBytes: number, maxGraphemes = Number.POSITIVE_INFINITY) {
  return z.string('must be a string').superRefine((text, context) => {
    const bytes = Buffer.byteLength(text, 'utf8');
    if (bytes > maxBytes) {
      context.addIssue({ code: 'custom', message: `string too big (maximum ${maxBytes}, got ${bytes})` });
    } else if (maxGraphemes < bytes) {
      const graphemes = [...segmenter.segment(text)].length;
      if (graphemes <= maxGraphemes) return;
      context.addIssue({ code: 'custom', message: `grapheme too big (maximum ${maxGraphemes}, got ${graphemes})` });
    }
  });
}

function boundedList<T extends z.ZodType>(item: T, max: number) {
  return z.array(item).superRefine((list, context) => {
    if (list.length <= max) return;
    context.addIssue({ code: 'custom', message: `array too big (maximum ${max}, got ${list.length})` });
  });
}

function blob(accept: RegExp, maxSize: number) {
  return z
    .looseObject({
      $type: z.literal('blob'),
      ref: z.object({ $link: z.string() }),
      mimeType: z.string(),
      size: z.int(),
    })
    .superRefine(({ mimeType, size }, context) => {
      if (!accept.test(mimeType)) context.addIssue({ code: 'custom', message: `mime type "${mimeType}" not accepted` });
      if (size <= maxSize) return;
      context.addIssue({ code: 'custom', message: `blob too big (maximum ${maxSize}, got ${size})` });
    });
}

/** RFC 3339 with a zone. */
const dateTime = z.iso.datetime({ offset: true, message: 'invalid datetime' });
const language = z.string().refine(isLanguage, 'invalid language');
const link = z.string().regex(/^[a-z][a-z0-9.-]{0,80}:\S+$/, 'invalid uri');
const atUri = z.string().regex(/^at:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+$/, 'invalid at-uri');
const strongRef = z.looseObject({
  uri: atUri,
  cid: z.string().refine(isCid, 'invalid cid'),
});
const aspectRatio = z.looseObject({ width: z.int().min(1), height: z.int().min(1) });
const index = z.looseObject({ byteStart: z.int().min(0), byteEnd: z.int().min(0) });
const tag = boundedText(640, 64);

const features: Record<string, z.ZodType> = {
  'app.bsky.richtext.facet#link': z.looseObject({ uri: link }),
  'app.bsky.richtext.facet#mention': z.looseObject({ did: z.string().startsWith('did:', 'invalid did') }),
  'app.bsky.richtext.facet#tag': z.looseObject({ tag }),
};

function embeds(imageBytes: number): Record<string, z.ZodType> {
  const image = z.looseObject({
    image: blob(/^image\//, imageBytes),
    alt: z.string('must be a string'),
    aspectRatio: aspectRatio.optional(),
  });
  const caption = z.looseObject({ lang: language, file: blob(/^text\/vtt$/, 20_000) });
  const video = z.looseObject({
    video: blob(/^video\/mp4$/, 300_000_000),
    alt: boundedText(10_000, 1000).optional(),
    captions: boundedList(caption, 20).optional(),
    aspectRatio: aspectRatio.optional(),
    presentation: z.string('must be a string').optional(),
  });
  const card = z.looseObject({
    uri: link,
    title: z.string('must be a string'),
    description: z.string('must be a string'),
    thumb: blob(/^image\//, 1_000_000).optional(),
  });
  const plain: Record<string, z.ZodType> = {
    'app.bsky.embed.images': z.looseObject({ images: boundedList(image, 4) }),
    'app.bsky.embed.video': video,
    'app.bsky.embed.external': z.looseObject({ external: card }),
  };
  const record = z.looseObject({ record: strongRef });
  return {
    ...plain,
    'app.bsky.embed.record': record,
    'app.bsky.embed.recordWithMedia': z.looseObject({ record, media: union(plain) }),
  };
}

/** An open union: a kind that is not listed passes. */
function union(kinds: Record<string, z.ZodType>) {
  return z.looseObject({ $type: z.string('must have a $type') }).superRefine((value, context) => {
    const kind = Object.hasOwn(kinds, value.$type) ? kinds[value.$type] : undefined;
    for (const issue of kind?.safeParse(value).error?.issues ?? []) {
      context.addIssue({ code: 'custom', message: issue.message, path: issue.path });
    }
  });
}

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json */
export function postSchema(imageBytes: number) {
  return z.looseObject({
    text: boundedText(3000, 300),
    createdAt: dateTime,
    langs: boundedList(language, 3).optional(),
    tags: boundedList(tag, 8).optional(),
    facets: z.array(z.looseObject({ index, features: z.array(union(features)) })).optional(),
    reply: z.looseObject({ root: strongRef, parent: strongRef }).optional(),
    embed: union(embeds(imageBytes)).optional(),
    labels: union({
      'com.atproto.label.defs#selfLabels': z.looseObject({
        values: boundedList(z.looseObject({ val: boundedText(128) }), 10),
      }),
    }).optional(),
  });
}

const listRule = z.looseObject({ list: atUri });

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/threadgate.json */
export const threadgateSchema = z.looseObject({
  post: atUri,
  createdAt: dateTime,
  allow: boundedList(union({ 'app.bsky.feed.threadgate#listRule': listRule }), 5).optional(),
});

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/postgate.json */
export const postgateSchema = z.looseObject({
  post: atUri,
  createdAt: dateTime,
  embeddingRules: boundedList(union({}), 5).optional(),
});

function isLanguage(text: string): boolean {
  try {
    return new Intl.Locale(text).language !== '';
  } catch {
    return false;
  }
}
