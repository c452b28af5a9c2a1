import type { LedgerEntry, NewEntry } from '../model/ledger-entry.ts';
import { canonical, digestOf } from './canonical.ts';

/** The end of an account's chain: what the next entry has to follow. */
export interface Head {
  sequence: number;
  /** SHA-256 of the canonical bytes of the last entry. */
  digest: string;
  /** Its time; no entry is older than the one before it, whatever a machine's clock says. */
  at: string;
}

/** Gives an entry its place in the chain. Returns the entry, its line and the new head. */
export function link(entry: NewEntry, head: Head | null): { entry: LedgerEntry; line: string; head: Head } {
  const at = head !== null && head.at > entry.at ? head.at : entry.at;
  const linked = {
    ...entry,
    at,
    version: 1,
    sequence: (head?.sequence ?? 0) + 1,
    previous: head?.digest ?? null,
  } as LedgerEntry;
  const line = canonical(linked);
  return { entry: linked, line, head: { sequence: linked.sequence, digest: digestOf(line), at } };
}
