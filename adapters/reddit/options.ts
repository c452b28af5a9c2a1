import { z } from 'zod';
import { optionLimits } from '../reddit.limits.ts';
import { thingOfUrl } from './addresses.ts';

export const subredditName = z
  .string()
  .regex(
    /^(?:\/?r\/[A-Za-z0-9]\w{1,20}|[A-Za-z0-9]\w{1,20}|\/?u\/[\w-]{3,20}|u_[\w-]{3,20})\/?$/,
    'the name of a subreddit such as harbour, or u/NAME for the profile of the account',
  );

const isPost = (address: string) => thingOfUrl(address)?.startsWith('t3_') ?? false;
const exampleAddress = 'https://www.reddit.com/r/harbour/comments/1abcde/a_title/';

const caption = z.string().refine(written => [...written].length <= optionLimits.caption.max, 'at most 180 characters');

export const redditOptions = z.strictObject({
  title: z
    .string()
    .refine(written => written.trim() !== '', 'a title that is not empty')
    .optional()
    .describe(
      'The title, at most 300 characters, plain text. Every post but a reply needs one. Default: the heading that the text begins with.',
    ),
  subreddit: subredditName
    .optional()
    .describe("Where it goes: the name of a subreddit, or u/NAME for the profile. Default: the account's `subreddit`."),
  flair: z
    .string()
    .min(1)
    .optional()
    .describe('The flair of the post, by its text as the subreddit has it, or by its id.'),
  flair_text: z
    .string()
    .min(1)
    .refine(written => [...written].length <= optionLimits.flairText.max, 'at most 64 characters')
    .optional()
    .describe('Other words for the flair, where the subreddit lets people write their own; needs `flair`.'),
  nsfw: z.boolean().optional().describe('Marks it as not safe for work. Default: false.'),
  spoiler: z.boolean().optional().describe('Hides it until a reader opens it. Default: false.'),
  send_replies: z
    .boolean()
    .optional()
    .describe('Whether replies to the post come to the inbox of the account. Default: true.'),
  link_post: z
    .boolean()
    .optional()
    .describe(
      'Whether `link` of the post makes it a link post. Default: true. With false the link is the last paragraph of the text, which also goes with media.',
    ),
  resubmit: z
    .boolean()
    .optional()
    .describe('Whether a link goes out that the subreddit has already. Default: false, so that it is refused.'),
  captions: z
    .union([z.literal('alt'), z.array(caption).min(1)])
    .optional()
    .describe(
      'Captions below the pictures of a gallery, in the order of `media`, each at most 180 characters; or alt, for their alternative texts. Default: none.',
    ),
  thumbnail: z
    .string()
    .min(1)
    .optional()
    .describe('Path of a JPEG or PNG that is shown until a video plays. Default: a plain black picture.'),
  crosspost: z
    .string()
    .refine(isPost, `the address of a post on Reddit such as ${exampleAddress}`)
    .optional()
    .describe('The address of a post on Reddit that is shared as a crosspost. A text becomes the first comment below.'),
  reply_to: z
    .string()
    .refine(written => thingOfUrl(written) !== null, `the address of a post or comment such as ${exampleAddress}`)
    .optional()
    .describe('The address of a post or comment on Reddit that this answers, as a comment, in place of a post.'),
});

export type RedditOptions = z.infer<typeof redditOptions>;
