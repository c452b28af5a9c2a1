import { Failure } from '../model/failure.ts';
import type { LedgerEntry, NewEntry, StoredPayload } from '../model/ledger-entry.ts';
import { storedPayload } from '../model/ledger-entry.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { canonical } from './canonical.ts';
import { type Head, link } from './chain.ts';
import { readHeads, writeHeads } from './heads.ts';
import { entriesFile, headsFile, payloadFile, readPath } from './paths.ts';
import { verifyLedger } from './verify.ts';

/** The ledger as it stood at one commit of its branch. */
export interface Ledger {
  /** The commit, or null where the branch does not exist yet. */
  tip: string | null;
  /** In the order of each account's chain, one account after the other. */
  entries: readonly LedgerEntry[];
  heads: ReadonlyMap<string, Head>;
  /** The text of the files of entries, by path. */
  texts: ReadonlyMap<string, string>;
  /** The blobs of stored payloads, by attempt. */
  payloads: ReadonlyMap<string, string>;
}

/**
 * Brings the branch here and reads it whole. A ledger that does not verify is never taken for a shorter or an empty one:
 * it stops the run, with every fault named.
 */
export async function openLedger(branch: LedgerBranch): Promise<Ledger> {
  return readLedger(branch, await branch.fetch());
}

export async function readLedger(branch: LedgerBranch, tip: string | null): Promise<Ledger> {
  if (tip === null) return { tip, entries: [], heads: new Map(), texts: new Map(), payloads: new Map() };
  const files = await branch.list(tip);
  const wanted = files.filter(file => readPath(file.path)?.kind !== 'payload');
  const contents = await branch.read(wanted.map(file => file.blob));
  const bytes = new Map(wanted.map((file, index) => [file.path, contents[index]!]));
  const verified = verifyLedger(bytes);
  if (verified.issues.length > 0) {
    throw new Failure('ledger.broken', `the ledger on ${branch.describe} does not verify`, {
      remedy: 'See each fault; restore the files from the history of the ledger branch.',
      state: 'Nothing was sent.',
      issues: verified.issues,
    });
  }
  return {
    tip,
    entries: verified.entries,
    heads: readHeads(decode(bytes.get(headsFile))) ?? new Map(),
    texts: new Map([...bytes].filter(([path]) => path !== headsFile).map(([path, content]) => [path, decode(content)])),
    payloads: payloadBlobs(files),
  };
}

/** The stored payloads of these attempts; an attempt whose payload was erased is not in the answer. */
export async function readPayloads(
  branch: LedgerBranch,
  ledger: Ledger,
  attempts: Iterable<string>,
): Promise<Map<string, StoredPayload>> {
  const kept = [...new Set(attempts)].filter(attempt => ledger.payloads.has(attempt));
  const contents = await branch.read(kept.map(attempt => ledger.payloads.get(attempt)!));
  return new Map(kept.map((attempt, index) => [attempt, parsePayload(decode(contents[index]), attempt)]));
}

/**
 * Appends entries and stores payloads in one commit on top of the ledger as it was read. `moved` means that another
 * writer was first and nothing was written.
 */
export async function appendEntries(
  branch: LedgerBranch,
  ledger: Ledger,
  added: { entries: readonly NewEntry[]; payloads?: ReadonlyMap<string, StoredPayload> },
  message: string,
): Promise<Ledger | 'moved'> {
  const heads = new Map(ledger.heads);
  const texts = new Map(ledger.texts);
  const changed = new Map<string, Uint8Array>();
  const entries: LedgerEntry[] = [];
  for (const fresh of added.entries) {
    const { entry, line, head } = link(fresh, heads.get(fresh.account) ?? null);
    const path = entriesFile(entry.account, entry.at);
    const text = `${texts.get(path) ?? ''}${line}\n`;
    heads.set(entry.account, head);
    texts.set(path, text);
    changed.set(path, encode(text));
    entries.push(entry);
    const stored = entry.kind === 'attempt' ? added.payloads?.get(entry.attempt) : undefined;
    if (stored !== undefined && entry.kind === 'attempt') {
      changed.set(payloadFile(entry.account, entry.at, entry.attempt), encode(`${canonical(stored)}\n`));
    }
  }
  changed.set(headsFile, encode(writeHeads(heads)));
  const result = await branch.write(ledger.tip, changed, message);
  if ('moved' in result) return 'moved';
  const payloads = added.payloads === undefined ? ledger.payloads : payloadBlobs(await branch.list(result.written));
  return { tip: result.written, entries: [...ledger.entries, ...entries], heads, texts, payloads };
}

function payloadBlobs(files: readonly { path: string; blob: string }[]): Map<string, string> {
  const blobs = new Map<string, string>();
  for (const file of files) {
    const path = readPath(file.path);
    if (path?.kind === 'payload') blobs.set(path.attempt, file.blob);
  }
  return blobs;
}

function parsePayload(text: string, attempt: string): StoredPayload {
  try {
    return storedPayload.parse(JSON.parse(text));
  } catch (cause) {
    throw new Failure('ledger.broken', `the stored payload of attempt ${attempt} cannot be read`, {
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
