import { z } from 'zod';

const flag = z.boolean().optional();

export const tiktokOptions = z.strictObject({
  mode: z
    .enum(['direct', 'inbox'])
    .optional()
    .describe(
      'How it is posted; has to be said. `direct`: published at once, which for others than yourself needs an app that TikTok audited. `inbox`: a draft in the app, where a person presses Post within about 24 hours.',
    ),
  privacy: z
    .enum(['public', 'friends', 'followers', 'only_me'])
    .optional()
    .describe(
      'Who sees it; has to be said with `mode: direct`, and be one that TikTok offers the account: `public` or, for a private account, `followers`; `friends` (who follow each other); `only_me`.',
    ),
  title: z.string().min(1).optional().describe('Title of a post of photos; its text becomes the description.'),
  without_caption: flag.describe(
    'Sends a video to the inbox without its text, which TikTok takes from nobody there: whoever posts it writes one in the app. Default: false, so that a text is a fault.',
  ),
  allow_comments: flag.describe('Whether others may comment. Default: false.'),
  allow_duets: flag.describe('Whether others may make a duet with the video. Default: false.'),
  allow_stitches: flag.describe('Whether others may use parts of the video. Default: false.'),
  own_brand: flag.describe(
    'Discloses that it promotes yourself or your own business: labelled "Promotional content". Default: false.',
  ),
  paid_partnership: flag.describe(
    'Discloses that a third party pays for it: labelled "Paid partnership". Not together with `privacy: only_me`. Default: false.',
  ),
  ai_generated: flag.describe('Labels the video as made by AI, for good. Default: false.'),
  add_music: flag.describe('Lets TikTok choose music for photos. Default: false.'),
  cover_milliseconds: z
    .int()
    .min(0)
    .optional()
    .describe('The moment of the video that is its cover, in milliseconds. Default: the first frame.'),
  cover_photo: z.int().min(1).optional().describe('The photo that is the cover, from 1. Default: 1.'),
});

export type TiktokOptions = z.infer<typeof tiktokOptions>;
