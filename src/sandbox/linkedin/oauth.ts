import { z } from 'zod';
import { type ConsentRules, isLoopbackRedirect } from '../consents.ts';
import type { Incoming } from '../incoming.ts';
import { json, Refusal, type Reply } from '../reply.ts';
import { approvedScopes, demoClient, type LinkedinState, type MemberState } from './state.ts';

const client = z.object({
  client_id: z.literal(demoClient.client_id),
  client_secret: z.literal(demoClient.client_secret),
});
const refreshing = z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string() });
const exchanging = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  redirect_uri: z.string(),
});

const accessSeconds = 5_184_000;
const refreshSeconds = 31_536_000;

const rules: ConsentRules = {
  platform: 'LinkedIn',
  client: { name: 'client_id', isKnown: id => id === demoClient.client_id },
  isRedirect: isLoopbackRedirect('localhost'),
  scopes: approvedScopes,
  separator: ' ',
  pkce: null,
  codeMilliseconds: 30 * 60_000,
};

export function askConsent(state: LinkedinState, request: Incoming): Reply {
  return state.consents.ask(rules, request);
}

export function decideConsent(state: LinkedinState, request: Incoming): Reply {
  return state.consents.decide(rules, request);
}

/** https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow */
export function giveToken(state: LinkedinState, { body }: Incoming): Reply {
  if (!client.safeParse(body).success) return refuseToken('invalid_client', 'Client authentication failed');
  const exchange = exchanging.safeParse(body).data;
  if (exchange !== undefined) return exchangeCode(state, exchange);
  const refresh = refreshing.safeParse(body).data;
  if (refresh === undefined) return refuseToken('invalid_request', 'A required parameter is missing');
  return refreshToken(state, refresh.refresh_token);
}

function exchangeCode(state: LinkedinState, { code, redirect_uri: redirectUri }: z.infer<typeof exchanging>): Reply {
  const given = state.consents.take(rules, { code, clientId: demoClient.client_id, redirectUri, verifier: '' });
  if (given === null)
    return refuseToken('invalid_request', 'Unable to retrieve access token: authorization code not found');
  const member = state.demoMember;
  if (!state.givesRefreshTokens) return made(state, member, given.scopes, {});
  const refresh = `AQ${state.randomName(40)}`;
  const endsAt = state.clock.now() + refreshSeconds * 1000;
  state.grants.set(refresh, { member, scopes: given.scopes, endsAt });
  return made(state, member, given.scopes, { refresh_token: refresh, refresh_token_expires_in: refreshSeconds });
}

/** https://learn.microsoft.com/en-us/linkedin/shared/authentication/programmatic-refresh-tokens */
function refreshToken(state: LinkedinState, token: string): Reply {
  const grant = state.grants.get(token);
  const left = grant === undefined ? 0 : grant.endsAt - state.clock.now();
  if (grant === undefined || left <= 0) return refuseToken('invalid_grant', 'The provided refresh token is invalid');
  const seconds = Math.min(Math.floor(left / 1000), refreshSeconds);
  return made(state, grant.member, grant.scopes, { refresh_token: token, refresh_token_expires_in: seconds });
}

function made(state: LinkedinState, member: MemberState, scopes: readonly string[], more: object): Reply {
  const token = `AQ${state.randomName(40)}`;
  state.tokens.set(token, { member, scopes, expiresAt: state.clock.now() + accessSeconds * 1000, isRevoked: false });
  return json(200, { access_token: token, expires_in: accessSeconds, ...more, scope: scopes.join(',') });
}

function refuseToken(error: string, description: string): never {
  throw new Refusal(json(400, { error, error_description: description }));
}
