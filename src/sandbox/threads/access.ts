import type { Incoming } from '../incoming.ts';
import { refuse } from './errors.ts';
import type { ThreadsState, TokenState, UserState } from './state.ts';

/** The user of the token, which must have all of these rights. https://developers.facebook.com/docs/threads/get-started */
export function requireUser(state: ThreadsState, request: Incoming, ...scopes: string[]): UserState {
  const { user, scopes: granted } = tokenOf(state, request);
  for (const scope of ['threads_basic', ...scopes]) {
    if (granted.includes(scope)) continue;
    refuse(400, {
      message: 'Application does not have permission for this action',
      code: 10,
      subcode: 4_279_067,
    });
  }
  return user;
}

function tokenOf(state: ThreadsState, request: Incoming): TokenState {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = state.tokens.get(bearer ?? request.query.get('access_token') ?? '');
  if (token !== undefined && token.expiresAt > state.clock.now()) return token;
  const message = 'Error validating access token: Session has expired or is invalid.';
  return refuse(401, { message, code: 190, type: 'OAuthException' });
}

/** The user in the path: `me`, or the token's own id. */
export function requireSelf(state: ThreadsState, request: Incoming, id: string, ...scopes: string[]): UserState {
  const user = requireUser(state, request, ...scopes);
  if (id === 'me' || id === user.id) return user;
  return refuse(400, { message: 'Application does not have permission for this action', code: 10, subcode: 4_279_067 });
}
