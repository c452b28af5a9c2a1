import { z } from 'zod';
import { countGraphemes, utf8Length } from '../../src/content/length.ts';

// https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json
const tag = z
  .string()
  .min(1)
  .refine(written => !written.startsWith('#'), 'a tag without #')
  .refine(written => countGraphemes(written) <= 64 && utf8Length(written) <= 640, 'at most 64 graphemes and 640 bytes');

export const blueskyOptions = z.strictObject({
  langs: z
    .array(z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language code such as en or pt-BR'))
    .min(1)
    .max(3)
    .optional()
    .describe('Up to three languages of the text, as BCP 47 codes.'),
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
    })
    .optional()
    .describe('Words of the card that shows `link`. The page itself is not fetched: what was reviewed goes out.'),
});

export type BlueskyOptions = z.infer<typeof blueskyOptions>;
