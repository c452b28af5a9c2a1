import type { Incoming } from '../incoming.ts';
import type { RateWindow } from '../rate-window.ts';
import { refuse } from './errors.ts';
import type { CreatorState, TiktokState } from './state.ts';

/** The creator of the token, which must have that scope. */
export function requireCreator(state: TiktokState, request: Incoming, scope: string): CreatorState {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const known = state.tokens.get(token ?? '');
  if (known === undefined || known.expiresAt <= state.clock.now()) {
    return refuse(401, 'access_token_invalid', 'The access token is invalid or not found in the request.');
  }
  if (!known.scopes.includes(scope)) {
    return refuse(
      401,
      'scope_not_authorized',
      'The user did not authorize the scope required for completing this request.',
    );
  }
  return known.creator;
}

/** Counted for each token in a minute; no header says how many are left. */
export function count(window: RateWindow, { headers }: Incoming): void {
  if (window.take(headers.authorization ?? '', 1).isOver) {
    refuse(429, 'rate_limit_exceeded', 'The API rate limit was exceeded. Please try again later.');
  }
}
