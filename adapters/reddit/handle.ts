import { z } from 'zod';

/** What the ledger holds of an attempt; anyone may read it. */
export const redditHandle = z.object({
  /** The flair that `prepare` found, by its id. */
  flair: z.string().optional(),
  /** When an image or a video was about to be submitted, in milliseconds since 1970: before that, there can be no post. */
  submitted: z.number().optional(),
  /** How often Reddit took one and made no post of it, without a word. */
  silent: z.number().default(0),
});
export type RedditHandle = z.infer<typeof redditHandle>;
