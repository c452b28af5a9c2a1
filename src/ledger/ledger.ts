import { Failure } from '../model/failure.ts';
import type { LedgerEntry, NewEntry, StoredPayload } from '../model/ledger-entry.ts';
import { storedPayload } from '../model/ledger-entry.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { canonical } from './canonical.ts';
import { type Head, link } from './chain.ts';
import { type CheckpointIndex, indexFile, parseCheckpoint } from './checkpoint.ts';
import { writeHeads } from './heads.ts';
import { entriesFile, headsFile, payloadFile } from './paths.ts';
import { readEntries } from './read-entries.ts';
import { readSince } from './since.ts';
import { folding, type TargetRecord } from './state.ts';
import { type Storing, storingOf } from './storing.ts';

/** The ledger as it stood at one commit of its branch. */
export interface Ledger {
  /** The commit, or null where the branch does not exist yet. */
  tip: string | null;
  /** What is known of every target by what was read first; where that is a checkpoint, what it knows is not read yet. */
  base:
    | { kind: 'records'; records: ReadonlyMap<string, TargetRecord> }
    | { kind: 'checkpoint'; index: CheckpointIndex };
  /** The entries that came after the base, in the order of each account's chain. */
  entries: readonly LedgerEntry[];
  heads: ReadonlyMap<string, Head>;
}

/** Entries for one commit, and what lies beside the attempts and approvals among them. */
export interface Added {
  entries: readonly NewEntry[];
  /** By the name of the attempt or approval. */
  payloads?: ReadonlyMap<string, StoredPayload>;
  /** Files beside the entries; null removes one. */
  beside?: ReadonlyMap<string, Uint8Array | null>;
}

/**
 * Brings the branch here and reads it, whole or from its checkpoint on, where it has one. A ledger that does not verify is
 * never taken for a shorter or an empty one: it stops the run, with every fault named.
 */
export async function openLedger(branch: LedgerBranch, from: 'start' | 'checkpoint' = 'start'): Promise<Ledger> {
  const tip = await branch.fetch();
  if (tip === null || from === 'start') return readLedger(branch, tip);
  const [bytes = null, heads = null] = await branch.readFiles(tip, [indexFile, headsFile]);
  const index = bytes === null ? null : parseCheckpoint(bytes);
  const since = index === null ? null : await readSince(branch, tip, index, heads);
  if (index === null || since === null) return readLedger(branch, tip);
  return { tip, base: { kind: 'checkpoint', index }, ...since };
}

/** Reads and verifies the whole ledger as it stands at a commit. */
export async function readLedger(branch: LedgerBranch, tip: string | null): Promise<Ledger> {
  const records = new Map<string, TargetRecord>();
  const heads = await readEntries(branch, tip, folding(records));
  return { tip, base: { kind: 'records', records }, entries: [], heads };
}

/** What is stored beside these entries, by name; what was erased is not in the answer. */
export async function readPayloads(
  branch: LedgerBranch,
  { tip }: Pick<Ledger, 'tip'>,
  entries: readonly Storing[],
): Promise<Map<string, StoredPayload>> {
  if (tip === null) return new Map();
  const paths = entries.map(({ account, at, name }) => payloadFile(account, at, name));
  const contents = await branch.readFiles(tip, paths);
  const stored = new Map<string, StoredPayload>();
  for (const [index, bytes] of contents.entries()) {
    const { name } = entries[index]!;
    if (bytes !== null) stored.set(name, parsePayload(decode(bytes), name));
  }
  return stored;
}

/**
 * Appends entries and stores payloads in one commit on top of the ledger as it was read. `moved` means that another
 * writer was first and nothing was written.
 */
export async function appendEntries(
  branch: LedgerBranch,
  ledger: Ledger,
  added: Added,
  message: string,
): Promise<Ledger | 'moved'> {
  const heads = new Map(ledger.heads);
  const lines = new Map<string, string[]>();
  const changed = new Map<string, Uint8Array | null>(added.beside ?? []);
  const entries: LedgerEntry[] = [];
  for (const fresh of added.entries) {
    const { entry, line, head } = link(fresh, heads.get(fresh.account) ?? null);
    const path = entriesFile(entry.account, entry.at);
    lines.set(path, [...(lines.get(path) ?? []), `${line}\n`]);
    heads.set(entry.account, head);
    entries.push(entry);
    const name = storingOf(entry)?.name;
    const stored = name === undefined ? undefined : added.payloads?.get(name);
    if (name !== undefined && stored !== undefined) {
      changed.set(payloadFile(entry.account, entry.at, name), encode(`${canonical(stored)}\n`));
    }
  }
  const before = ledger.tip === null ? [] : await branch.readFiles(ledger.tip, [...lines.keys()]);
  for (const [index, [path, fresh]] of [...lines].entries()) {
    changed.set(path, Buffer.concat([before[index] ?? new Uint8Array(), encode(fresh.join(''))]));
  }
  changed.set(headsFile, encode(writeHeads(heads)));
  const result = await branch.write(ledger.tip, changed, message);
  if ('moved' in result) return 'moved';
  return { ...ledger, tip: result.written, entries: [...ledger.entries, ...entries], heads };
}

function parsePayload(text: string, name: string): StoredPayload {
  try {
    return storedPayload.parse(JSON.parse(text));
  } catch (cause) {
    throw new Failure('ledger.broken', `the stored payload ${name} cannot be read`, {
      remedy: 'Run `mergecast ledger verify`; restore the file from the history of the ledger branch, or delete it.',
      state: 'Nothing was sent.',
      cause,
    });
  }
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
