import { standingOf, type TargetRecord } from '../ledger/state.ts';
import type { NewEntry } from '../model/ledger-entry.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Journal } from '../model/ports.ts';
import type { Receipt } from '../model/receipt.ts';
import { outcomeEntry } from './entries.ts';
import { asReceipt, type JournalLine, readJournal } from './journal-line.ts';
import type { LedgerView } from './ledger-view.ts';

/**
 * What runs that ended early had learnt and not yet written to the ledger: an outcome as it was, or the parts of a thread
 * that were out, with a doubt about the next one.
 */
export async function replayJournals(journals: readonly Journal[], view: LedgerView): Promise<NewEntry[]> {
  const entries: NewEntry[] = [];
  for (const journal of journals) entries.push(...replay(await readJournal(journal), view));
  return entries;
}

function replay(lines: readonly JournalLine[], view: LedgerView): NewEntry[] {
  return view.doubtful().flatMap(record => {
    const { attempt } = record;
    if (attempt === null || standingOf(record) !== 'open') return [];
    const own = lines.filter(line => line.attempt === attempt.attempt);
    const end = own.findLast(line => line.kind === 'outcome');
    if (end?.kind === 'outcome') return [outcomeEntry(attempt, end.outcome, end.at)];
    const receipts = own.flatMap(line => (line.kind === 'receipt' ? [asReceipt(line.receipt)] : []));
    if (receipts.length === 0) return [];
    return [outcomeEntry(attempt, interrupted(record, receipts, attempt.parts), receipts.at(-1)!.at)];
  });
}

function interrupted(record: TargetRecord, receipts: Outcome['receipts'], parts: number): Outcome {
  const known = joined(record.receipts, receipts);
  if (known.length >= parts) return { outcome: 'delivered', code: 'sent', message: 'sent', receipts: known };
  const message = 'the run ended in the middle of the thread';
  return { outcome: 'unknown', code: 'run.interrupted', message, receipts: known, part: known.length + 1 };
}

/** The parts from the first on without a gap, each once: another run may have found by now what this one had sent. */
function joined(before: readonly Receipt[], fresh: readonly Receipt[]): Receipt[] {
  const parts = new Map([...fresh, ...before].map(receipt => [receipt.part, receipt]));
  const receipts: Receipt[] = [];
  for (let receipt = parts.get(1); receipt !== undefined; receipt = parts.get(receipt.part + 1)) receipts.push(receipt);
  return receipts;
}
