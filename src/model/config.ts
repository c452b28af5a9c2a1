import { z } from 'zod';
import { fixedDuration } from './duration.ts';
import type { Position } from './issue.ts';
import { type Policy, policyFile } from './policy.ts';
import { lateRule } from './post.ts';

/** Names that go into file names, URLs and `POST@ACCOUNT`. */
const accountName = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'lower-case letters, digits and inner dashes, at most 63');

/** What every account has; the platform's adapter adds what it needs to know about the place (`server`, `identifier`). */
export const accountBase = z.looseObject({
  platform: z.string().min(1).describe('The id of the platform.'),
  credentials: z
    .record(z.string(), z.string())
    .default({})
    .describe(
      "From the platform's name for a secret to the environment variable that holds it. Never a secret itself.",
    ),
  options: z
    .record(z.string(), z.unknown())
    .default({})
    .describe("The platform's options, for every post to this account."),
  limits: z
    .record(z.string(), z.int().positive())
    .default({})
    .describe("What this account's own server allows where that differs from the platform's usual number."),
  formerly: z
    .array(accountName)
    .optional()
    .describe(
      'What this account was called in earlier configs: what went out under these names counts as sent. An empty list says that it is none of those that are gone.',
    ),
});

/** mergecast.yml, as people write it. */
export const configFile = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  posts: z.string().min(1).default('posts').describe('The folder of posts, relative to the repository.'),
  timezone: z.string().optional().describe('The IANA zone of times that name none. Without it such times are errors.'),
  ledger: z
    .strictObject({
      branch: z.string().min(1).default('mergecast-ledger').describe('The branch that holds the ledger.'),
    })
    .default({ branch: 'mergecast-ledger' })
    .describe('Where it is written down what went out.'),
  vault: z
    .strictObject({
      recipients: z
        .array(z.string().regex(/^age1[0-9a-z]{20,}$/, 'an age recipient, which begins with age1'))
        .min(1)
        .describe('Who can open it: age recipients, one of them for the runs.'),
      identity: z
        .string()
        .regex(/^[A-Z_][A-Z0-9_]*$/, 'the name of an environment variable')
        .default('MERGECAST_VAULT_KEY')
        .describe("The environment variable that holds the runs' own age identity. Never the identity itself."),
    })
    .optional()
    .describe(
      'Encrypts what strangers must not have and another runner needs, such as the address of a half-done upload. Without it, such things stay on the machine of the run.',
    ),
  accounts: z.record(accountName, accountBase).describe('The places to publish, by a name of your choice.'),
  groups: z.record(accountName, z.array(z.string()).min(1)).default({}).describe('Names for several accounts.'),
  late: z
    .strictObject({
      after: fixedDuration
        .default('PT24H')
        .describe('How long after its time a post still goes out without a question.'),
      // biome-ignore lint/suspicious/noThenProperty: the word that people write; nothing awaits a config.
      then: lateRule.default('hold').describe('What happens to it after that.'),
    })
    // biome-ignore lint/suspicious/noThenProperty: as above.
    .default({ after: 'PT24H', then: 'hold' })
    .describe('What happens to a post whose time has long passed.'),
  limits: z
    .strictObject({
      per_run: z
        .int()
        .positive()
        .default(25)
        .describe('The most targets that one run may send; with more due, nothing is sent.'),
    })
    .default({ per_run: 25 })
    .describe('What guards against a flood.'),
  media: z
    .strictObject({
      require_alt: z.boolean().default(false).describe('Makes missing alternative text an error.'),
      public_url: z
        .url({ protocol: /^https$/ })
        .optional()
        .describe(
          'Where the files of this repository are public, such as https://raw.githubusercontent.com/OWNER/NAME/main, for platforms that fetch media themselves. The bytes there are compared with the reviewed ones before anything is sent.',
        ),
      location: z
        .enum(['warn', 'error', 'allow'])
        .default('warn')
        .describe('What to do about a photo that says where it was taken.'),
    })
    .default({ require_alt: false, location: 'warn' })
    .describe('What holds for the media of all posts.'),
  links: z
    .strictObject({
      check: z
        .boolean()
        .default(false)
        .describe(
          'The review of a pull request asks whether somebody answers where its links lead; a warning where nobody does.',
        ),
    })
    .default({ check: false })
    .describe('What is asked about the links of posts.'),
  policies: z
    .array(policyFile)
    .default([])
    .describe('What holds for posts of some accounts. All that name an account hold for it, and the strictest wins.'),
});
export type ConfigFile = z.infer<typeof configFile>;

/** One place to publish, as code uses it. */
export interface Account {
  name: string;
  platform: string;
  /** What the adapter's `account` schema made of the place: its server, its identifier. */
  place: Record<string, unknown>;
  credentials: Record<string, string>;
  options: Record<string, unknown>;
  limits: Record<string, number>;
  /** Its earlier names; absent where the config does not say. */
  formerly?: readonly string[];
}

export interface Config {
  file: string;
  /** SHA-256 of its text. */
  digest: string;
  posts: string;
  timezone: string | null;
  ledgerBranch: string;
  accounts: Record<string, Account>;
  groups: Record<string, string[]>;
  late: { afterMilliseconds: number; then: 'hold' | 'skip' | 'publish' };
  perRun: number;
  media: { requireAlt: boolean; publicUrl: string | null; location: 'warn' | 'error' | 'allow' };
  links: { check: boolean };
  vault: { recipients: string[]; identity: string } | null;
  policies: readonly Policy[];
  positionOf: (field: readonly (string | number)[]) => Position | null;
}
