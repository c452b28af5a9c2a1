import type { TargetRecord } from '../ledger/state.ts';
import type { Payload } from '../model/payload.ts';
import type { LedgerView } from './ledger-view.ts';

/**
 * Whether another target of the account may be out too and begins with the same words. Of two such posts a platform that
 * is asked for words cannot say which is which, so that what it shows proves nothing. `known` are attempts of which the
 * caller knows what became of them. The posts of doubtful targets have to be loaded.
 */
export function hasTwin(
  target: Pick<TargetRecord, 'post' | 'account' | 'receipts'>,
  payload: Payload,
  view: LedgerView,
  known: ReadonlySet<string> = new Set(),
): boolean {
  // A part that answers another is told by the one it answers.
  if (target.receipts.length > 0) return false;
  return view.doubtful().some(({ post, account, attempt, receipts }) => {
    if (account !== target.account || post === target.post || attempt === null || receipts.length > 0) return false;
    if (known.has(attempt.attempt)) return false;
    const other = view.stored(attempt.attempt)?.payload as unknown as Payload | undefined;
    return other === undefined || other.parts[0]?.text === payload.parts[0]?.text;
  });
}
