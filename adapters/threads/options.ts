import { z } from 'zod';

/** An id of the API's own, or the address of a post. */
const quotable = /^(?:\d{5,30}|https:\/\/(?:www\.)?threads\.(?:com|net)\/@[\w.]+\/post\/[\w-]+\/?)$/;

export const threadsOptions = z.strictObject({
  topic: z
    .string()
    .regex(/^(?!#)[^.&\n]{1,50}$/u, '1 to 50 characters without `.` and `&`, and without `#` before them')
    .optional()
    .describe('The one topic of the first part, without `#`. Default: Threads takes the first `#tag` of the text.'),
  reply_control: z
    .enum(['everyone', 'accounts_you_follow', 'mentioned_only', 'followers_only'])
    .optional()
    .describe('Who may reply to the first part. Default: everyone.'),
  approve_replies: z
    .boolean()
    .optional()
    .describe('Whether replies to the first part are shown only after you approved them. Default: false.'),
  poll: z
    .strictObject({ options: z.array(z.string().min(1)).describe('The choices: 2 to 4, of at most 25 characters.') })
    .optional()
    .describe('A poll on the first part; not together with media there.'),
  gif: z
    .string()
    .regex(/^[A-Za-z0-9]{1,64}$/, 'the id of a GIF, as it ends its address on giphy.com')
    .optional()
    .describe('A GIF of GIPHY on the first part, by its id; not together with media or a poll there.'),
  ghost: z
    .boolean()
    .optional()
    .describe(
      'A ghost post, which Threads archives after 24 hours: one part of text alone, without any of the other options. Default: false.',
    ),
  quote: z
    .string()
    .regex(quotable, 'an id in quotation marks, or the address of a post')
    .optional()
    .describe(
      'A post that the first part quotes: the address of one of your own, or the id that the API has for a post, in quotation marks.',
    ),
  link_in_text: z
    .boolean()
    .optional()
    .describe(
      'Writes `link` below the text instead of attaching it as a card, which Threads refuses for a page that it cannot reach. Default: false.',
    ),
  spoiler: z.boolean().optional().describe('Covers the media until a reader opens them. Default: false.'),
});

export type ThreadsOptions = z.infer<typeof threadsOptions>;
