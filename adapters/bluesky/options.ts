import { z } from 'zod';
import { countGraphemes, utf8Length } from '../../src/content/length.ts';
import { embedLimits } from '../bluesky.limits.ts';
import { parseReference } from './references.ts';

// https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json
const tag = z
  .string()
  .min(1)
  .refine(written => !written.startsWith('#'), 'a tag without #')
  .refine(written => countGraphemes(written) <= 64 && utf8Length(written) <= 640, 'at most 64 graphemes and 640 bytes');

const language = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language code such as en or pt-BR');

const list = z
  .string()
  .refine(written => parseReference(written)?.kind === 'list', 'mentioned, followers, following, or a list');

const captions = z.strictObject({
  lang: language.describe('BCP 47 code of the language of the captions, such as en.'),
  file: z.string().min(1).describe('Path of the WebVTT file, as paths of media are written; at most 20,000 bytes.'),
});

export const blueskyOptions = z.strictObject({
  langs: z.array(language).min(1).max(3).optional().describe('Up to three languages of the text, as BCP 47 codes.'),
  labels: z
    .array(z.enum(['porn', 'sexual', 'nudity', 'graphic-media']))
    .min(1)
    .max(10)
    .optional()
    .describe('Warnings about the content, on every part: readers choose what they hide.'),
  tags: z.array(tag).min(1).max(8).optional().describe('Tags of the first part beside those in its text, without #.'),
  card: z
    .strictObject({
      title: z.string().min(1).optional().describe('Default: the URL without its scheme.'),
      description: z.string().optional().describe('Default: none.'),
      image: z
        .string()
        .min(1)
        .optional()
        .describe('Path of its picture, as paths of media are written; at most 1,000,000 bytes. Default: none.'),
    })
    .optional()
    .describe('Words and picture of the card that shows `link`. The page is not fetched: what was reviewed goes out.'),
  quote: z
    .string()
    .refine(
      written => parseReference(written)?.kind === 'post',
      'the address of a post, such as https://bsky.app/profile/…/post/…',
    )
    .optional()
    .describe('Address of a post that the first part quotes: its page in the app, or its at:// address.'),
  replies: z
    .union([
      z.enum(['everybody', 'nobody']),
      z
        .array(z.union([z.enum(['mentioned', 'followers', 'following']), list]))
        .min(1)
        .max(embedLimits.replyRules.max),
    ])
    .optional()
    .describe(
      'Who may answer: everybody, nobody, or a list of mentioned, followers, following and addresses of lists. Default: everybody.',
    ),
  quotes: z.enum(['everybody', 'nobody']).optional().describe('Who may quote any part. Default: everybody.'),
  captions: z
    .array(captions)
    .min(1)
    .max(embedLimits.captions.max)
    .optional()
    .describe('Captions of the first video, each with its language.'),
  gif: z.boolean().optional().describe('Shows the first video as a moving picture: without sound, again and again.'),
});

export type BlueskyOptions = z.infer<typeof blueskyOptions>;
