import { type Issue, issue } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { digestOf } from './canonical.ts';
import { type Fault, readEntry } from './verify-entry.ts';
import { lineSplitter } from './verify-split.ts';

/** One line of a ledger file that could be read. */
export interface Line {
  file: string;
  /** From 1. */
  number: number;
  entry: LedgerEntry;
  /** SHA-256 of the entry's canonical bytes. */
  digest: string;
  /** It stands in the file of another month. */
  misplaced: boolean;
  /** How many lines that could not be read stand between this one and the one before it. */
  unread: number;
}

export interface ReadFile {
  lines: Line[];
  issues: Issue[];
  /** How many lines after the last one that could be read could not; infinite where the end of the file is missing. */
  unread: number;
}

/** Reads a file of entries, line by line; each line that is not an entry of that account and month is an issue. */
export function readLines(file: string, bytes: Uint8Array, belongs: { account: string; month: string }): ReadFile {
  const read: ReadFile = { lines: [], issues: [], unread: 0 };
  const splitter = lineSplitter();
  let number = 0;
  let before: IssueCode | null = null;
  const report = (fault: Fault): void => {
    // A run of lines with one fault is one issue: a file that was put in another's place is not a thousand.
    if (fault.code !== before) read.issues.push(issue(fault.code, placeOf({ file, number }), fault.message));
    before = fault.code;
  };
  for (const line of splitter.push(bytes)) {
    number += 1;
    const { entry, exact, fault } = readEntry(line, belongs);
    if (fault === null) before = null;
    else report(fault);
    if (entry === null) {
      if (fault?.code !== 'ledger.foreign') read.unread += 1;
      continue;
    }
    const misplaced = fault?.code === 'ledger.month';
    read.lines.push({ file, number, entry, digest: digestOf(exact), misplaced, unread: read.unread });
    read.unread = 0;
  }
  number += 1;
  if (splitter.rest() > 0) report({ code: 'ledger.truncated', message: 'the file ends within a line' });
  else if (number === 1) report({ code: 'ledger.truncated', message: 'the file is empty' });
  else return read;
  return { ...read, unread: Number.POSITIVE_INFINITY };
}

export function placeOf(line: { file: string; number: number }) {
  return { file: line.file, position: { line: line.number, column: 1 } };
}
