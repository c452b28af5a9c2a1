import { type Issue, issue } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';
import type { Head } from './chain.ts';
import { readHeads, writeHeads } from './heads.ts';
import type { Line } from './lines.ts';
import { entriesFile, headsFile } from './paths.ts';
import { type Fault, parseJson, versionFault } from './verify-entry.ts';

/** What heads.json says of an account: a head, that it names none, or nothing, where the file itself cannot be read. */
export type Named = Head | 'none' | 'unknown';

export function namedHead(account: string, heads: ReadonlyMap<string, Head> | null): Named {
  return heads === null ? 'unknown' : (heads.get(account) ?? 'none');
}

/** Whether a chain ends where heads.json says. */
export function isNamed(end: Head | null, named: Named): boolean {
  if (named === 'unknown') return true;
  if (named === 'none' || end === null) return named === 'none' && end === null;
  return end.sequence === named.sequence && end.digest === named.digest && end.at === named.at;
}

/** The heads, or null where they are missing or cannot be read, which is an issue. */
export function verifyHeads(
  bytes: Uint8Array | undefined,
  hasEntries: boolean,
): { heads: ReadonlyMap<string, Head> | null; issues: Issue[] } {
  if (bytes === undefined && !hasEntries) return { heads: new Map(), issues: [] };
  const { heads, fault } = readHeadsFile(bytes);
  return { heads, issues: fault === null ? [] : [issue(fault.code, { file: headsFile }, fault.message)] };
}

function readHeadsFile(bytes: Uint8Array | undefined): { heads: Map<string, Head> | null; fault: Fault | null } {
  const fault = (code: IssueCode, message: string) => ({ heads: null, fault: { code, message } });
  if (bytes === undefined) {
    return fault('ledger.missing', `${headsFile} is missing, so a missing end of a chain would not be seen`);
  }
  if (bytes.at(-1) !== 10) return fault('ledger.truncated', `${headsFile} does not end with a newline`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const heads = readHeads(text);
  if (heads === null) {
    const version = versionFault(headsFile, parseJson(text));
    return { heads, fault: version ?? { code: 'ledger.unreadable', message: `${headsFile} cannot be read` } };
  }
  if (Buffer.compare(Buffer.from(writeHeads(heads)), bytes) === 0) return { heads, fault: null };
  return { heads, fault: { code: 'ledger.not-canonical', message: `${headsFile} is not in canonical form` } };
}

/** Holds the end of a chain, whose lines are given in the order of their numbers, against the head that is named for it. */
export function headIssue(
  account: string,
  head: Head | null,
  { lines, unread, files }: { lines: readonly Line[]; unread: number; files: readonly { path: string }[] },
): Issue[] {
  const place = { file: headsFile, field: account };
  const end = lines.at(-1);
  const last = end?.entry.sequence ?? 0;
  if (head === null) {
    if (last === 0) return [];
    return [issue('ledger.inserted', place, `${headsFile} does not name the chain of ${account}`)];
  }
  if (last < head.sequence) {
    if (head.sequence - last <= unread) return [];
    const message = `the chain of ${account} ends at entry ${last}; entry ${head.sequence} is missing`;
    const file = entriesFile(account, head.at);
    if (!files.some(({ path }) => path === file))
      return [issue('ledger.missing', place, `${message}, and so is ${file}`)];
    return [issue('ledger.truncated', place, message)];
  }
  if (last > head.sequence && lines.some(line => line.digest === head.digest)) {
    return [issue('ledger.inserted', place, `entries stand after entry ${head.sequence}, the last of ${account}`)];
  }
  if (end?.digest === head.digest && end.entry.at === head.at) return [];
  return [issue('ledger.edited', place, `the last entry of ${account} is not the one that ${headsFile} names`)];
}
