import { z } from 'zod';
import { type ConsentRules, isLoopbackRedirect } from '../consents.ts';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { allScopes, app, type CreatorState, type TiktokState } from './state.ts';

const refreshing = z.object({
  client_key: z.literal(app.clientKey),
  client_secret: z.literal(app.clientSecret),
  grant_type: z.literal('refresh_token'),
  refresh_token: z.string(),
});

const exchanging = refreshing.omit({ refresh_token: true }).extend({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string(),
});

const rules: ConsentRules = {
  platform: 'TikTok',
  client: { name: 'client_key', isKnown: key => key === app.clientKey },
  isRedirect: isLoopbackRedirect('127.0.0.1'),
  scopes: allScopes,
  separator: ',',
  // Unlike everybody else's.
  pkce: 'hex',
  codeMilliseconds: 600_000,
};

export function askConsent(state: TiktokState, request: Incoming): Reply {
  return state.consents.ask(rules, request);
}

export function decideConsent(state: TiktokState, request: Incoming): Reply {
  return state.consents.decide(rules, request);
}

export function giveToken(state: TiktokState, request: Incoming): Reply {
  const exchange = exchanging.safeParse(request.body).data;
  if (exchange === undefined) return refresh(state, request);
  const { code, redirect_uri: redirectUri, code_verifier: verifier } = exchange;
  const given = state.consents.take(rules, { code, clientId: app.clientKey, redirectUri, verifier });
  const creator = state.creators.get(state.consenting);
  if (given === null || creator === undefined) return failed('invalid_grant', 'Authorization code is expired.');
  return made(state, { creator, scopes: given.scopes });
}

const accessSeconds = 7200;
const refreshSeconds = 180 * 24 * 3600;

/** A new refresh token comes back, and the old one is dead from then on. */
function refresh(state: TiktokState, { body }: Incoming): Reply {
  const read = refreshing.safeParse(body);
  if (!read.success) return failed('invalid_request', 'The request parameters are malformed.');
  const known = state.refreshTokens.get(read.data.refresh_token);
  if (known === undefined) return failed('invalid_grant', 'Refresh token is invalid or expired.');
  state.refreshTokens.delete(read.data.refresh_token);
  return made(state, known);
}

function made(state: TiktokState, known: { creator: CreatorState; scopes: readonly string[] }): Reply {
  const [token, next] = [`act.${state.randomHex(16)}`, `rft.${state.randomHex(16)}`];
  state.tokens.set(token, { ...known, expiresAt: state.clock.now() + accessSeconds * 1000 });
  state.refreshTokens.set(next, known);
  return json(200, {
    access_token: token,
    expires_in: accessSeconds,
    open_id: known.creator.openId,
    refresh_expires_in: refreshSeconds,
    refresh_token: next,
    scope: known.scopes.join(','),
    token_type: 'Bearer',
  });
}

const revoking = z.object({
  client_key: z.literal(app.clientKey),
  client_secret: z.literal(app.clientSecret),
  token: z.string(),
});

/** With the access token goes the whole consent. https://developers.tiktok.com/doc/oauth-user-access-token-management */
export function revoke(state: TiktokState, { body }: Incoming): Reply {
  const read = revoking.safeParse(body);
  if (!read.success) return failed('invalid_request', 'The request parameters are malformed.');
  const known = state.tokens.get(read.data.token);
  if (known === undefined) return failed('invalid_grant', 'Access token is invalid or expired.');
  state.revoke(known.creator.username);
  for (const [token, { creator }] of state.refreshTokens) {
    if (creator === known.creator) state.refreshTokens.delete(token);
  }
  return json(200, {});
}

/** Flat, unlike the errors of the data calls. */
function failed(error: string, description: string): Reply {
  return json(400, { error, error_description: description, log_id: '20261201090000000000000000SANDBOX' });
}
