import { z } from 'zod';
import { publishId } from './api.ts';

/** What the ledger keeps of an attempt, for everybody to read: ids alone. */
export const tiktokHandle = z.object({
  /** The account that the attempt was made for; only it may ask for a publish id. */
  account: z.string(),
  /** For the permalink; null where it was not told. */
  username: z.string().nullable(),
  /** Set before TikTok is asked to fetch photos: from then on they may come out, also if the answer is lost. */
  asked: z.boolean(),
  /** TikTok's name for what was begun last, and when that was, in milliseconds since 1970. */
  begun: z.object({ publishId, at: z.number() }).nullable(),
});
export type TiktokHandle = z.infer<typeof tiktokHandle>;

/** What strangers must not have: whoever has the address can upload. */
export const sealedUpload = z.object({ publishId, uploadUrl: z.string() });
