import { type Issue, issue } from '../model/issue.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { type Line, placeOf, type ReadFile, readLines } from './lines.ts';
import { readPath } from './paths.ts';
import { headIssue, type Named } from './verify-heads.ts';
import { findStrays } from './verify-strays.ts';

/**
 * Finds out what is wrong with an account whose chain could not be followed, from all of its lines. After a fault it goes
 * on from what it found, so that one change to a file gives one issue and not hundreds.
 */
export function diagnose(
  account: string,
  files: readonly Month[],
  named: Named,
): { entries: LedgerEntry[]; issues: Issue[] } {
  const { lines, unread, issues: unreadable } = readAll(account, files);
  const head = typeof named === 'string' ? null : named;
  const { chain, issues: strays } = findStrays(lines, head);
  const numbered = chain.toSorted((a, b) => a.entry.sequence - b.entry.sequence);
  const steps = numbered.flatMap((line, index) => stepIssues(numbered[index - 1] ?? null, line));
  const end = named === 'unknown' ? [] : headIssue(account, head, { lines: numbered, unread, files });
  const issues = onceEach([unreadable, strays, orderIssues(chain), steps, end].flat());
  // No fault goes unnamed, even one that the passes above would not know.
  if (issues.length === 0) issues.push(issue('ledger.unreadable', {}, `the chain of ${account} does not hold`));
  return { entries: lines.map(line => line.entry), issues };
}

interface Month {
  path: string;
  month: string;
  bytes: Uint8Array;
}

/** The lines of all months; `unread` counts those at the end that could not be read. */
function readAll(account: string, files: readonly Month[]): ReadFile {
  const read = files.map(({ path, month, bytes }) => readLines(path, bytes, { account, month }));
  let unread = 0;
  for (const file of read) {
    const [first] = file.lines;
    if (first !== undefined) first.unread += unread;
    unread = first === undefined ? unread + file.unread : file.unread;
  }
  return { lines: read.flatMap(file => file.lines), issues: read.flatMap(file => file.issues), unread };
}

/** An entry that was changed can come to light twice. */
function onceEach(issues: readonly Issue[]): Issue[] {
  return [
    ...new Map(issues.map(found => [`${found.code} ${found.file} ${found.line} ${found.field}`, found])).values(),
  ];
}

/** Lines that stand after one with a higher number. */
function orderIssues(chain: readonly Line[]): Issue[] {
  const issues: Issue[] = [];
  let highest: Line | null = null;
  let before: Line | null = null;
  for (const line of chain) {
    if (highest === null || line.entry.sequence > highest.entry.sequence) highest = line;
    // A block that was moved is one issue; and a line in another month's file has one already.
    else if (!line.misplaced && (before === highest || before?.file !== line.file)) {
      const message = `entry ${line.entry.sequence} stands after entry ${highest.entry.sequence}`;
      issues.push(issue(highest.file === line.file ? 'ledger.reordered' : 'ledger.month', placeOf(line), message));
    }
    before = line;
  }
  return issues;
}

/** What is wrong between two lines whose numbers follow each other, or between the beginning and the first. */
function stepIssues(before: Line | null, line: Line): Issue[] {
  const expected = (before?.entry.sequence ?? 0) + 1;
  const missing = line.entry.sequence - expected;
  if (missing > 0) return missing <= line.unread ? [] : [gapIssue(before, line, expected)];
  const issues: Issue[] = [];
  if (line.entry.previous !== (before?.digest ?? null)) {
    const edited = before ?? line;
    const message =
      before === null
        ? 'the first entry names an entry before it'
        : `entry ${edited.entry.sequence} is not what the entry after it was chained to`;
    issues.push(issue('ledger.edited', placeOf(edited), message));
  }
  if (before !== null && line.entry.at < before.entry.at) {
    const message = `entry ${line.entry.sequence} is older than the entry before it`;
    issues.push(issue('ledger.time', placeOf(line), message));
  }
  return issues;
}

/** Where a month lies between two files, its file may be what is missing; between two lines of a file nothing else can be. */
function gapIssue(before: Line | null, line: Line, expected: number): Issue {
  const last = line.entry.sequence - 1;
  const what = last === expected ? `entry ${expected} is missing` : `entries ${expected} to ${last} are missing`;
  if (before === null) {
    return issue(
      'ledger.missing',
      placeOf(line),
      `${what}: the file of an earlier month, or the first lines of this one`,
    );
  }
  const between = monthNumber(line.file) - monthNumber(before.file);
  if (between <= 1) return issue('ledger.cut', placeOf(line), what);
  return issue('ledger.missing', placeOf(line), `${what}: the file of a month after ${monthOf(before.file)}`);
}

function monthNumber(file: string): number {
  const [year, month] = monthOf(file).split('-').map(Number);
  return year! * 12 + month!;
}

function monthOf(file: string): string {
  const path = readPath(file);
  return path?.kind === 'entries' ? path.month : '0000-00';
}
