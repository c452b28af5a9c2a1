import { compareIssues, type Issue, issue } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';
import { type LedgerEntry, storedPayload } from '../model/ledger-entry.ts';
import { canonical, saltedDigest } from './canonical.ts';
import type { Head } from './chain.ts';
import { readHeads } from './heads.ts';
import { type Line, readLines } from './lines.ts';
import { headsFile, readPath } from './paths.ts';

export interface Verified {
  /** Those that could be read, account by account, in the order of the files. */
  entries: LedgerEntry[];
  issues: Issue[];
}

/**
 * Holds a ledger's files against what a ledger must be, apart from the code that writes it. All input is hostile. Every
 * fault is named; after one, the check goes on from what it found, so that one edit gives one issue and not hundreds.
 *
 * Payload files are checked where they are given: they may be missing, since they can be erased.
 */
export function verifyLedger(files: ReadonlyMap<string, Uint8Array>): Verified {
  const issues: Issue[] = [];
  const entries: LedgerEntry[] = [];
  const ends = new Map<string, Head>();
  for (const [account, lines] of linesByAccount(files, issues)) {
    issues.push(...verifyChain(lines));
    for (const { entry } of lines) entries.push(entry);
    const last = lines.at(-1);
    if (last) ends.set(account, { sequence: last.entry.sequence, digest: last.digest, at: last.entry.at });
  }
  issues.push(...verifyHeads(files, ends), ...verifyPayloads(files, entries));
  return { entries, issues: issues.sort(compareIssues) };
}

/** The readable lines of each account, months in order; what cannot be read is an issue. */
function linesByAccount(files: ReadonlyMap<string, Uint8Array>, issues: Issue[]): Map<string, Line[]> {
  const accounts = new Map<string, Line[]>();
  for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = readPath(file);
    if (path === null) issues.push(issue('ledger.file', { file }, `${file} is not a file of the ledger`));
    if (path?.kind !== 'entries') continue;
    const read = readLines(file, bytes, path);
    issues.push(...read.issues);
    accounts.set(path.account, [...(accounts.get(path.account) ?? []), ...read.lines]);
  }
  return accounts;
}

function verifyChain(lines: readonly Line[]): Issue[] {
  const issues: Issue[] = [];
  const digests = new Set<string>();
  const later = new Map<number, number>();
  for (const { entry } of lines) later.set(entry.sequence, (later.get(entry.sequence) ?? 0) + 1);
  const seen = new Set<number>();
  let before: Line | null = null;
  for (const line of lines) {
    const found = breakBetween(before, line, { digests, seen, present: later });
    if (found !== null) issues.push(issue(found.code, placeOf(found.at), found.message));
    digests.add(line.digest);
    seen.add(line.entry.sequence);
    // A line too many does not move the chain: the next one is held against the line that it was chained to.
    if (found?.code !== 'ledger.duplicated' && found?.code !== 'ledger.forked') before = line;
  }
  return issues;
}

interface Break {
  code: IssueCode;
  at: Line;
  message: string;
}

/** What is wrong between two lines that follow each other, or null. */
function breakBetween(
  before: Line | null,
  line: Line,
  known: { digests: Set<string>; seen: Set<number>; present: Map<number, number> },
): Break | null {
  const { sequence, previous } = line.entry;
  const expected = (before?.entry.sequence ?? 0) + 1;
  if (known.digests.has(line.digest)) {
    return { code: 'ledger.duplicated', at: line, message: `entry ${sequence} stands twice` };
  }
  if (known.seen.has(sequence)) {
    return { code: 'ledger.forked', at: line, message: `two different entries have the number ${sequence}` };
  }
  if (sequence < expected) {
    return { code: 'ledger.reordered', at: line, message: `entry ${sequence} stands after entry ${expected - 1}` };
  }
  if (sequence > expected) {
    if (known.present.has(expected)) {
      return { code: 'ledger.reordered', at: line, message: `entry ${sequence} stands before entry ${expected}` };
    }
    const missing = sequence - 1 === expected ? `entry ${expected} is` : `entries ${expected} to ${sequence - 1} are`;
    return { code: 'ledger.cut', at: line, message: `${missing} missing` };
  }
  if (previous === (before?.digest ?? null)) return null;
  const edited = before ?? line;
  return {
    code: 'ledger.edited',
    at: edited,
    message: `entry ${edited.entry.sequence} is not what the entry after it was chained to`,
  };
}

function verifyHeads(files: ReadonlyMap<string, Uint8Array>, ends: ReadonlyMap<string, Head>): Issue[] {
  const bytes = files.get(headsFile);
  const place = { file: headsFile };
  if (bytes === undefined) {
    return ends.size === 0
      ? []
      : [issue('ledger.cut', place, `${headsFile} is missing, so a missing end would not be seen`)];
  }
  const heads = readHeads(new TextDecoder().decode(bytes));
  if (heads === null) return [issue('ledger.unreadable', place, `${headsFile} cannot be read`)];
  const accounts = [...new Set([...heads.keys(), ...ends.keys()])].sort();
  return accounts.flatMap(account => headIssue(account, heads.get(account), ends.get(account)) ?? []);
}

function headIssue(account: string, head: Head | undefined, end: Head | undefined): Issue | null {
  const place = { file: headsFile, field: account };
  if (head === undefined) return issue('ledger.cut', place, `${headsFile} does not name the chain of ${account}`);
  const last = end?.sequence ?? 0;
  if (last < head.sequence) {
    return issue(
      'ledger.cut',
      place,
      `the chain of ${account} ends at entry ${last}; entry ${head.sequence} is missing`,
    );
  }
  if (last > head.sequence || end?.digest !== head.digest) {
    return issue('ledger.edited', place, `the last entry of ${account} is not the one that ${headsFile} names`);
  }
  return null;
}

function verifyPayloads(files: ReadonlyMap<string, Uint8Array>, entries: readonly LedgerEntry[]): Issue[] {
  const attempts = new Map(
    entries.flatMap(entry => (entry.kind === 'attempt' ? [[entry.attempt, entry] as const] : [])),
  );
  const issues: Issue[] = [];
  for (const [file, bytes] of files) {
    const path = readPath(file);
    if (path?.kind !== 'payload') continue;
    const attempt = attempts.get(path.attempt);
    const digest = payloadDigest(bytes);
    if (attempt === undefined || attempt.account !== path.account || !attempt.at.startsWith(path.month)) {
      issues.push(issue('ledger.payload', { file }, 'no attempt of that account and month names this payload'));
    } else if (digest !== attempt.payload) {
      issues.push(issue('ledger.payload', { file }, `entry ${attempt.sequence} was chained to another payload`));
    }
  }
  return issues;
}

/** The salted digest, or null where the file cannot be read. */
function payloadDigest(bytes: Uint8Array): string | null {
  try {
    const stored = storedPayload.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return saltedDigest(stored.salt, canonical(stored.payload));
  } catch {
    return null;
  }
}

function placeOf(line: Line) {
  return { file: line.file, position: { line: line.number, column: 1 } };
}
