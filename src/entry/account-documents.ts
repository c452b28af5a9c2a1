import { z } from 'zod';

/* The documents of `accounts`. */

const version = z.literal(1).describe('The version of this document.');
const nullable = (description: string) => z.string().nullable().describe(description);

export const accountsCheckDocument = z.strictObject({
  version,
  accounts: z.array(
    z.strictObject({
      account: z.string(),
      platform: z.string(),
      ok: z.boolean(),
      name: nullable('Who the platform says it is.'),
      url: z.string().nullable(),
      message: z.string(),
      credential: z
        .strictObject({
          ends_at: nullable('When a person has to make another one, in RFC 3339; null where no end is named.'),
          days_left: z.int().nullable().describe('Whole days until then.'),
          scopes: z.array(z.string()).nullable().describe("What it may do, by the platform's names."),
          missing: z.array(z.string()).describe('What publishing needs and it may not.'),
        })
        .nullable()
        .describe('What the platform says of the credential; null where it says nothing.'),
    }),
  ),
});

export const accountsApproveDocument = z.strictObject({
  version,
  account: z.string(),
  platform: nullable('The platform to which its credentials may go; null in a rehearsal on this machine.'),
  origin: nullable("The server to which they may go; null for a platform's own hosts."),
  variables: z
    .array(
      z.strictObject({
        variable: z.string(),
        before: nullable('The server, or the platform, to which it might go before; null where it was never used.'),
      }),
    )
    .describe('The environment variables for which that is new.'),
});

export const accountsListDocument = z.strictObject({
  version,
  accounts: z.array(
    z.strictObject({
      account: z.string(),
      platform: z.string(),
      place: z.record(z.string(), z.json()).describe('What the config says of the place: server, identifier.'),
      page: nullable('Where people see the account, as far as the config tells.'),
      groups: z.array(z.string()).describe('The groups that it is in.'),
      credentials: z.array(
        z.strictObject({
          name: z.string().describe("The platform's name for the secret."),
          variable: z.string().describe('The environment variable that holds it.'),
          set: z.boolean().describe('Whether it is set here. Its value is never shown.'),
        }),
      ),
    }),
  ),
});
