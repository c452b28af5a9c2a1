import { z } from 'zod';
import { fixedDuration } from '../../src/model/duration.ts';

export const mastodonOptions = z.strictObject({
  visibility: z
    .enum(['public', 'unlisted', 'private', 'direct'])
    .optional()
    .describe("Who sees it. Default: the account's own setting."),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/, 'a language code such as en or pt-BR')
    .optional()
    .describe("ISO 639 code of the language. Default: the account's own setting."),
  content_warning: z
    .string()
    .min(1)
    .optional()
    .describe('Shown in place of the text until a reader opens it. Counts towards the length.'),
  sensitive: z.boolean().optional().describe('Hides the media until a reader opens them.'),
  quote: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Address of a post that the first part quotes. The server needs Mastodon 4.5 or later.'),
  quote_policy: z
    .enum(['public', 'followers', 'nobody'])
    .optional()
    .describe("Who may quote the post. Default: the account's own setting. The server needs Mastodon 4.5 or later."),
  poll: z
    .strictObject({
      options: z.array(z.string().min(1)).describe('The choices.'),
      duration: fixedDuration.describe('How long it runs, as an ISO 8601 duration such as P1D.'),
      multiple: z.boolean().default(false).describe('Whether more than one choice may be taken.'),
      hide_totals: z.boolean().default(false).describe('Hides the counts until it ends.'),
    })
    .optional()
    .describe('A poll on the first part; not together with media there.'),
});

export type MastodonOptions = z.infer<typeof mastodonOptions>;
