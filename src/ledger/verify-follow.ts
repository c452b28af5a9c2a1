import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { type LedgerEntry, ledgerEntry } from '../model/ledger-entry.ts';
import { canonical } from './canonical.ts';
import type { Head } from './chain.ts';
import { storingOf } from './storing.ts';
import { readPlainEntry, type Step } from './verify-quick.ts';
import { lineSplitter } from './verify-split.ts';

/**
 * Follows one account's chain, line by line, on from a head, or from its beginning where that is null. It holds the end
 * of the chain and nothing else, and answers only whether all is well: what a fault is called takes a second look, with
 * the lines around it (`verify-diagnose.ts`).
 */
export function followChain(account: string, from: Head | null) {
  let head = from;
  const step = (line: Uint8Array, text: string, month: string): Step | null => {
    const found = isUtf8(line) ? readStep(text) : null;
    if (found === null || found.account !== account || !found.at.startsWith(month)) return null;
    if (found.sequence !== (head?.sequence ?? 0) + 1 || found.previous !== (head?.digest ?? null)) return null;
    if (head !== null && found.at < head.at) return null;
    head = { sequence: found.sequence, digest: hash('sha256', line), at: found.at };
    return found;
  };
  return {
    /** What the next line is in the chain, or null where anything about it is wrong. */
    step: (line: Buffer, month: string): Step | null => step(line, line.toString(), month),
    /** The same, with the whole entry. */
    take(line: Buffer, month: string): LedgerEntry | null {
      const text = line.toString();
      return step(line, text, month) === null ? null : (JSON.parse(text) as LedgerEntry);
    },
    head: () => head,
  };
}

/** Follows the chain through a file of entries that comes in pieces. */
export function followFile(chain: ReturnType<typeof followChain>, month: string) {
  const splitter = lineSplitter();
  let lines = 0;
  function* each<Answer>(piece: Uint8Array, answer: (line: Buffer) => Answer): Generator<Answer> {
    for (const line of splitter.push(piece)) {
      lines += 1;
      yield answer(line);
    }
  }
  return {
    /** The entries that end in this piece; null for a line with which something is wrong. */
    take: (piece: Uint8Array) => each(piece, line => chain.take(line, month)),
    /** The same, without the parts of an entry that say nothing of its place: much faster. */
    steps: (piece: Uint8Array) => each(piece, line => chain.step(line, month)),
    /** Whether it held entries and ended with the end of a line. */
    isWhole: () => lines > 0 && splitter.rest() === 0,
  };
}

function readStep(text: string): Step | null {
  try {
    return readPlainEntry(text) ?? readAnyEntry(text);
  } catch {
    // No JSON, a number without a canonical form, or nested deeper than the stack.
    return null;
  }
}

function readAnyEntry(text: string): Step | null {
  const value: unknown = JSON.parse(text);
  const read = ledgerEntry.safeParse(value);
  if (!read.success || canonical(value) !== text) return null;
  const { account, at, previous, sequence } = read.data;
  const stored = storingOf(read.data);
  return { account, at, previous, sequence, name: stored?.name ?? null, payload: stored?.payload ?? null };
}
