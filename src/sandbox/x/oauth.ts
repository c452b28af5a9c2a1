import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import type { XState } from './state.ts';

const refreshing = z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string() });

const accessSeconds = 7200;

/**
 * New tokens; the refresh token is dead from the moment on in which it is read, whoever hears the answer.
 * https://docs.x.com/fundamentals/authentication/oauth-2-0/user-access-token
 */
export function refresh(state: XState, { body, headers }: Incoming): Reply {
  const read = refreshing.safeParse(body);
  if (!read.success) return failed(400, 'invalid_request', 'Missing required parameter [grant_type].');
  if (!isClient(state, body, headers.authorization)) {
    return failed(401, 'unauthorized_client', 'Missing valid authorization header');
  }
  const consent = state.refreshTokens.get(read.data.refresh_token);
  state.refreshTokens.delete(read.data.refresh_token);
  if (consent === undefined) return failed(400, 'invalid_request', 'Value passed for the token was invalid.');
  const [token, next] = [randomToken(state), randomToken(state)];
  const expiresAt = state.clock.now() + accessSeconds * 1000;
  state.tokens.set(token, { ...consent, isRevoked: false, expiresAt });
  state.refreshTokens.set(next, consent);
  const scope = consent.scopes.join(' ');
  return json(200, {
    token_type: 'bearer',
    expires_in: accessSeconds,
    access_token: token,
    refresh_token: next,
    scope,
  });
}

const revoking = z.object({ token: z.string() });

/** Each token by itself; one that is not known is a success too. */
export function revoke(state: XState, { body, headers }: Incoming): Reply {
  const read = revoking.safeParse(body);
  if (!read.success) return failed(400, 'invalid_request', 'Missing required parameter [token].');
  if (!isClient(state, body, headers.authorization)) {
    return failed(401, 'unauthorized_client', 'Missing valid authorization header');
  }
  state.refreshTokens.delete(read.data.token);
  const token = state.tokens.get(read.data.token);
  if (token !== undefined) token.isRevoked = true;
  return json(200, { revoked: true });
}

/** With a secret in the header, and with nothing but the id in the body for an app that has none. */
function isClient({ client }: XState, body: unknown, header: string | undefined): boolean {
  const { client_id: id } = body as { client_id?: string };
  if (client.secret === null) return id === client.id && header === undefined;
  return header === `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
}

function randomToken(state: XState): string {
  return Buffer.from(state.random.bytes(24)).toString('base64url');
}

function failed(status: number, error: string, description: string): Reply {
  return json(status, { error, error_description: description });
}
