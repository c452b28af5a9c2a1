import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { type LedgerEntry, ledgerEntry } from '../model/ledger-entry.ts';
import { canonical } from './canonical.ts';
import type { Head } from './chain.ts';
import { isPlainEntry } from './verify-quick.ts';
import { lineSplitter } from './verify-split.ts';

/**
 * Follows one account's chain, line by line, on from a head, or from its beginning where that is null. It holds the end
 * of the chain and nothing else, and answers only whether all is well: what a fault is called takes a second look, with
 * the lines around it (`verify-diagnose.ts`).
 */
export function followChain(account: string, from: Head | null) {
  let head = from;
  return {
    /** The entry that the next line holds, or null where anything about it is wrong. */
    take(line: Uint8Array, month: string): LedgerEntry | null {
      const entry = readSound(line);
      if (entry === null || entry.account !== account || !entry.at.startsWith(month)) return null;
      if (entry.sequence !== (head?.sequence ?? 0) + 1 || entry.previous !== (head?.digest ?? null)) return null;
      if (head !== null && entry.at < head.at) return null;
      head = { sequence: entry.sequence, digest: hash('sha256', line), at: entry.at };
      return entry;
    },
    head: () => head,
  };
}

/** Follows the chain through a file of entries that comes in pieces. */
export function followFile(chain: ReturnType<typeof followChain>, month: string) {
  const splitter = lineSplitter();
  let lines = 0;
  return {
    /** The entries that end in this piece; null for a line with which something is wrong. */
    *take(piece: Uint8Array): Generator<LedgerEntry | null> {
      for (const line of splitter.push(piece)) {
        lines += 1;
        yield chain.take(line, month);
      }
    },
    /** Whether it held entries and ended with the end of a line. */
    isWhole: () => lines > 0 && splitter.rest() === 0,
  };
}

function readSound(line: Uint8Array): LedgerEntry | null {
  if (!isUtf8(line)) return null;
  const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString();
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && isPlainEntry(value, text)) return value as LedgerEntry;
    const read = ledgerEntry.safeParse(value);
    return read.success && canonical(value) === text ? read.data : null;
  } catch {
    // No JSON, a number without a canonical form, or nested deeper than the stack.
    return null;
  }
}
