import { z } from 'zod';

const version = z.literal(1).describe('The version of this document.');

/** What platforms take. */
export const platformsDocument = z.strictObject({
  version,
  platforms: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      text: z.string().describe('The limit of a plain text.'),
      parts: z.int().nullable().describe('The most parts of a thread; 1 where there are none.'),
      media: z.array(z.enum(['images', 'video', 'documents'])),
      can: z.array(z.enum(['poll', 'find', 'check', 'edit', 'remove'])),
      limits: z.array(
        z.strictObject({
          what: z.string(),
          min: z.number().nullable(),
          max: z.number(),
          unit: z.string(),
          source: z.string(),
          checked: z.string(),
        }),
      ),
    }),
  ),
});

/** What was made to fit them. */
export const mediaFitDocument = z.strictObject({
  version,
  file: z.string().describe('What was written.'),
  type: z.string(),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  changes: z.array(z.string()),
});
