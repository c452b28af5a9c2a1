import { isUtf8 } from 'node:buffer';
import { type Issue, issue } from '../model/issue.ts';
import { type StoredPayload, storedPayload } from '../model/ledger-entry.ts';
import { canonical, saltedDigest } from './canonical.ts';
import { payloadFile } from './paths.ts';
import { type Fault, parseJson, versionFault } from './verify-entry.ts';
import type { Step } from './verify-quick.ts';

/** What an entry says of the payload file that it names. */
export interface NamedPayload {
  path: string;
  sequence: number;
  digest: string;
}

/** What is known of an entry: only attempts and approvals have a payload. */
export type Naming = Pick<Step, 'account' | 'at' | 'sequence' | 'name' | 'payload'>;

/** The file of the payload that an entry names; it may be there or have been erased. Other entries name none. */
export function namedPayload(entry: Naming): NamedPayload | null {
  if (entry.name === null || entry.payload === null) return null;
  const path = payloadFile(entry.account, entry.at, entry.name);
  return { path, sequence: entry.sequence, digest: entry.payload };
}

/** Holds a payload file against the entry that names it: no issue, or one. */
export function payloadIssue(named: NamedPayload, bytes: Uint8Array): Issue[] {
  const found = payloadFault(named, bytes);
  return found === null ? [] : [issue(found.code, { file: named.path }, found.message)];
}

function payloadFault(named: NamedPayload, bytes: Uint8Array): Fault | null {
  if (bytes.at(-1) !== 10) return { code: 'ledger.truncated', message: 'the payload does not end with a newline' };
  if (!isUtf8(bytes)) return { code: 'ledger.unreadable', message: 'the payload is not UTF-8' };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  try {
    const value = parseJson(text);
    const read = storedPayload.safeParse(value);
    if (read.success) return contentFault(named, read.data, text);
    return versionFault('the payload', value) ?? { code: 'ledger.unreadable', message: 'the payload cannot be read' };
  } catch {
    // A number that has no canonical form, or a value nested deeper than the stack.
    return { code: 'ledger.unreadable', message: 'the payload holds a value that no payload can hold' };
  }
}

function contentFault({ sequence, digest }: NamedPayload, stored: StoredPayload, text: string): Fault | null {
  if (saltedDigest(stored.salt, canonical(stored.payload)) !== digest) {
    return { code: 'ledger.payload', message: `entry ${sequence} was chained to another payload` };
  }
  if (`${canonical(stored)}\n` === text) return null;
  return { code: 'ledger.not-canonical', message: 'the payload is not in canonical form' };
}

export function unnamedPayload(path: string): Issue {
  return issue('ledger.payload', { file: path }, 'no entry of that account and month names this payload');
}
