import type { TargetRecord } from '../../ledger/state.ts';

/** A post that went out to an account, or may have. */
export interface Send {
  post: string;
  /** In milliseconds since 1970. */
  at: number;
}

/**
 * When the last attempt at a target went out, in milliseconds since 1970; null where certainly nothing did. Where nobody
 * knows, as of an attempt that is open or unclear, it counts as sent, as late as it can have been: no request begins when
 * its lease has ended.
 */
export function sentAt({ attempt, outcome, decision, receipts }: TargetRecord, now: number): number | null {
  if (attempt === null) return null;
  // What a platform still works on can come out by itself.
  const isPutOff = outcome?.outcome === 'throttled' && outcome.code !== 'platform.processing';
  const isRefused = outcome?.outcome === 'rejected' || isPutOff;
  if (receipts.length === 0 && (isRefused || decision?.decision === 'absent')) return null;
  const first = Date.parse(attempt.at);
  const last = Math.min(Date.parse(outcome?.at ?? new Date(now).toISOString()), Date.parse(attempt.lease_until));
  const told = Math.max(...receipts.map(({ at }) => Date.parse(at)));
  // A platform's clock may be wrong, and a receipt without a time is none.
  return Number.isFinite(told) && told >= first && told <= last ? told : Math.max(first, last);
}
