import { z } from 'zod';
import type { SendContext } from '../../src/model/adapter.ts';

/** What the ledger keeps of an attempt, for everybody to read: names alone. */
export const linkedinHandle = z.object({
  /** In whose name the parts are made. */
  author: z.string(),
  /** The number of the part that LinkedIn was asked for last, written before it was: a later part cannot be out. */
  asked: z.int().min(0),
  /** Videos that are there whole, by the digest of their bytes: they need not be sent again. */
  videos: z.record(z.string(), z.string()),
  /** What LinkedIn called a repeat of an earlier request's post; a person has to look. */
  duplicate: z.string().nullable(),
});
export type LinkedinHandle = z.infer<typeof linkedinHandle>;

/** Changes what is known of the attempt, durably. */
export async function keep(
  handle: LinkedinHandle,
  changes: Partial<LinkedinHandle>,
  context: SendContext,
): Promise<void> {
  Object.assign(handle, changes);
  await context.remember({ ...handle });
}
