import { z } from 'zod';
import { standingNames } from '../ledger/standing.ts';
import { failureCodes } from '../model/failure.ts';
import { issueCodes } from '../model/issue-codes.ts';
import { outcomeCodes } from '../model/outcome.ts';
import { targetStates } from '../model/plan.ts';
import { reviewDocument } from '../model/review.ts';
import {
  accountsApproveDocument,
  accountsCheckDocument,
  accountsConnectDocument,
  accountsDisconnectDocument,
  accountsListDocument,
} from './account-documents.ts';
import { agentDocuments } from './agent-documents.ts';
import { commentDocument } from './comment-document.ts';
import {
  adoptDocument,
  approveDocument,
  freezeDocument,
  resolveDocument,
  retractDocument,
} from './decision-documents.ts';
import { initDocument, newDocument } from './file-documents.ts';
import { mediaFitDocument, platformsDocument } from './platform-documents.ts';

/*
 * The JSON documents that scripts may rely on. `schemas/` is derived from these, and every document is held against its
 * schema in the tests.
 */

const keysOf = <T extends string>(table: Record<T, unknown>) => Object.keys(table) as [T, ...T[]];

const version = z.literal(1).describe('The version of this document.');
const instant = z.string().describe('RFC 3339 in UTC.');
const nullable = (description: string) => z.string().nullable().describe(description);

export const issueDocument = z.strictObject({
  code: z.enum(keysOf(issueCodes)),
  severity: z.enum(['error', 'warning']),
  file: nullable("Relative to the repository's root."),
  line: z.int().nullable().describe('From 1.'),
  column: z.int().nullable().describe('From 1, in UTF-16 code units.'),
  field: nullable('A dotted path, such as media.0.alt.'),
  message: z.string(),
  remedy: z.string().describe('What to do about it.'),
});

const receiptDocument = z.strictObject({ part: z.int(), id: z.string(), url: z.string().nullable() });

export const failureDocumentSchema = z.strictObject({
  version,
  error: z.strictObject({
    code: z.enum(keysOf(failureCodes)),
    message: z.string(),
    remedy: z.string(),
    state: nullable('What holds now, where something had been changed before the failure.'),
  }),
  issues: z.array(issueDocument),
});

export const validateDocument = z.strictObject({
  version,
  posts: z.int().describe('How many post files were read.'),
  issues: z.array(issueDocument),
});

const partDocument = z.strictObject({
  text: z.string().describe('The exact text as it will be sent.'),
  counts: z.record(z.string(), z.int()).describe("Its length in each unit of the platform's limits."),
  media: z.array(z.strictObject({ file: z.string(), alt: z.string() })),
});

const plannedDocument = z.strictObject({
  post: z.string().nullable(),
  file: z.string(),
  account: z.string(),
  platform: z.string(),
  state: z.enum(keysOf(targetStates)),
  reason: z.string(),
  publish_at: nullable('RFC 3339 in UTC; null for "as soon as it is merged".'),
  digest: nullable(
    'SHA-256 over the payload (everything that the world will see of it), the account with its place, and the time: what an approval is given to.',
  ),
  parts: z.array(partDocument),
  options: z
    .record(z.string(), z.json())
    .describe('What goes out beside the text, as the platform is told: visibility, title, poll.'),
  notes: z.array(z.string()).describe('What a reviewer should know and that is no fault.'),
});

export const planDocument = z.strictObject({
  version,
  now: instant,
  ledger: z.string().describe('Where the ledger was read.'),
  targets: z.array(plannedDocument),
  issues: z.array(issueDocument),
});

export const previewDocument = z.strictObject({
  version,
  out: z.string().describe('The folder that was filled; absolute.'),
  pages: z.int().describe('How many pages it has; the first is index.html.'),
  targets: z.int().describe('How many targets have a card.'),
  media: z.int().describe('How many media files are shown beside the page.'),
  bytes: z.int().describe('The size of the page and its media.'),
  cards: z.int().describe('How many cards were drawn as pictures.'),
});

const outcomeDocument = z.strictObject({
  post: z.string(),
  account: z.string(),
  platform: z.string(),
  outcome: z.enum(['delivered', 'rejected', 'throttled', 'unknown']),
  code: z.enum(keysOf(outcomeCodes)),
  message: z.string(),
  receipts: z.array(receiptDocument),
  retry_at: nullable('Not before this instant, where the platform asked to wait.'),
  earlier: z.boolean().describe('Whether an earlier run had sent it and this one found out what became of it.'),
  stuck: z.boolean().describe('Whether it should have been out for longer than `late.after`, and is put off again.'),
  page: nullable('Of one in doubt: where a person can look.'),
});

const stuck = z.boolean().describe('Whether the platform puts it off for longer than `late.after`.');

const updatedDocument = z.strictObject({
  post: z.string(),
  account: z.string(),
  platform: z.string(),
  outcome: z.enum(['delivered', 'rejected', 'throttled', 'unknown']),
  code: z.enum(keysOf(outcomeCodes)),
  message: z.string(),
  receipts: z.array(receiptDocument),
  stuck,
});

const retractedDocument = z.strictObject({
  post: z.string(),
  account: z.string(),
  platform: z.string(),
  removed: z.array(z.int()).describe('The numbers of the parts that are gone.'),
  left: z.array(receiptDocument).describe('The parts that are still out.'),
  code: z.enum(keysOf(outcomeCodes)).nullable().describe('Why they are; null where none is.'),
  message: nullable('The same in words.'),
  stuck,
});

const remainingDocument = z.strictObject({
  post: z.string().nullable(),
  account: z.string(),
  platform: z.string(),
  state: z.enum(keysOf(targetStates)),
  reason: z.string(),
});

export const publishDocument = z.strictObject({
  version,
  run: z.strictObject({
    clone: z.string(),
    process: z.int(),
    workflow: z.strictObject({ id: z.string(), attempt: z.int(), url: z.string() }).nullable(),
  }),
  now: instant,
  ledger: z.strictObject({ describe: z.string(), commit: z.string().nullable() }),
  targets: z.array(outcomeDocument).describe('What was sent, or found out, in this run.'),
  updated: z.array(updatedDocument).describe('What was changed in place, or should have been.'),
  retracted: z.array(retractedDocument).describe('What was taken back, or should have been.'),
  remaining: z.array(remainingDocument).describe('What is not out, and why.'),
  issues: z.array(issueDocument),
});

export const statusDocument = z.strictObject({
  version,
  ledger: z.string(),
  targets: z.array(
    z.strictObject({
      post: z.string(),
      account: z.string(),
      platform: z.string().nullable(),
      state: z.enum(standingNames),
      receipts: z.array(receiptDocument),
      attempts: z.int(),
      agent: z
        .strictObject({ tool: z.string().nullable(), model: z.string().nullable() })
        .nullable()
        .describe('The agent that proposed it, as far as it said; null of what a person did.'),
      retracted_by: z
        .strictObject({ tool: z.string().nullable(), model: z.string().nullable() })
        .nullable()
        .describe('The agent that proposed to take it back; null where nobody did, or a person.'),
      code: z.string().nullable(),
      at: nullable('When the last entry was written.'),
      page: nullable('Of one in doubt: where a person can look.'),
    }),
  ),
});

export const whyDocument = z.strictObject({
  version,
  post: z.string(),
  targets: z.array(
    z.strictObject({
      account: z.string(),
      planned: plannedDocument.nullable().describe('What the file asks for now; null where the file is gone.'),
      principal: nullable('For whom an agent proposed it; null of what a person did, and where that was erased.'),
      retracted_for: nullable('For whom an agent proposed to take it back; null as above.'),
      entries: z.array(z.record(z.string(), z.unknown())).describe('The entries of the ledger, in their order.'),
    }),
  ),
});

export const ledgerVerifyDocument = z.strictObject({
  version,
  ok: z.boolean(),
  ledger: z.string(),
  commit: z.string().nullable(),
  entries: z.int(),
  issues: z.array(issueDocument),
});

export const ledgerAcceptDocument = z.strictObject({
  version,
  ledger: z.string(),
  before: nullable('The commit that this clone had last seen.'),
  commit: nullable('The commit that is taken for the ledger from now on.'),
  begun: z.boolean().describe('Whether there was no branch, and an empty ledger was begun.'),
  lost: z.int().describe('How many entries stood at the commit before and do not stand now.'),
});

export const vaultInitDocument = z.strictObject({
  version,
  recipient: z.string().describe('The public part of the key, for the config.'),
  variable: z.string().describe('The environment variable in which runs look for the key itself.'),
  file: z.string().describe('Where the key itself lies until it is stored as a secret.'),
});

export const vaultRotateDocument = z.strictObject({
  version,
  rotated: z.array(z.string()).describe('Files beside the ledger that are encrypted anew.'),
  closed: z.array(z.string()).describe('Those that the key at hand does not open; they were left as they are.'),
});

export const doctorDocument = z.strictObject({
  version,
  ok: z.boolean().describe('Whether there is no fault.'),
  checks: z.array(
    z.strictObject({
      name: z.string(),
      verdict: z.enum(['ok', 'warning', 'fault']),
      message: z.string(),
      remedy: nullable('What to do about it.'),
      file: nullable("Where it is about a line of a file; relative to the repository's root."),
      line: z.int().nullable().describe('From 1.'),
    }),
  ),
});

export const sandboxDocument = z.strictObject({
  version,
  endpoints: z.record(z.string(), z.string()),
  credentials: z.record(z.string(), z.record(z.string(), z.string())).describe('What the doubles accept.'),
});

export const demoDocument = z.strictObject({
  version,
  ok: z.boolean(),
  posts: z.record(z.string(), z.int()).describe('How many posts each platform has at the end.'),
  entries: z.int().describe('How many entries the ledger has at the end.'),
  folder: nullable('The repository, where it was kept.'),
});

/** By the names that the table of commands uses; each becomes `schemas/<name>.schema.json`. */
export const documents = {
  validate: validateDocument,
  plan: planDocument,
  review: reviewDocument,
  preview: previewDocument,
  publish: publishDocument,
  comment: commentDocument,
  'media-fit': mediaFitDocument,
  platforms: platformsDocument,
  status: statusDocument,
  why: whyDocument,
  ...agentDocuments,
  'ledger-verify': ledgerVerifyDocument,
  'ledger-accept': ledgerAcceptDocument,
  init: initDocument,
  new: newDocument,
  resolve: resolveDocument,
  approve: approveDocument,
  retract: retractDocument,
  adopt: adoptDocument,
  freeze: freezeDocument,
  'accounts-approve': accountsApproveDocument,
  'accounts-check': accountsCheckDocument,
  'accounts-disconnect': accountsDisconnectDocument,
  'accounts-list': accountsListDocument,
  'accounts-connect': accountsConnectDocument,
  'vault-init': vaultInitDocument,
  'vault-rotate': vaultRotateDocument,
  doctor: doctorDocument,
  sandbox: sandboxDocument,
  demo: demoDocument,
  failure: failureDocumentSchema,
} as const satisfies Record<string, z.ZodType>;

export type PlanDocument = z.infer<typeof planDocument>;
export type PlatformsDocument = z.infer<typeof platformsDocument>;
export type PublishDocument = z.infer<typeof publishDocument>;
