import { compareIssues, type Issue } from '../model/issue.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { storingOf } from './storing.ts';
import { diagnose } from './verify-diagnose.ts';
import { followChain, followFile } from './verify-follow.ts';
import { isNamed, type Named, namedHead, verifyHeads } from './verify-heads.ts';
import { accountNames, layOut } from './verify-layout.ts';
import { namedPayload, payloadIssue, unnamedPayload } from './verify-payloads.ts';

export interface Verified {
  /** Those that could be read, account by account, in the order of the files. */
  entries: LedgerEntry[];
  issues: Issue[];
}

/**
 * Holds a ledger's files against what a ledger must be, apart from the code that writes it. All input is hostile, and
 * every fault is named.
 *
 * Payload files are checked where they are given: they may be missing, since they can be erased.
 */
export function verifyLedger(files: ReadonlyMap<string, Uint8Array>): Verified {
  const layout = layOut([...files].map(([path, bytes]) => ({ path, bytes })));
  const { heads, issues } = verifyHeads(layout.heads?.bytes, layout.accounts.size > 0);
  const found = [issues, layout.issues];
  const entries: LedgerEntry[] = [];
  for (const account of accountNames(layout, heads)) {
    const months = layout.accounts.get(account) ?? [];
    const named = namedHead(account, heads);
    const sound = followAll(account, months, named);
    const read = sound === null ? diagnose(account, months, named) : { entries: sound, issues: [] };
    for (const entry of read.entries) entries.push(entry);
    found.push(read.issues);
  }
  found.push(payloadIssues(entries, layout.payloads));
  return { entries, issues: found.flat().sort(compareIssues) };
}

type Month = { path: string; month: string; bytes: Uint8Array };

/** The account's entries, or null where its files are not one chain that ends where it should. */
function followAll(account: string, months: readonly Month[], named: Named): LedgerEntry[] | null {
  const chain = followChain(account, null);
  const entries: LedgerEntry[] = [];
  for (const { month, bytes } of months) {
    const file = followFile(chain, month);
    for (const entry of file.take(bytes)) {
      if (entry === null) return null;
      entries.push(entry);
    }
    if (!file.isWhole()) return null;
  }
  return isNamed(chain.head(), named) ? entries : null;
}

function payloadIssues(entries: readonly LedgerEntry[], payloads: ReadonlyMap<string, { bytes: Uint8Array }>): Issue[] {
  const unnamed = new Map(payloads);
  const issues: Issue[] = [];
  for (const entry of entries) {
    const stored = storingOf(entry);
    const named = stored === null ? null : namedPayload(stored);
    const file = named === null ? undefined : unnamed.get(named.path);
    if (named === null || file === undefined) continue;
    issues.push(...payloadIssue(named, file.bytes));
    unnamed.delete(named.path);
  }
  return [...issues, ...[...unnamed.keys()].map(unnamedPayload)];
}
