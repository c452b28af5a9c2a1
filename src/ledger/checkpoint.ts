import { z } from 'zod';
import {
  agentMark,
  approvalEntry,
  attemptEntry,
  decisionEntry,
  json,
  outcomeEntry,
  receiptEntry,
} from '../model/ledger-entry.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { canonical, digestOf } from './canonical.ts';
import type { TargetRecord } from './state.ts';

/*
 * A cache beside the ledger, so that a run that finds nothing to do reads neither posts nor old entries. It is never the
 * truth: where anything about it is not as it should be, everything is read.
 */

export const checkpointFolder = 'checkpoint/';
export const indexFile = 'checkpoint/index.json';
const goneFile = 'checkpoint/gone.json';
const shardsFile = 'checkpoint/shards.json';

const head = z.strictObject({ sequence: z.int(), digest: z.string(), at: z.string() });

const waitingPost = z.strictObject({
  id: z.string(),
  idFrom: z.enum(['front-matter', 'path']),
  source: z.string(),
  publishAt: z.strictObject({
    epochMilliseconds: z.number(),
    utc: z.string(),
    zone: z.string().nullable(),
    written: z.string(),
  }),
  late: z.enum(['hold', 'skip', 'publish']).nullable(),
  /** The digest of each target's payload, by account. */
  targets: z.record(z.string(), z.string()),
});

const index = z.strictObject({
  version: z.literal(2),
  /** The version of Mergecast that planned: another one may judge otherwise. */
  by: z.string(),
  /** SHA-256 of mergecast.yml. */
  config: z.string(),
  posts: z.strictObject({
    folder: z.string(),
    /** The commit that was checked out, and the tree of the folder in it. */
    commit: z.string(),
    tree: z.string(),
    names: z.strictObject({ count: z.int(), sum: z.string() }),
  }),
  /** The ends of the chains up to which the records were made. */
  heads: z.record(z.string(), head),
  /** The blobs of the files of entries then, by path. */
  files: z.record(z.string(), z.string()),
  /** The length of each account's last file then, in bytes. */
  lengths: z.record(z.string(), z.int()),
  /** Posts with targets in doubt. */
  doubtful: z.array(z.string()),
  /** Files that are not finished; what is known of those that only wait for their time. */
  open: z.array(z.strictObject({ file: z.string(), waiting: waitingPost.nullable() })),
  /** The digests of the list of files of records with theirs, and of the list of posts whose files are gone. */
  shards: z.string(),
  gone: z.string(),
});

const record: z.ZodType<TargetRecord> = z.strictObject({
  post: z.string(),
  account: z.string(),
  platform: z.string().nullable(),
  attempt: attemptEntry.nullable(),
  attempts: z.int(),
  since: z.string().nullable(),
  approval: approvalEntry.nullable(),
  outcome: outcomeEntry.nullable(),
  handle: json,
  decision: decisionEntry.pick({ decision: true, at: true }).nullable(),
  receipts: z.array(receiptEntry),
  retraction: z
    .strictObject({ removed: z.array(z.int()), left: z.int(), at: z.string(), agent: agentMark.optional() })
    .nullable(),
  at: z.string(),
}) as never;

const shard = z.record(
  z.string(),
  z.strictObject({
    /** Files whose front matter has that id. */
    files: z.array(z.string()),
    /** Files whose path would give them that id, with the one that their front matter has in its place. */
    renamed: z.record(z.string(), z.string()),
    records: z.array(record),
  }),
);

export type CheckpointIndex = z.infer<typeof index>;
export type Shard = z.infer<typeof shard>;
export type KnownPost = Shard[string];

/** Something about the checkpoint is not as it was written: it is of no use. */
export class CheckpointUnusable extends Error {
  override readonly name = 'CheckpointUnusable';
}

/** Spread over so many files that one post costs little to look up, and a change little to write. */
function shardFile(post: string): string {
  const digest = digestOf(post);
  return `${checkpointFolder}records/${digest[0]}/${digest.slice(1, 3)}.json`;
}

const digestLength = 16;

function shortDigest(text: string | Uint8Array): string {
  return digestOf(text).slice(0, digestLength);
}

/** The files of a checkpoint, by path. */
export function writeCheckpoint(
  facts: Omit<CheckpointIndex, 'version' | 'shards' | 'gone'>,
  posts: ReadonlyMap<string, KnownPost>,
  gone: readonly string[],
): Map<string, Uint8Array> {
  const contents = new Map<string, Shard>();
  for (const [post, known] of posts) {
    const path = shardFile(post);
    const content = contents.get(path) ?? {};
    content[post] = { files: known.files, renamed: known.renamed, records: known.records };
    contents.set(path, content);
  }
  const files = new Map([...contents].map(([path, content]) => [path, encode(canonical(content))]));
  const digests = Object.fromEntries([...files].map(([path, bytes]) => [path, shortDigest(bytes)]));
  const [shards, goneBytes] = [encode(canonical(digests)), encode(canonical(gone))];
  const written = canonical({ ...facts, version: 2, shards: shortDigest(shards), gone: shortDigest(goneBytes) });
  // The digest stands before the text, on a line of its own: a text that was touched is no checkpoint.
  files.set(indexFile, encode(`${digestOf(written)}\n${written}\n`));
  files.set(shardsFile, shards);
  files.set(goneFile, goneBytes);
  return files;
}

/** The checkpoint that stands in the index file; null where that is not whole. */
export function parseCheckpoint(bytes: Uint8Array): CheckpointIndex | null {
  const [digest, text = ''] = new TextDecoder().decode(bytes).split('\n');
  if (digestOf(text) !== digest) return null;
  try {
    return index.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** What was known of these posts; a post that was not known is not in the answer. Throws `CheckpointUnusable`. */
export async function readKnownPosts(
  branch: LedgerBranch,
  tip: string,
  { shards }: CheckpointIndex,
  posts: Iterable<string>,
): Promise<Map<string, KnownPost>> {
  const wanted = new Map<string, string[]>();
  for (const post of posts) {
    const path = shardFile(post);
    wanted.set(path, [...(wanted.get(path) ?? []), post]);
  }
  const known = new Map<string, KnownPost>();
  if (wanted.size === 0) return known;
  const [list, ...contents] = await branch.readFiles(tip, [shardsFile, ...wanted.keys()]);
  const digests = parseSealed(list, shards, z.record(z.string(), z.string()));
  for (const [at, [path, names]] of [...wanted].entries()) {
    if (!Object.hasOwn(digests, path)) continue;
    const content = parseSealed(contents[at], digests[path]!, shard);
    for (const name of names) if (Object.hasOwn(content, name)) known.set(name, content[name]!);
  }
  return known;
}

/** The posts that the ledger knew and that had no file. */
export async function readGone(branch: LedgerBranch, tip: string, { gone }: CheckpointIndex): Promise<string[]> {
  const [bytes] = await branch.readFiles(tip, [goneFile]);
  return parseSealed(bytes, gone, z.array(z.string()));
}

function parseSealed<T>(bytes: Uint8Array | null | undefined, digest: string, shape: z.ZodType<T>): T {
  if (bytes == null || shortDigest(bytes) !== digest) throw new CheckpointUnusable('a file of it was changed');
  const read = shape.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  if (!read.success) throw new CheckpointUnusable('a file of it has another form');
  return read.data;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
