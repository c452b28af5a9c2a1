import { z } from 'zod';
import type { ConsentRules } from '../consents.ts';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireUser } from './access.ts';
import { refuse } from './errors.ts';
import { allScopes, day, demoApp, type ThreadsState, type UserState } from './state.ts';

const exchanging = z.object({
  client_id: z.literal(demoApp.client_id),
  client_secret: z.literal(demoApp.client_secret),
  grant_type: z.literal('authorization_code'),
  redirect_uri: z.string(),
  code: z.string(),
});

const rules: ConsentRules = {
  platform: 'Threads',
  client: { name: 'client_id', isKnown: id => id === demoApp.client_id },
  isRedirect: address => address === demoApp.redirect_uri,
  scopes: allScopes,
  separator: ',',
  pkce: null,
  codeMilliseconds: 3600_000,
};

export function askConsent(state: ThreadsState, request: Incoming): Reply {
  return state.consents.ask(rules, request);
}

export function decideConsent(state: ThreadsState, request: Incoming): Reply {
  const reply = state.consents.decide(rules, request);
  const { location } = reply.headers;
  // It puts that behind the address, and it is no part of the code.
  return location === undefined ? reply : { ...reply, headers: { ...reply.headers, location: `${location}#_` } };
}

/** A token for an hour. https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions */
export function giveToken(state: ThreadsState, { body }: Incoming): Reply {
  const read = exchanging.safeParse(body);
  if (!read.success) return refuseCode('Error validating client secret.');
  const { code, client_id: clientId, redirect_uri: redirectUri } = read.data;
  const given = state.consents.take(rules, { code, clientId, redirectUri, verifier: '' });
  if (given === null) return refuseCode('This authorization code has been used.');
  const user = [...state.users.values()].find(({ username }) => username === state.consenting)!;
  const token = makeToken(state, user, given.scopes, day / 24);
  return { ...json(200, {}), body: `{"access_token":${JSON.stringify(token)},"user_id":${user.id}}` };
}

/** The one for 60 days. */
export function lengthenToken(state: ThreadsState, { query }: Incoming): Reply {
  const known = state.tokens.get(query.get('access_token') ?? '');
  const isRight =
    query.get('grant_type') === 'th_exchange_token' && query.get('client_secret') === demoApp.client_secret;
  if (known === undefined || !isRight || known.expiresAt <= state.clock.now()) {
    return refuseCode('Error validating access token.');
  }
  const token = makeToken(state, known.user, known.scopes, 60 * day);
  return json(200, { access_token: token, token_type: 'bearer', expires_in: (60 * day) / 1000 });
}

function makeToken(state: ThreadsState, user: UserState, scopes: readonly string[], life: number): string {
  const token = `sandbox-threads-${Buffer.from(state.random.bytes(12)).toString('hex')}`;
  const now = state.clock.now();
  state.tokens.set(token, { user, scopes, issuedAt: now, expiresAt: now + life });
  return token;
}

/** These addresses have a form of their own. */
function refuseCode(message: string): Reply {
  return json(400, { error_type: 'OAuthException', code: 400, error_message: message });
}

/** A new token for one that is at least a day old. https://developers.facebook.com/docs/threads/get-started/long-lived-tokens/ */
export function refreshToken(state: ThreadsState, { query }: Incoming): Reply {
  const known = state.tokens.get(query.get('access_token') ?? '');
  const now = state.clock.now();
  if (query.get('grant_type') !== 'th_refresh_token') return refuse(400, { message: 'Invalid grant_type', code: 100 });
  if (known === undefined || known.expiresAt <= now) {
    return refuse(400, { message: 'Error validating access token: it has expired.', code: 190 });
  }
  if (now < known.issuedAt + day) return refuse(400, { message: 'The token is less than 24 hours old.', code: 100 });
  const token = makeToken(state, known.user, known.scopes, 60 * day);
  return json(200, { access_token: token, token_type: 'bearer', expires_in: (60 * day) / 1000 });
}

/** What a token of the same app is good for. https://developers.facebook.com/documentation/threads/troubleshooting/debug-access-token */
export function debugToken(state: ThreadsState, request: Incoming): Reply {
  requireUser(state, request);
  const token = state.tokens.get(request.query.get('input_token') ?? '');
  if (token === undefined) return refuse(400, { message: 'Invalid parameter', code: 100 });
  const seconds = (instant: number) => Math.floor(instant / 1000);
  return json(200, {
    data: {
      type: 'USER',
      is_valid: token.expiresAt > state.clock.now(),
      issued_at: seconds(token.issuedAt),
      expires_at: seconds(token.expiresAt),
      data_access_expires_at: seconds(token.issuedAt + 90 * day),
      scopes: token.scopes,
      user_id: token.user.id,
    },
  });
}
