import { z } from 'zod';
import { type ConsentRules, isLoopbackRedirect } from '../consents.ts';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { defaultScopes, type UserState, type XState } from './state.ts';

const refreshing = z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string() });
const exchanging = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string(),
});

const accessSeconds = 7200;

function rulesOf({ client }: XState): ConsentRules {
  return {
    platform: 'X',
    client: { name: 'client_id', isKnown: id => id === client.id },
    isRedirect: isLoopbackRedirect('127.0.0.1'),
    scopes: defaultScopes,
    separator: ' ',
    pkce: 'base64url',
    codeMilliseconds: 30_000,
  };
}

/** https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code */
export function askConsent(state: XState, request: Incoming): Reply {
  return state.consents.ask(rulesOf(state), request);
}

export function decideConsent(state: XState, request: Incoming): Reply {
  return state.consents.decide(rulesOf(state), request);
}

export function giveToken(state: XState, request: Incoming): Reply {
  return exchanging.safeParse(request.body).success ? exchange(state, request) : refresh(state, request);
}

function exchange(state: XState, { body, headers }: Incoming): Reply {
  const { code, redirect_uri: redirectUri, code_verifier: verifier } = exchanging.parse(body);
  if (!isClient(state, body, headers.authorization)) {
    return failed(401, 'unauthorized_client', 'Missing valid authorization header');
  }
  const given = state.consents.take(rulesOf(state), { code, clientId: state.client.id, redirectUri, verifier });
  if (given === null) return failed(400, 'invalid_request', 'Value passed for the authorization code was invalid.');
  return made(state, { user: state.userCalled(state.consenting), scopes: given.scopes });
}

/**
 * New tokens; the refresh token is dead from the moment on in which it is read, whoever hears the answer.
 * https://docs.x.com/fundamentals/authentication/oauth-2-0/user-access-token
 */
function refresh(state: XState, { body, headers }: Incoming): Reply {
  const read = refreshing.safeParse(body);
  if (!read.success) return failed(400, 'invalid_request', 'Missing required parameter [grant_type].');
  if (!isClient(state, body, headers.authorization)) {
    return failed(401, 'unauthorized_client', 'Missing valid authorization header');
  }
  const consent = state.refreshTokens.get(read.data.refresh_token);
  state.refreshTokens.delete(read.data.refresh_token);
  if (consent === undefined) return failed(400, 'invalid_request', 'Value passed for the token was invalid.');
  return made(state, consent);
}

function made(state: XState, consent: { user: UserState; scopes: readonly string[] }): Reply {
  const [token, next] = [randomToken(state), randomToken(state)];
  const expiresAt = state.clock.now() + accessSeconds * 1000;
  state.tokens.set(token, { ...consent, isRevoked: false, expiresAt });
  const renews = consent.scopes.includes('offline.access');
  if (renews) state.refreshTokens.set(next, consent);
  const scope = consent.scopes.join(' ');
  return json(200, {
    token_type: 'bearer',
    expires_in: accessSeconds,
    access_token: token,
    ...(renews ? { refresh_token: next } : {}),
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
