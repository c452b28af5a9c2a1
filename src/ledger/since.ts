import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { digestOf } from './canonical.ts';
import type { Head } from './chain.ts';
import type { CheckpointIndex } from './checkpoint.ts';
import { readHeads } from './heads.ts';
import { ledgerFolder, readPath } from './paths.ts';
import { followChain, followFile } from './verify-follow.ts';

/** What came after a checkpoint. */
export interface Since {
  entries: LedgerEntry[];
  heads: ReadonlyMap<string, Head>;
}

/**
 * Reads and verifies the entries that were written after a checkpoint. Null where the ledger is not that of the
 * checkpoint with entries added: it then has to be read and verified as a whole, which says what is wrong.
 */
export async function readSince(
  branch: LedgerBranch,
  tip: string,
  checkpoint: CheckpointIndex,
  headsBytes: Uint8Array | null,
): Promise<Since | null> {
  const heads = headsBytes === null ? null : readHeads(new TextDecoder().decode(headsBytes));
  if (heads === null) return null;
  const accounts = new Set([...heads.keys(), ...Object.keys(checkpoint.heads)]);
  const files = await branch.listFolders(
    tip,
    [...accounts].map(account => `${ledgerFolder}${account}/`),
  );
  const entries: LedgerEntry[] = [];
  for (const account of accounts) {
    const found = await readAccount(branch, account, files, checkpoint);
    if (found === null || !sameHead(found.head, heads.get(account))) return null;
    entries.push(...found.entries);
  }
  return { entries, heads };
}

interface Month {
  path: string;
  month: string;
  blob: string;
}

async function readAccount(
  branch: LedgerBranch,
  account: string,
  files: readonly { path: string; blob: string }[],
  checkpoint: CheckpointIndex,
): Promise<{ entries: LedgerEntry[]; head: Head | null } | null> {
  const before = Object.hasOwn(checkpoint.heads, account) ? checkpoint.heads[account]! : null;
  const months = files.flatMap(file => monthOf(file, account)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const known = Object.keys(checkpoint.files).filter(path => path.startsWith(`${ledgerFolder}${account}/`));
  const fresh = months.filter(({ path, blob }) => checkpoint.files[path] !== blob);
  // Only the month that was the last one can have grown, and no month can have gone.
  const last = known.sort().at(-1);
  if (known.some(path => !months.some(month => month.path === path))) return null;
  if (fresh.some(({ path }) => last !== undefined && path < last)) return null;
  const chain = followChain(account, before);
  const entries: LedgerEntry[] = [];
  for (const { path, month, blob } of fresh) {
    const [bytes] = await branch.read([blob]);
    const added =
      bytes === undefined ? null : addedTo(path === last ? (checkpoint.lengths[account] ?? 0) : 0, bytes, before);
    if (added === null) return null;
    const file = followFile(chain, month);
    for (const entry of file.take(added)) {
      if (entry === null) return null;
      entries.push(entry);
    }
    if (!file.isWhole()) return null;
  }
  return { entries, head: chain.head() };
}

function monthOf({ path, blob }: { path: string; blob: string }, account: string): Month[] {
  const read = readPath(path);
  return read?.kind === 'entries' && read.account === account ? [{ path, blob, month: read.month }] : [];
}

/** What stands behind the entries that the checkpoint knew, where these still end with the one it ended with. */
function addedTo(size: number, bytes: Uint8Array, before: Head | null): Uint8Array | null {
  if (size === 0) return bytes;
  const known = bytes.subarray(0, size);
  const start = known.lastIndexOf(10, size - 2) + 1;
  const isIntact = bytes.length > size && known[size - 1] === 10;
  return isIntact && digestOf(known.subarray(start, size - 1)) === before?.digest ? bytes.subarray(size) : null;
}

function sameHead(a: Head | null, b: Head | undefined): boolean {
  return a?.sequence === b?.sequence && a?.digest === b?.digest;
}
