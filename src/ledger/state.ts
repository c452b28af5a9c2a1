import type { Json } from '../model/json.ts';
import type { AttemptEntry, DecisionEntry, LedgerEntry, OutcomeEntry } from '../model/ledger-entry.ts';
import { targetName } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';

/** What the ledger knows of one target. */
export interface TargetRecord {
  post: string;
  account: string;
  platform: string | null;
  attempts: AttemptEntry[];
  /** The outcome of the last attempt; null while it is open, or where there was none. */
  outcome: OutcomeEntry | null;
  /** What the last attempt stored to be found again. */
  handle: Json;
  /** A person's word that came after the last attempt. */
  decision: DecisionEntry | null;
  /** Of all parts that are known to be out. */
  receipts: readonly Receipt[];
  entries: LedgerEntry[];
}

/** Folds entries, in the order of their chains, into one record for each target, by `post@account`. */
export function foldLedger(entries: Iterable<LedgerEntry>): Map<string, TargetRecord> {
  const records = new Map<string, TargetRecord>();
  for (const entry of entries) {
    const name = targetName(entry.post, entry.account);
    const record = records.get(name) ?? emptyRecord(entry);
    records.set(name, record);
    apply(record, entry);
  }
  return records;
}

function emptyRecord({ post, account }: LedgerEntry): TargetRecord {
  return {
    post,
    account,
    platform: null,
    attempts: [],
    outcome: null,
    handle: null,
    decision: null,
    receipts: [],
    entries: [],
  };
}

function apply(record: TargetRecord, entry: LedgerEntry): void {
  record.entries.push(entry);
  switch (entry.kind) {
    case 'attempt':
      record.attempts.push(entry);
      record.platform = entry.platform;
      record.handle = entry.handle;
      record.outcome = null;
      record.decision = null;
      return;
    case 'handle':
      if (entry.attempt === record.attempts.at(-1)?.attempt) record.handle = entry.handle;
      return;
    case 'outcome':
      // Receipts only ever grow: an outcome that knows fewer parts does not make a post unsent.
      if (entry.receipts.length >= record.receipts.length) record.receipts = entry.receipts.map(asReceipt);
      // Delivered is final: what a slower run had seen before can be written after it.
      if (entry.attempt === record.attempts.at(-1)?.attempt && record.outcome?.outcome !== 'delivered') {
        record.outcome = entry;
      }
      return;
    case 'decision':
      record.decision = entry;
      return;
  }
}

function asReceipt(receipt: OutcomeEntry['receipts'][number]): Receipt {
  const { ref, ...rest } = receipt;
  return ref === undefined ? rest : { ...rest, ref };
}

export const standingNames = [
  'new',
  'open',
  'delivered',
  'adopted',
  'rejected',
  'throttled',
  'unknown',
  'absent',
  'skipped',
] as const;
export type Standing = (typeof standingNames)[number];

/** Where a target stands after all its entries. */
export function standingOf(record: TargetRecord | undefined): Standing {
  if (record === undefined) return 'new';
  if (record.decision !== null) return record.decision.decision;
  if (record.attempts.length === 0) return 'new';
  return record.outcome?.outcome ?? 'open';
}

/** The ids of all parts that are known to be out, by account. What is one target's post cannot be another's. */
export function receiptIds(entries: Iterable<LedgerEntry>): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (entry.kind !== 'outcome') continue;
    const own = ids.get(entry.account) ?? new Set();
    ids.set(entry.account, own);
    for (const receipt of entry.receipts) own.add(receipt.id);
  }
  return ids;
}
