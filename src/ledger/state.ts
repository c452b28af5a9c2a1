import type { Json } from '../model/json.ts';
import type {
  AgentMark,
  ApprovalEntry,
  AttemptEntry,
  DecisionEntry,
  LedgerEntry,
  MovedEntry,
  OutcomeEntry,
} from '../model/ledger-entry.ts';
import { targetName } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Standing } from './standing.ts';

/** What the ledger knows of one target. */
export interface TargetRecord {
  post: string;
  account: string;
  platform: string | null;
  /** The last attempt, and how many there were. */
  attempt: AttemptEntry | null;
  attempts: number;
  /** When the first one was made. */
  since: string | null;
  /** As what it was approved last, or that it is taken back; null where that was never written down, and of what is out for good. */
  approval: ApprovalEntry | null;
  /** The outcome of the last attempt; null while it is open, or where there was none. */
  outcome: OutcomeEntry | null;
  /** What the last attempt stored to be found again. */
  handle: Json;
  /** A person's word that came after the last attempt. */
  decision: Pick<DecisionEntry, 'decision' | 'at'> | null;
  /** Of all parts that are known to be out, or were before they were removed. */
  receipts: readonly Receipt[];
  /** The parts that were taken back, how many are left, and when; null where nobody asked for that. */
  retraction: Retracted | null;
  /** When the last entry was written. */
  at: string;
}

export interface Retracted {
  removed: readonly number[];
  left: number;
  at: string;
  /** Absent where nothing says that an agent proposed it. */
  agent?: AgentMark;
}

/** Folds entries, in the order of their chains, into one record for each target, by `post@account`. */
export function foldLedger(entries: Iterable<LedgerEntry>): Map<string, TargetRecord> {
  const records = new Map<string, TargetRecord>();
  foldInto(records, entries);
  return records;
}

/** Records with more entries folded in; those that were there stay as they are. */
export function recordsSince(
  before: ReadonlyMap<string, TargetRecord>,
  entries: readonly LedgerEntry[],
): ReadonlyMap<string, TargetRecord> {
  if (entries.length === 0) return before;
  const records = new Map(before);
  for (const entry of entries) {
    for (const post of entry.kind === 'moved' ? [entry.post, entry.from] : [entry.post]) {
      const name = targetName(post, entry.account);
      const record = before.get(name);
      if (record !== undefined) records.set(name, { ...record });
    }
  }
  foldInto(records, entries);
  return records;
}

/** Folds more entries into records that were made of those before them. */
export function foldInto(records: Map<string, TargetRecord>, entries: Iterable<LedgerEntry>): void {
  const fold = folding(records);
  for (const entry of entries) fold(entry);
}

/** The same one by one. */
export function folding(records: Map<string, TargetRecord>): (entry: LedgerEntry) => void {
  const movedTo = new Map<string, string>();
  return entry => {
    const name = targetName(entry.post, entry.account);
    if (entry.kind === 'moved') {
      const from = targetName(entry.from, entry.account);
      move(records, from, name, entry);
      movedTo.set(from, name);
      return;
    }
    const own = records.get(name);
    const other = records.get(movedTo.get(name) ?? name);
    // A run that began before the move names the post as it was then.
    const late = 'attempt' in entry && entry.kind !== 'attempt' && own?.attempt?.attempt !== entry.attempt;
    const record = (late ? other : own) ?? emptyRecord(entry);
    if (!records.has(targetName(record.post, record.account))) records.set(name, record);
    apply(record, entry);
    const standing = standingOf(record);
    if (standing === 'delivered' || standing === 'adopted' || standing === 'retracted') shorten(record);
  };
}

/** Of what is finished for good, only what tells an edited post from the one that was sent: there can be many of them. */
function shorten(record: TargetRecord): void {
  const { attempt, outcome } = record;
  if (attempt !== null && attempt.previous !== null) {
    record.attempt = { ...attempt, previous: null, handle: null, key: '', run: nobody };
  }
  if (outcome !== null && outcome.previous !== null) record.outcome = { ...outcome, previous: null, receipts: [] };
  record.handle = null;
  // That it is to be taken back was approved after it went out, and holds until it is.
  if (record.approval?.of !== 'retraction' || record.retraction?.left === 0) record.approval = null;
}

const nobody = { clone: '', process: 0, workflow: null, actor: null, commit: null };

function move(records: Map<string, TargetRecord>, from: string, to: string, { post, at }: MovedEntry): void {
  const record = records.get(from);
  if (record === undefined || records.has(to)) return;
  records.delete(from);
  records.set(to, { ...record, post, at });
}

function emptyRecord({ post, account, at }: LedgerEntry): TargetRecord {
  return {
    post,
    account,
    platform: null,
    attempt: null,
    attempts: 0,
    since: null,
    approval: null,
    outcome: null,
    handle: null,
    decision: null,
    receipts: none,
    retraction: null,
    at,
  };
}

const none: readonly Receipt[] = [];

function apply(record: TargetRecord, entry: Exclude<LedgerEntry, MovedEntry>): void {
  record.at = entry.at;
  switch (entry.kind) {
    case 'attempt':
      record.attempt = entry;
      record.attempts += 1;
      record.since ??= entry.at;
      record.platform = entry.platform;
      record.handle = entry.handle;
      record.outcome = null;
      record.decision = null;
      return;
    case 'handle':
      if (entry.attempt === record.attempt?.attempt) record.handle = entry.handle;
      return;
    case 'outcome':
      // Receipts only ever grow: an outcome that knows fewer parts does not make a post unsent.
      if (entry.receipts.length > 0 && entry.receipts.length >= record.receipts.length) {
        record.receipts = entry.receipts.map(asReceipt);
      }
      // Delivered is final: what a slower run had seen before can be written after it.
      if (entry.attempt === record.attempt?.attempt && record.outcome?.outcome !== 'delivered') {
        record.outcome = entry;
      }
      return;
    case 'approval':
      record.approval = { ...entry, previous: null };
      record.platform ??= entry.platform;
      return;
    case 'update':
      record.receipts = entry.receipts.map(asReceipt);
      if (record.attempt !== null) {
        const { update, at, payload, source } = entry;
        record.attempt = { ...record.attempt, attempt: update, at, payload, source };
      }
      return;
    case 'retraction': {
      const removed = new Set([...(record.retraction?.removed ?? []), ...entry.removed]);
      const agent = entry.agent ?? record.retraction?.agent;
      record.retraction = {
        removed: [...removed],
        left: entry.left,
        at: entry.at,
        ...(agent === undefined ? {} : { agent }),
      };
      record.platform ??= entry.platform;
      return;
    }
    case 'decision':
      record.decision = { decision: entry.decision, at: entry.at };
      if (entry.receipts !== undefined && record.receipts.length === 0) record.receipts = entry.receipts.map(asReceipt);
      return;
  }
}

function asReceipt(receipt: OutcomeEntry['receipts'][number]): Receipt {
  const { ref, ...rest } = receipt;
  return ref === undefined ? rest : { ...rest, ref };
}

/** The parts that went out and were not removed. */
export function partsLeft({ receipts, retraction }: TargetRecord): Receipt[] {
  return receipts.filter(({ part }) => retraction?.removed.includes(part) !== true);
}

/** Where a target stands after all its entries. */
export function standingOf(record: TargetRecord | undefined): Standing {
  if (record === undefined) return 'new';
  if (record.retraction?.left === 0) return 'retracted';
  if (record.decision !== null) return record.decision.decision;
  if (record.attempts === 0) return record.approval === null ? 'new' : 'approved';
  return record.outcome?.outcome ?? 'open';
}
