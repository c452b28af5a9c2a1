import { z } from 'zod';
import { type ConsentRules, isLoopbackRedirect } from '../consents.ts';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { refreshToken } from './access.ts';
import { refuseToken } from './errors.ts';
import { demoYoutube, scopes, type YoutubeState } from './state.ts';

const exchanging = z.object({
  grant_type: z.literal('authorization_code'),
  client_id: z.literal(demoYoutube.client_id),
  client_secret: z.literal(demoYoutube.client_secret),
  code: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string(),
});

const rules: ConsentRules = {
  platform: 'Google',
  client: { name: 'client_id', isKnown: id => id === demoYoutube.client_id },
  isRedirect: isLoopbackRedirect('127.0.0.1'),
  scopes: Object.values(scopes),
  separator: ' ',
  pkce: 'base64url',
  more: { access_type: 'offline', prompt: 'consent' },
  codeMilliseconds: 600_000,
};

export function askConsent(state: YoutubeState, request: Incoming): Reply {
  return state.consents.ask(rules, request);
}

export function decideConsent(state: YoutubeState, request: Incoming): Reply {
  return state.consents.decide(rules, request);
}

/** https://developers.google.com/identity/protocols/oauth2/native-app#exchange-authorization-code */
export function giveToken(state: YoutubeState, request: Incoming): Reply {
  const { grant_type: grant } = (request.body ?? {}) as { grant_type?: string };
  if (grant !== 'authorization_code') return refreshToken(state, request);
  const read = exchanging.safeParse(request.body);
  if (!read.success) return refuseToken(401, 'invalid_client', 'Unauthorized');
  const { code, redirect_uri: redirectUri, code_verifier: verifier, client_id: clientId, client_secret } = read.data;
  const given = state.consents.take(rules, { code, clientId, redirectUri, verifier });
  if (given === null) return refuseToken(400, 'invalid_grant', 'Malformed auth code.');
  const [access, refresh] = [`ya29.${state.randomId(32)}`, `1//${state.randomId(32)}`];
  const channel = state.channels.values().next().value ?? null;
  state.addToken(access, { channel, scopes: given.scopes });
  state.grants.set(refresh, { clientId, clientSecret: client_secret, channel, scopes: given.scopes, isRevoked: false });
  return json(200, {
    access_token: access,
    expires_in: 3599,
    refresh_token: refresh,
    scope: given.scopes.join(' '),
    token_type: 'Bearer',
  });
}
