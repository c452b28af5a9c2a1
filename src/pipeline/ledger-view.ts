import { canonicalJson } from '../content/canonical.ts';
import { saltedDigest } from '../ledger/canonical.ts';
import { type Ledger, readPayloads } from '../ledger/ledger.ts';
import { foldLedger, type TargetRecord } from '../ledger/state.ts';
import type { Json } from '../model/json.ts';
import type { StoredPayload } from '../model/ledger-entry.ts';
import { targetName } from '../model/plan.ts';
import type { LedgerBranch } from '../model/ports.ts';

/** The ledger as planning asks it: what became of each target, and whether a post is still the one that was sent. */
export interface LedgerView {
  records: ReadonlyMap<string, TargetRecord>;
  /** The payloads that were kept, by attempt, with the salts of the entries' digests. */
  stored: ReadonlyMap<string, StoredPayload>;
}

export const emptyView: LedgerView = { records: new Map(), stored: new Map() };

export async function viewLedger(branch: LedgerBranch, ledger: Ledger): Promise<LedgerView> {
  const records = foldLedger(ledger.entries);
  const last = [...records.values()].flatMap(record => record.attempts.at(-1)?.attempt ?? []);
  return { records, stored: await readPayloads(branch, ledger, last) };
}

export function recordOf(view: LedgerView, post: string, account: string): TargetRecord | undefined {
  return view.records.get(targetName(post, account));
}

/** Whether a file's text is the one of the last attempt; null where the payload was erased, so that nobody can tell. */
export function sameSource(view: LedgerView, record: TargetRecord, source: string): boolean | null {
  return compare(view, record, 'source', source);
}

/** Whether a payload is the one of the last attempt; null where the payload was erased. */
export function samePayload(view: LedgerView, record: TargetRecord, payload: unknown): boolean | null {
  return compare(view, record, 'payload', canonicalJson(payload as Json));
}

function compare(view: LedgerView, record: TargetRecord, field: 'source' | 'payload', value: string): boolean | null {
  const attempt = record.attempts.at(-1);
  const stored = attempt === undefined ? undefined : view.stored.get(attempt.attempt);
  if (attempt === undefined || stored === undefined) return null;
  return saltedDigest(stored.salt, value) === attempt[field];
}
