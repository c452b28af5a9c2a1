import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { readQuery, requireAccount } from './access.ts';
import { refuse } from './errors.ts';
import type { AccountState, BlueskyState } from './state.ts';

const query = z.object({
  aud: z.string().startsWith('did:'),
  lxm: z.string().optional(),
  exp: z.coerce.number().int().optional(),
});

/** A token for one method of another service; without a method it lives for a minute at most, with one for an hour. */
export function getServiceAuth(state: BlueskyState, request: Incoming): Reply {
  const account = requireAccount(state, request);
  const { aud: audience, lxm: method = null, exp } = readQuery(request, query);
  const now = state.clock.now();
  const expiresAt = exp === undefined ? now + 60_000 : exp * 1000;
  const longest = method === null ? 60_000 : 3_600_000;
  if (expiresAt <= now) return refuse(400, 'BadExpiration', 'expiration is in past');
  if (expiresAt > now + longest) return refuse(400, 'BadExpiration', 'cannot request a token with that expiration');
  const token = `sandbox-service-${Buffer.from(state.random.bytes(24)).toString('base64url')}`;
  state.serviceTokens.set(token, { account, audience, method, expiresAt });
  return json(200, { token });
}

/** Whose call it is; the token has to be for this service and for this method. */
export function requireServiceToken(
  state: BlueskyState,
  request: Incoming,
  audience: string,
  method: string,
): AccountState {
  const written = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = state.serviceTokens.get(written ?? '');
  if (token === undefined) return refuse(401, 'AuthMissing', 'Authentication Required');
  if (token.expiresAt <= state.clock.now()) return refuse(401, 'JwtExpired', 'jwt expired');
  if (token.audience !== audience) return refuse(401, 'BadJwtAudience', 'jwt audience does not match service did');
  if (token.method !== method) return refuse(401, 'BadJwtLexiconMethod', 'bad jwt lexicon method ("lxm")');
  return token.account;
}
