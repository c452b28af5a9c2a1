import { z } from 'zod';

/** What the commands tell that write files. */

const version = z.literal(1).describe('The version of this document.');

export const initDocument = z.strictObject({
  version,
  written: z.array(z.string()),
  kept: z.array(z.string()).describe('What was there already, and was left as it is.'),
});

export const newDocument = z.strictObject({ version, file: z.string() });
