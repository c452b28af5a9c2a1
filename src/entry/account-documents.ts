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
      quota: z
        .array(
          z.strictObject({
            what: z.string(),
            used: z.number(),
            limit: z.number(),
            resets_at: nullable('When it begins anew, in RFC 3339; null where the platform does not say.'),
          }),
        )
        .describe('What the platform counts, where it tells.'),
      clock_off_seconds: z
        .int()
        .nullable()
        .describe(
          "How far this machine's clock is ahead of the platform's, or behind where it is less than zero; null where they agree within five minutes.",
        ),
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

export const accountsDisconnectDocument = z.strictObject({
  version,
  account: z.string(),
  platform: z.string(),
  consent: z
    .enum(['revoked', 'ended', 'person', 'failed'])
    .describe(
      'How the consent stands: taken back by the platform; over before; only a person can take it back; the platform could not be told, so that nothing was deleted.',
    ),
  message: z.string(),
  where: nullable('Where a person takes the consent back, or deletes the credential.'),
  deleted: z.array(z.string()).describe('Files beside the ledger that were deleted.'),
  deleted_here: z.boolean().describe('Whether tokens were deleted on this machine.'),
  disconnected: z
    .strictObject({
      at: z.string().describe('RFC 3339.'),
      who: nullable('As the environment said.'),
      why: nullable('The reason that was given.'),
    })
    .nullable()
    .describe('What the ledger branch says of it; null where it is not disconnected yet.'),
  secrets: z
    .array(
      z.strictObject({
        variable: z.string(),
        set: z.boolean().describe('Whether it is set here.'),
        needed_by: z.array(z.string()).describe('Other accounts that need it too.'),
        places: z
          .array(
            z.strictObject({
              secret: z.string(),
              environment: nullable('The environment of GitHub that has it first; null for the repository itself.'),
            }),
          )
          .describe('Where the workflows that publish get it from.'),
      }),
    )
    .describe('The variables of the account, whose secrets a person has to delete.'),
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

export const accountsConnectDocument = z.strictObject({
  version,
  account: z.string(),
  platform: z.string(),
  identity: z
    .strictObject({ id: z.string(), name: z.string(), url: z.string().nullable() })
    .nullable()
    .describe('Who the platform says it is; null where it could not be asked now.'),
  scopes: z
    .array(z.string())
    .nullable()
    .describe("What it may do, by the platform's names; null where it does not tell."),
  ends_at: nullable('When the access token ends, in RFC 3339; null where no end is known.'),
  store: z.enum(['print', 'repository', 'environment', 'vault']),
  secrets: z
    .array(
      z.strictObject({
        variable: z.string().describe('The environment variable, which the secret is called as.'),
        where: z.enum(['file', 'repository', 'environment', 'shown']),
        file: nullable('The file that holds it, which only its owner can read.'),
        value: nullable('The secret itself, with --show alone.'),
      }),
    )
    .describe("What the account's variables have to hold and did not."),
  notes: z.array(z.string()).describe('What a person should know.'),
});
