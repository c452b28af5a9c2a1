import { z } from 'zod';

/** What the Action's `comment` did. */
export const commentDocument = z.strictObject({
  version: z.literal(1).describe('The version of this document.'),
  pull_request: z.int().nullable().describe('Its number; null where there is none to speak to.'),
  done: z.enum(['created', 'updated', 'unchanged', 'nothing']),
  url: z.string().nullable().describe('Where the comment stands.'),
  reason: z.string().nullable().describe('Why there is no review in it.'),
});

export type CommentDocument = z.infer<typeof commentDocument>;
