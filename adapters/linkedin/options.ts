import { z } from 'zod';

const member = /^urn:li:(?:organization:\d{1,20}|person:[\w-]{1,100})$/;
const oneLine = (written: string) => written.trim() === written && !/[\n\r]/.test(written);

/** How long a poll may run, in seconds. */
export const pollSeconds = { P1D: 86_400, P3D: 259_200, P7D: 604_800, P14D: 1_209_600 } as const;

export const linkedinOptions = z.strictObject({
  visibility: z
    .enum(['public', 'connections', 'logged_in'])
    .optional()
    .describe('Who sees it: everybody, the connections of a person, or members alone. Default: public.'),
  allow_reposts: z.boolean().optional().describe('Whether others may repost it. Default: true.'),
  mentions: z
    .record(z.string().min(1).refine(oneLine, 'a name on one line'), z.string().regex(member, 'a URN'))
    .optional()
    .describe(
      'Who is mentioned: the name as it stands in the text, and its URN, such as {"Acme Corporation": "urn:li:organization:123"}. The name of a page must be its full name as LinkedIn has it, that of a person may be a part of theirs. An @ before the name is left out.',
    ),
  card: z
    .strictObject({
      title: z.string().min(1).refine(oneLine, 'a title on one line').describe('The title of the card.'),
      description: z.string().min(1).optional().describe('What stands below the title in some places.'),
      thumbnail: z.string().min(1).optional().describe('Path of a JPEG, PNG or GIF that the card shows.'),
    })
    .optional()
    .describe(
      'Makes a card of the `link` of the post. LinkedIn reads nothing from the page: without this, the link stands in the text alone.',
    ),
  document_title: z
    .string()
    .min(1)
    .refine(oneLine, 'a title on one line')
    .optional()
    .describe('The title of the document among the media. Default: the name of its file.'),
  poll: z
    .strictObject({
      question: z.string().min(1).describe('At most 140 characters.'),
      options: z.array(z.string().min(1)).describe('Two to four choices of at most 30 characters.'),
      duration: z.enum(['P1D', 'P3D', 'P7D', 'P14D']).describe('How long it runs: one, three, seven or fourteen days.'),
    })
    .optional()
    .describe('A poll; not together with media or a card.'),
  first_comment: z
    .string()
    .refine(written => written.trim() !== '', 'a comment that is not empty')
    .optional()
    .describe('A comment that the author makes below the post, as plain text of at most 1,250 characters.'),
});

export type LinkedinOptions = z.infer<typeof linkedinOptions>;
