import type { Incoming } from '../incoming.ts';
import { forbidden, problemTypes, refuse } from './errors.ts';
import { readSignature, type Signature, signatureOf } from './signature.ts';
import type { UserState, XState } from './state.ts';

/** How far a signed request's time may be from X's. */
const mostSkewSeconds = 300;

/** The account of the request, by either kind of credential, which must have the scopes. */
export function requireUser(state: XState, request: Incoming, ...scopes: string[]): UserState {
  const authorization = request.headers.authorization ?? '';
  const signature = readSignature(authorization);
  return signature === null ? byToken(state, authorization, scopes) : byKeys(state, request, signature, scopes);
}

function byToken(state: XState, authorization: string, scopes: readonly string[]): UserState {
  const token = state.tokens.get(/^Bearer (\S+)$/.exec(authorization)?.[1] ?? '');
  if (token === undefined || token.isRevoked || (token.expiresAt ?? Number.POSITIVE_INFINITY) <= state.clock.now())
    return unauthorized();
  const isAllowed = scopes.every(scope => token.scopes.includes(scope));
  return isAllowed ? token.user : forbidden('You are not permitted to perform this action.');
}

/** Keys have no scopes; only whether they may write. */
function byKeys(state: XState, request: Incoming, signature: Signature, scopes: readonly string[]): UserState {
  const keys = state.keys.get(signature.oauth_token);
  if (keys === undefined || keys.apiKey !== signature.oauth_consumer_key) return unauthorized();
  const isNow = Math.abs(Number(signature.oauth_timestamp) - state.clock.now() / 1000) <= mostSkewSeconds;
  const isNew = !state.seenNonces.has(signature.oauth_nonce);
  const isRight = signature.oauth_signature === signatureOf(state.origin, request, signature, keys);
  if (!isNow || !isNew || !isRight) return unauthorized();
  state.seenNonces.add(signature.oauth_nonce);
  if (keys.mayWrite || !scopes.some(scope => scope.endsWith('.write'))) return keys.user;
  const detail = 'Your client app is not configured with the appropriate oauth1 app permissions for this endpoint.';
  return refuse(403, 'Forbidden', detail, problemTypes.permissions);
}

function unauthorized(): never {
  return refuse(401, 'Unauthorized', 'Unauthorized');
}
