import type { LedgerEntry } from '../model/ledger-entry.ts';

/** An entry with a file beside it: what an attempt sent, what it was changed into, what an approval was given to. */
export interface Storing {
  account: string;
  at: string;
  /** The name of the file. */
  name: string;
}

/** What an entry has beside it; null where its kind has nothing. */
export function storingOf(entry: LedgerEntry): (Storing & { payload: string; sequence: number }) | null {
  const { account, at, sequence } = entry;
  if (entry.kind === 'attempt') return { account, at, sequence, name: entry.attempt, payload: entry.payload };
  if (entry.kind === 'approval') return { account, at, sequence, name: entry.approval, payload: entry.payload };
  if (entry.kind === 'update') return { account, at, sequence, name: entry.update, payload: entry.payload };
  return null;
}
