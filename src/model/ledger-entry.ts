import { z } from 'zod';
import { type OutcomeCode, outcomeCodes } from './outcome.ts';

/**
 * The ledger's lines. No entry holds a post's text: the payload lies beside the ledger, in a file that can be deleted
 * without breaking a chain; what stays here is a digest salted with a value from that file.
 */

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const instant = z.iso.datetime({ precision: 3 });
export const json: z.ZodType<import('./json.ts').Json> = z.json();

export const receiptEntry = z.strictObject({
  part: z.int().min(1),
  id: z.string(),
  url: z.string().nullable(),
  at: z.string(),
  ref: z.string().optional(),
});

export const runEntry = z.strictObject({
  /** A random name for the clone that ran. */
  clone: z.string(),
  process: z.int(),
  workflow: z.strictObject({ id: z.string(), attempt: z.int(), url: z.string() }).nullable(),
  actor: z.string().nullable(),
  /** The commit that was checked out. */
  commit: z.string().nullable(),
});

/**
 * What says that an agent proposed it: the post's own front matter, a trailer of a commit, the branch of the pull request,
 * or the bot that opened it or pushed it.
 */
export const agentSigns = ['post', 'commits', 'branch', 'author'] as const;

/** The agent that proposed it, as far as it said. For whom it did is personal, and lies beside the ledger with what was approved. */
export const agentMark = z.strictObject({
  tool: z.string().nullable(),
  model: z.string().nullable(),
  signs: z.array(z.enum(agentSigns)).min(1),
});
export type AgentMark = z.infer<typeof agentMark>;

const base = {
  version: z.literal(1),
  account: z.string(),
  /** From 1, one by one, over all months of the account. */
  sequence: z.int().min(1),
  /** SHA-256 of the canonical bytes of the entry before it in the account's chain; null in the first one. */
  previous: digest.nullable(),
  at: instant,
};

export const attemptEntry = z.strictObject({
  ...base,
  kind: z.literal('attempt'),
  /** A random name: payload file, outcome and journal refer to it. */
  attempt: z.string(),
  post: z.string(),
  platform: z.string(),
  parts: z.int().min(1),
  /** The idempotency key of the target; later attempts at the same payload carry the same one. */
  key: z.string(),
  /** When that key was first used. */
  first_attempt_at: instant,
  /** SHA-256 over salt and canonical payload. */
  payload: digest,
  /** SHA-256 over salt and the file's text. */
  source: digest,
  /** What the adapter stored to find the parts again. */
  handle: json,
  /** Until then no other run may take it over. */
  lease_until: instant,
  /** Absent where nothing says that an agent proposed it. */
  agent: agentMark.optional(),
  run: runEntry,
});

const handle = z.strictObject({
  ...base,
  kind: z.literal('handle'),
  attempt: z.string(),
  post: z.string(),
  handle: json,
});

export const outcomeEntry = z.strictObject({
  ...base,
  kind: z.literal('outcome'),
  attempt: z.string(),
  post: z.string(),
  outcome: z.enum(['delivered', 'rejected', 'throttled', 'unknown']),
  code: z.enum(Object.keys(outcomeCodes) as [OutcomeCode, ...OutcomeCode[]]),
  /** Of all parts that are known to be out. */
  receipts: z.array(receiptEntry),
  retry_at: z.string().nullable(),
});

/**
 * A person's word: `adopted` (it counts as sent and never was by us), `delivered` or `absent` (ends a doubt); or a rule's:
 * `skipped` (its time had passed before a run reached it).
 */
export const decisionEntry = z.strictObject({
  ...base,
  kind: z.literal('decision'),
  post: z.string(),
  decision: z.enum(['adopted', 'delivered', 'absent', 'skipped']),
  url: z.string().nullable(),
  /** Of what was adopted and found at the platform; absent where nobody looked. */
  receipts: z.array(receiptEntry).min(1).optional(),
  who: z.string().nullable(),
  why: z.string().nullable(),
});

/** How a change came to the branch that runs publish from. */
export const approvalWays = ['pull-request', 'push', 'person', 'unknown'] as const;

/** What else is approved than that a target goes out as it is: that it is taken back, or the policies of an account. */
export const approvalMatters = ['retraction', 'policies'] as const;

/**
 * A target was approved as it is: what goes out later must be the same. Who did it is what the host of the repository
 * says, or the person who ran `approve`; null and empty where nobody could be asked.
 */
export const approvalEntry = z.strictObject({
  ...base,
  kind: z.literal('approval'),
  /** A random name: the file with what was approved has it. */
  approval: z.string(),
  /** Empty where it is of no post: of policies. */
  post: z.string(),
  /** Absent where it is that a target goes out. */
  of: z.enum(approvalMatters).optional(),
  platform: z.string(),
  /** SHA-256 over salt and canonical facts of what was approved (`approval.ts`). */
  payload: digest,
  way: z.enum(approvalWays),
  /** That by which the newest change of the post was merged. */
  pull_request: z.strictObject({ number: z.int().min(1), url: z.string(), head: z.string().nullable() }).nullable(),
  /** Logins at the host of the repository. */
  wrote: z.string().nullable(),
  approved: z.array(z.string()),
  merged: z.string().nullable(),
  /** Absent where nothing says that an agent proposed it. */
  agent: agentMark.optional(),
  /** Of a person's own word: whose, and why. */
  who: z.string().nullable(),
  why: z.string().nullable(),
  run: runEntry,
});

/** A target that had gone out was changed in place, into another payload. */
export const updateEntry = z.strictObject({
  ...base,
  kind: z.literal('update'),
  /** A random name: the file with what it says now has it. */
  update: z.string(),
  post: z.string(),
  platform: z.string(),
  /** SHA-256 over salt and canonical payload. */
  payload: digest,
  /** SHA-256 over salt and the file's text. */
  source: digest,
  /** Of all parts, as they are called now. */
  receipts: z.array(receiptEntry),
  run: runEntry,
});

/** What was removed of a target that had gone out, by its file's word or a person's own: it never goes out again. */
export const retractionEntry = z.strictObject({
  ...base,
  kind: z.literal('retraction'),
  post: z.string(),
  platform: z.string(),
  /** The numbers of the parts that were removed, or were gone already. */
  removed: z.array(z.int().min(1)),
  /** How many parts are still out. */
  left: z.int().min(0),
  /** Of what a person removed by hand: who says so, and why. */
  who: z.string().nullable(),
  why: z.string().nullable(),
  /** Absent where nothing says that an agent proposed to take it back. */
  agent: agentMark.optional(),
  run: runEntry,
});

/** A file was moved with its content unchanged: what is known of the one name is from here on known of the other. */
const moved = z.strictObject({ ...base, kind: z.literal('moved'), post: z.string(), from: z.string() });

export const ledgerEntry = z.discriminatedUnion('kind', [
  attemptEntry,
  handle,
  outcomeEntry,
  decisionEntry,
  approvalEntry,
  updateEntry,
  retractionEntry,
  moved,
]);

export type LedgerEntry = z.infer<typeof ledgerEntry>;
export type AttemptEntry = z.infer<typeof attemptEntry>;
export type HandleEntry = z.infer<typeof handle>;
export type OutcomeEntry = z.infer<typeof outcomeEntry>;
export type DecisionEntry = z.infer<typeof decisionEntry>;
export type ApprovalEntry = z.infer<typeof approvalEntry>;
export type UpdateEntry = z.infer<typeof updateEntry>;
export type RetractionEntry = z.infer<typeof retractionEntry>;
export type MovedEntry = z.infer<typeof moved>;

/** An entry before it has a place in a chain. */
export type NewEntry =
  | Omit<AttemptEntry, 'version' | 'sequence' | 'previous'>
  | Omit<HandleEntry, 'version' | 'sequence' | 'previous'>
  | Omit<OutcomeEntry, 'version' | 'sequence' | 'previous'>
  | Omit<DecisionEntry, 'version' | 'sequence' | 'previous'>
  | Omit<ApprovalEntry, 'version' | 'sequence' | 'previous'>
  | Omit<UpdateEntry, 'version' | 'sequence' | 'previous'>
  | Omit<RetractionEntry, 'version' | 'sequence' | 'previous'>
  | Omit<MovedEntry, 'version' | 'sequence' | 'previous'>;

/** The file beside the ledger that holds what was sent, or the facts of what was approved, and the salt of its digests. */
export const storedPayload = z.strictObject({ version: z.literal(1), salt: z.string(), payload: json });
export type StoredPayload = z.infer<typeof storedPayload>;
