import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { invalid } from './errors.ts';

const id = z.string().regex(/^\d{1,19}$/);

/** Closed: what X does not know it refuses. https://docs.x.com/x-api/posts/create-post */
const createParameters = z.strictObject({
  text: z.string().default(''),
  media: z
    .strictObject({ media_ids: z.array(id).min(1).max(4), tagged_user_ids: z.array(id).max(10).optional() })
    .optional(),
  reply: z.strictObject({ in_reply_to_tweet_id: id, exclude_reply_user_ids: z.array(id).optional() }).optional(),
  reply_settings: z.enum(['following', 'mentionedUsers', 'subscribers', 'verified']).optional(),
  poll: z
    .strictObject({
      options: z.array(z.string().min(1).max(25)).min(2).max(4),
      duration_minutes: z.int().min(5).max(10_080),
    })
    .optional(),
  quote_tweet_id: id.optional(),
  made_with_ai: z.boolean().optional(),
  paid_partnership: z.boolean().optional(),
});
export type CreateParameters = z.infer<typeof createParameters>;

export function readParameters({ body }: Incoming): CreateParameters {
  const read = createParameters.safeParse(body);
  if (!read.success) return invalid(`${read.error.issues[0]!.path.join('.')}: ${read.error.issues[0]!.message}`);
  const { media, poll, quote_tweet_id: quote } = read.data;
  if ([media, poll, quote].filter(each => each !== undefined).length > 1) {
    return invalid('Only one of media, poll and quote_tweet_id can be specified');
  }
  return read.data;
}
