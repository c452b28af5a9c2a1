import type { Incoming } from '../incoming.ts';
import { refuse } from './errors.ts';
import type { AccountState, MastodonState, TokenState } from './state.ts';

/** The account of the token, which must have one of the scopes. https://docs.joinmastodon.org/api/oauth-scopes/ */
export function requireAccount(state: MastodonState, request: Incoming, ...scopes: string[]): AccountState {
  const token = requireToken(state, request);
  if (!hasScope(token, scopes)) return refuse(403, 'This action is outside the authorized scopes');
  return token.account;
}

/** A token that is good, whatever it may do. */
export function requireToken(state: MastodonState, request: Incoming): TokenState {
  const token = tokenOf(state, request);
  if (token === null) return refuse(401, 'The access token is invalid');
  if (token.isRevoked) return refuse(401, 'The access token was revoked');
  return token;
}

/** Who looks; null for anyone. A token that is shown has to be good. */
export function viewerOf(state: MastodonState, request: Incoming): AccountState | null {
  return request.headers.authorization === undefined ? null : requireAccount(state, request, 'read:statuses');
}

function tokenOf(state: MastodonState, request: Incoming): TokenState | null {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return state.tokens.get(token ?? '') ?? null;
}

function hasScope(token: TokenState, wanted: readonly string[]): boolean {
  return wanted.some(scope => token.scopes.includes(scope) || token.scopes.includes(scope.split(':')[0]!));
}
