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
  targets: z.array(z.string()).describe('Each as POST@ACCOUNT.'),
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
