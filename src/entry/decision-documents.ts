import { z } from 'zod';

/* The JSON documents of what a person decides. */

const version = z.literal(1).describe('The version of this document.');
const nullable = (description: string) => z.string().nullable().describe(description);

export const resolveDocument = z.strictObject({
  version,
  post: z.string(),
  account: z.string(),
  decision: z.enum(['delivered', 'absent']),
});

export const approveDocument = z.strictObject({
  version,
  targets: z.array(z.string()).describe('Each as POST@ACCOUNT.'),
});

export const retractDocument = z.strictObject({
  version,
  file: nullable('The post that was changed; null where only the ledger was.'),
  accounts: z.array(z.string()).describe('The accounts that it is taken back from.'),
});

export const adoptDocument = z.strictObject({
  version,
  targets: z.array(z.string()).describe('What was adopted, each as POST@ACCOUNT.'),
  published: z
    .array(
      z.strictObject({
        account: z.string(),
        posts: z.number().nullable().describe('How many of its posts were read; null where none could be.'),
        since: nullable('The time of the oldest of them, where there are more; RFC 3339.'),
        unread: nullable('Why none could be read.'),
        found: z.array(
          z.strictObject({
            target: z.string().describe('POST@ACCOUNT.'),
            by: z.enum(['words', 'link']).describe('What it was known by.'),
            id: z.string().describe("The platform's own."),
            url: nullable('Where it is.'),
            at: nullable('When it went out; RFC 3339.'),
          }),
        ),
        missing: z.array(z.string()).describe('What is not among them, each as POST@ACCOUNT: it stays as planned.'),
      }),
    )
    .optional()
    .describe('With `--published`: what the accounts show.'),
});

const frozen = z.strictObject({
  since: z.string().describe('RFC 3339.'),
  who: nullable('As the environment said.'),
  why: nullable('The reason that was given.'),
});

export const freezeDocument = z.strictObject({
  version,
  changed: z.boolean().describe('Whether it was otherwise before.'),
  all: frozen.nullable().describe('What stops every account; null where nothing does.'),
  accounts: z.record(z.string(), frozen).describe('What stops single accounts.'),
});
