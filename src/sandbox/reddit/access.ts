import type { Incoming } from '../incoming.ts';
import { httpError } from './errors.ts';
import type { AccountState, RedditState } from './state.ts';

/** The account of the token, which must have that scope. */
export function requireAccount(state: RedditState, request: Incoming, scope: string): AccountState {
  requireAgent(request);
  const token = state.tokens.get(/^bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '');
  if (token === undefined || token.expiresAt <= state.clock.now()) return httpError(401, 'Unauthorized');
  if (!token.scopes.includes(scope)) {
    return httpError(403, 'Forbidden', { 'www-authenticate': 'Bearer realm="reddit", error="insufficient_scope"' });
  }
  return token.account;
}

/** Clients that do not say who they are get next to nothing. https://support.reddithelp.com/hc/articles/16160319875092 */
export function requireAgent({ headers }: Incoming): void {
  if (/^\w+:[\w.-]+:\S+ \(by \/u\/[\w-]+\)$/.test(headers['user-agent'] ?? '')) return;
  httpError(429, 'Too Many Requests', { 'x-ratelimit-remaining': '0.0', 'x-ratelimit-reset': '600' });
}
