import type { AccountState, StatusState } from './state.ts';

/** Nobody follows anybody here. https://docs.joinmastodon.org/entities/QuoteApproval/ */
export function quotePermission(status: StatusState, viewer: AccountState | null): 'automatic' | 'denied' {
  const isOwn = status.account === viewer && status.visibility !== 'direct';
  return isOwn || (status.quotePolicy === 'public' && status.visibility !== 'private') ? 'automatic' : 'denied';
}
