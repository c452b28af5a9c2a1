import type { AttemptEntry, NewEntry } from '../model/ledger-entry.ts';
import type { Outcome } from '../model/outcome.ts';

/** The ledger's entry for how an attempt ended. It carries no words: a platform's message may quote the post. */
export function outcomeEntry(
  attempt: Pick<AttemptEntry, 'attempt' | 'account' | 'post'>,
  outcome: Outcome,
  at: string,
): NewEntry {
  return {
    kind: 'outcome',
    at,
    account: attempt.account,
    post: attempt.post,
    attempt: attempt.attempt,
    outcome: outcome.outcome,
    code: outcome.code,
    receipts: outcome.receipts,
    retry_at: outcome.outcome === 'throttled' ? outcome.retryAt : null,
  };
}

/** An instant as the ledger writes it: UTC, to the millisecond. */
export function instant(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString();
}
