import { type Issue, issue } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';
import { type LedgerEntry, ledgerEntry } from '../model/ledger-entry.ts';
import { canonical, digestOf } from './canonical.ts';

/** One line of a ledger file that could be read. */
export interface Line {
  file: string;
  /** From 1. */
  number: number;
  entry: LedgerEntry;
  /** SHA-256 of the line's bytes. */
  digest: string;
}

/** Reads a file of entries, line by line; each line that is not an entry of that account and month is an issue. */
export function readLines(
  file: string,
  bytes: Uint8Array,
  belongs: { account: string; month: string },
): { lines: Line[]; issues: Issue[] } {
  const lines: Line[] = [];
  const issues: Issue[] = [];
  const texts = decodeLines(bytes);
  for (const [index, text] of texts.entries()) {
    const number = index + 1;
    const last = number === texts.length;
    // Every line ends with a newline: the last piece is empty, or it is a line that was cut.
    if (last && text === '') break;
    const read = last ? unreadable('the last line is cut') : readEntry(text, belongs);
    if ('unread' in read) {
      issues.push(issue(read.unread, { file, position: { line: number, column: 1 } }, read.message));
      continue;
    }
    lines.push({ file, number, entry: read, digest: digestOf(text) });
  }
  return { lines, issues };
}

function decodeLines(bytes: Uint8Array): string[] {
  // A byte that is no UTF-8 becomes U+FFFD, so that its line, and only its line, is not what was hashed.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
}

interface Unread {
  unread: IssueCode;
  message: string;
}

function readEntry(text: string, belongs: { account: string; month: string }): LedgerEntry | Unread {
  const value = parse(text);
  if (value === undefined) return unreadable('the line is not JSON');
  const version = isObject(value) ? value.version : undefined;
  if (typeof version === 'number' && version > 1) {
    return { unread: 'ledger.version', message: `the entry has version ${version}; this Mergecast knows version 1` };
  }
  const read = ledgerEntry.safeParse(value);
  if (!read.success) {
    const field = read.error.issues[0]?.path.join('.') || 'kind';
    return unreadable(`the line is not an entry: ${field} is wrong or missing`);
  }
  if (canonical(value) !== text)
    return { unread: 'ledger.not-canonical', message: 'the entry is not in canonical form' };
  if (read.data.account !== belongs.account || !read.data.at.startsWith(belongs.month)) {
    const belongsTo = `${read.data.account}, ${read.data.at.slice(0, 7)}`;
    return { unread: 'ledger.foreign', message: `the entry belongs to ${belongsTo}` };
  }
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function unreadable(message: string): Unread {
  return { unread: 'ledger.unreadable', message };
}
