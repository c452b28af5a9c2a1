import { z } from 'zod';
import { parseMoment } from '../../src/content/time.ts';
import { attachmentLimits } from '../youtube.limits.ts';

const withoutAngles = (written: string) => !/[<>]/.test(written);
const angles = 'YouTube takes no < or >';

const language = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language code such as en or pt-BR');

const tag = z
  .string()
  .min(1)
  .refine(withoutAngles, angles)
  .refine(written => !/[,#"]/.test(written) && written.trim() === written, 'a tag without #, commas or quotes');

const captions = z.strictObject({
  file: z.string().min(1).describe('Path of the file (WebVTT or SubRip), as paths of media are written.'),
  language: language.describe('BCP 47 code of the language of the captions, such as en.'),
  name: z
    .string()
    .max(150)
    .default('')
    .describe('The name of the track that viewers see. Default: none, so that the language is shown.'),
  draft: z.boolean().default(false).describe('Whether viewers do not see the track yet.'),
});

export const youtubeOptions = z.strictObject({
  title: z
    .string()
    .refine(written => written.trim() !== '', 'a title that is not empty')
    .refine(withoutAngles, angles)
    .refine(written => !/[\n\r]/.test(written), 'a title on one line')
    .optional()
    .describe(
      'The title of the video, at most 100 characters, without < and >. Every video needs one. The text of the post is the description.',
    ),
  privacy: z
    .enum(['public', 'unlisted', 'private'])
    .optional()
    .describe(
      'Who sees it. Default: public. An API project that has not passed the audit of YouTube gets private whatever is asked.',
    ),
  publish_at: z
    .string()
    .refine(written => 'moment' in parseMoment(written, null), 'a time such as 2026-12-01T09:00:00[Europe/Berlin]')
    .optional()
    .describe(
      'When YouTube itself makes a private video public, such as 2026-12-01T09:00:00Z; needs `privacy: private`.',
    ),
  tags: z
    .array(tag)
    .min(1)
    .optional()
    .describe('Keywords, without #; at most 500 characters together, with commas and quotes.'),
  category: z
    .union([z.int().min(1).max(99), z.string().regex(/^[1-9]\d?$/, 'the number of a category')])
    .optional()
    .describe(
      'The number of the category: 1 film, 2 cars, 10 music, 15 animals, 17 sports, 19 travel, 20 gaming, 22 people, 23 comedy, 24 entertainment, 25 news, 26 how-to, 27 education, 28 science, 29 activism. Default: 22.',
    ),
  made_for_kids: z
    .boolean()
    .optional()
    .describe(
      "Whether it is made for children, which the law asks its maker to say. Default: the channel's own setting.",
    ),
  synthetic_media: z
    .boolean()
    .optional()
    .describe('Whether it shows realistic scenes that were altered or made by AI, which YouTube asks to disclose.'),
  paid_promotion: z.boolean().optional().describe('Whether somebody paid for something in it.'),
  license: z.enum(['youtube', 'creativeCommon']).optional().describe('Default: youtube, the standard licence.'),
  language: language.optional().describe('BCP 47 code of the language of title and description.'),
  audio_language: language.optional().describe('BCP 47 code of the language that is spoken.'),
  embeddable: z.boolean().optional().describe('Whether other pages may show it. Default: true.'),
  public_stats: z.boolean().optional().describe('Whether everybody sees its statistics. Default: true.'),
  notify_subscribers: z.boolean().optional().describe('Whether subscribers are told. Default: true.'),
  thumbnail: z
    .string()
    .min(1)
    .optional()
    .describe('Path of a JPEG or PNG of at most 2 MB. The channel has to have a verified phone number.'),
  captions: z
    .array(captions)
    .min(1)
    .max(attachmentLimits.captions.max)
    .optional()
    .describe('Caption files, each with its language.'),
  playlist: z
    .string()
    .regex(/^[A-Za-z0-9_-]{10,64}$/, 'the id of a playlist, such as PL… from its address')
    .optional()
    .describe('The id of a playlist of the channel that the video is added to.'),
});

export type YoutubeOptions = z.infer<typeof youtubeOptions>;
