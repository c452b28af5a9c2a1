import type { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { invalid, refuse } from './errors.ts';
import type { AccountState, BlueskyState, TokenState } from './state.ts';

/** The account of the access token. */
export function requireAccount(state: BlueskyState, request: Incoming): AccountState {
  return requireToken(state, request, 'access').account;
}

/** A token that ran out is 400, not 401. https://github.com/bluesky-social/atproto/blob/main/packages/pds/src/auth-verifier.ts */
export function requireToken(state: BlueskyState, request: Incoming, kind: TokenState['kind']): TokenState {
  const written = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (written === undefined) return refuse(401, 'AuthMissing', 'Authentication Required');
  const token = state.tokens.get(written);
  if (token === undefined) return refuse(400, 'InvalidToken', 'Token could not be verified');
  if (token.kind !== kind) return refuse(400, 'InvalidToken', 'Bad token scope');
  if (token.isRevoked) return refuse(400, 'ExpiredToken', 'Token has been revoked');
  if (token.expiresAt <= state.clock.now()) return refuse(400, 'ExpiredToken', 'Token has expired');
  return token;
}

/** The JSON body in the form that the method asks for. */
export function readInput<T>({ body, isMalformed, bytes }: Incoming, shape: z.ZodType<T>): T {
  if (isMalformed) return refuse(400, 'SyntaxError', 'Unexpected token in JSON');
  if (bytes.length > 1_000_000) return refuse(413, 'PayloadTooLarge', 'request entity too large');
  const read = shape.safeParse(body ?? {});
  return read.success ? read.data : invalid(inputMessage(read.error));
}

export function readQuery<T>({ query }: Incoming, shape: z.ZodType<T>): T {
  const read = shape.safeParse(Object.fromEntries(query));
  return read.success ? read.data : invalid(inputMessage(read.error));
}

function inputMessage({ issues: [issue] }: z.ZodError): string {
  const place = issue!.path.join('/');
  return issue!.code === 'invalid_type' && issue!.message.includes('undefined')
    ? `Input must have the property "${place}"`
    : `Input/${place} is invalid`;
}
