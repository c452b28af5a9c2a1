import { z } from 'zod';
import { fixedDuration } from '../../src/model/duration.ts';
import { readAddress } from './addresses.ts';

const postAddress = z
  .url({ protocol: /^https$/ })
  .refine(
    written => readAddress(written) !== null,
    'the address of a post, such as https://x.com/name/status/1234567890',
  );

export const xOptions = z.strictObject({
  reply_to: postAddress
    .optional()
    .describe(
      'Address of a post on x.com or twitter.com that the first part answers: one of your own, or one whose author mentioned or quoted you.',
    ),
  quote: postAddress
    .optional()
    .describe(
      'Address of a post on x.com or twitter.com that the first part quotes; not together with media or a poll there.',
    ),
  reply_settings: z
    .enum(['everyone', 'following', 'mentioned', 'subscribers', 'verified'])
    .optional()
    .describe(
      'Who may answer: everyone, accounts that you follow, accounts that the text mentions, your subscribers, or verified accounts. Default: everyone.',
    ),
  poll: z
    .strictObject({
      options: z.array(z.string().min(1)).describe('The choices: 2 to 4, at most 25 characters each.'),
      duration: fixedDuration.describe('How long it runs, in whole minutes, as an ISO 8601 duration such as P1D.'),
    })
    .optional()
    .describe('A poll on the first part; not together with media there or a quote.'),
  made_with_ai: z.boolean().optional().describe('Says that the media of the post were made with AI.'),
  paid_partnership: z.boolean().optional().describe('Says that the post is paid promotion.'),
});

export type XOptions = z.infer<typeof xOptions>;

export const xAccount = z.strictObject({
  username: z
    .string()
    .regex(/^\w{1,15}$/, 'the name of the account, without @')
    .optional()
    .describe('Name of the account, without @. Where it is said, a credential of another account is refused.'),
  long_posts: z
    .boolean()
    .optional()
    .describe('The account has X Premium, so that a part may be up to 25,000 long. Default: false.'),
  access: z
    .enum(['self-serve', 'enterprise'])
    .optional()
    .describe(
      'The plan of the app. With `enterprise`, quotes and several cashtags are not warned of, and no prices are shown. Default: self-serve.',
    ),
});
