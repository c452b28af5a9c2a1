import { isUtf8 } from 'node:buffer';
import type { IssueCode } from '../model/issue-codes.ts';
import { type LedgerEntry, ledgerEntry } from '../model/ledger-entry.ts';
import { canonical } from './canonical.ts';

export interface Fault {
  code: IssueCode;
  message: string;
}

/** `exact` is the entry's canonical form. Where there is no entry, the line holds none of that account. */
type ReadEntry = { entry: LedgerEntry; exact: string; fault: Fault | null } | { entry: null; exact: ''; fault: Fault };

/** Reads one line, and says what is wrong with it apart from its place in the chain. */
export function readEntry(line: Buffer, belongs: { account: string; month: string }): ReadEntry {
  if (!isUtf8(line)) return notAnEntry('ledger.unreadable', 'the line is not UTF-8');
  try {
    return readText(line.toString(), belongs);
  } catch {
    // A number that has no canonical form, or a value nested deeper than the stack.
    return notAnEntry('ledger.unreadable', 'the line holds a value that no entry can hold');
  }
}

/** Of an entry, heads.json or a payload file: null where it is 1, or none, which is for the schema to say. */
export function versionFault(what: string, value: unknown): Fault | null {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version === 1) return null;
  const shown = JSON.stringify(value.version).slice(0, 20);
  return { code: 'ledger.version', message: `${what} has version ${shown}; this Mergecast knows version 1` };
}

/** The value, or undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readText(text: string, belongs: { account: string; month: string }): ReadEntry {
  const value = parseJson(text);
  if (value === undefined) return notAnEntry('ledger.unreadable', 'the line is not JSON');
  const fault = versionFault('the entry', value);
  if (fault !== null) return notAnEntry(fault.code, fault.message);
  const read = ledgerEntry.safeParse(value);
  if (!read.success) {
    const field = read.error.issues[0]?.path.join('.') || 'kind';
    return notAnEntry('ledger.unreadable', `the line is not an entry: ${field} is wrong or missing`);
  }
  const entry = read.data;
  if (entry.account !== belongs.account) {
    return notAnEntry('ledger.foreign', `the entry belongs to the account ${entry.account}`);
  }
  const exact = canonical(value);
  return { entry, exact, fault: placeFault(entry, belongs.month) ?? formFault(exact, text) };
}

function placeFault({ at }: LedgerEntry, month: string): Fault | null {
  if (at.startsWith(month)) return null;
  return { code: 'ledger.month', message: `the entry belongs to the month ${at.slice(0, 7)}` };
}

function formFault(exact: string, text: string): Fault | null {
  return exact === text ? null : { code: 'ledger.not-canonical', message: 'the entry is not in canonical form' };
}

function notAnEntry(code: IssueCode, message: string): ReadEntry {
  return { entry: null, exact: '', fault: { code, message } };
}
