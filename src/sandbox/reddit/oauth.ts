import { z } from 'zod';
import { type ConsentRules, isLoopbackRedirect } from '../consents.ts';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAccount, requireAgent } from './access.ts';
import { httpError } from './errors.ts';
import {
  type AccountState,
  allScopes,
  demoAccount,
  type RedditState,
  redditCredentials,
  tokenSeconds,
} from './state.ts';

const byPassword = z.object({ grant_type: z.literal('password'), username: z.string(), password: z.string() });
const byRefresh = z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string() });
const byCode = z.object({ grant_type: z.literal('authorization_code'), code: z.string(), redirect_uri: z.string() });
const revoking = z.object({ token: z.string() });

const rules: ConsentRules = {
  platform: 'Reddit',
  client: { name: 'client_id', isKnown: id => id === redditCredentials.client_id },
  isRedirect: isLoopbackRedirect('127.0.0.1'),
  scopes: allScopes,
  separator: ' ',
  pkce: null,
  more: { duration: 'permanent' },
  codeMilliseconds: 600_000,
};

export function askConsent(state: RedditState, request: Incoming): Reply {
  return state.consents.ask(rules, request);
}

export function decideConsent(state: RedditState, request: Incoming): Reply {
  return state.consents.decide(rules, request);
}

/** https://github.com/reddit-archive/reddit/wiki/OAuth2 */
export function giveToken(state: RedditState, request: Incoming): Reply {
  requireAgent(request);
  requireClient(request);
  const password = byPassword.safeParse(request.body).data;
  if (password !== undefined) {
    const account = state.accounts.get(password.username.toLowerCase());
    // A wrong password is told with 200.
    return account?.password === password.password ? made(state, account) : json(200, { error: 'invalid_grant' });
  }
  const exchange = byCode.safeParse(request.body).data;
  if (exchange !== undefined) return exchangeCode(state, exchange);
  const refresh = byRefresh.safeParse(request.body).data;
  if (refresh === undefined) return json(200, { error: 'unsupported_grant_type' });
  const account = state.refreshTokens.get(refresh.refresh_token);
  return account === undefined ? json(state.refreshRefusal, { error: 'invalid_grant' }) : made(state, account);
}

function exchangeCode(state: RedditState, { code, redirect_uri: redirectUri }: z.infer<typeof byCode>): Reply {
  const given = state.consents.take(rules, { code, clientId: redditCredentials.client_id, redirectUri, verifier: '' });
  const account = state.accounts.get(demoAccount.username);
  if (given === null || account === undefined) return json(400, { error: 'invalid_grant' });
  const refresh = state.secret();
  state.refreshTokens.set(refresh, account);
  return made(state, account, { refresh_token: refresh, scopes: given.scopes });
}

export function revokeToken(state: RedditState, request: Incoming): Reply {
  requireAgent(request);
  requireClient(request);
  const { token } = revoking.parse(request.body);
  state.tokens.delete(token);
  state.refreshTokens.delete(token);
  return { status: 204, headers: {}, body: '' };
}

export function showMe(state: RedditState, request: Incoming): Reply {
  const { id, name, isSuspended } = requireAccount(state, request, 'identity');
  return json(200, { id, name, is_suspended: isSuspended, has_verified_email: true, total_karma: 100 });
}

function requireClient({ headers }: Incoming): void {
  const { client_id: id, client_secret: secret } = redditCredentials;
  const basic = Buffer.from(`${id}:${secret}`).toString('base64');
  if (headers.authorization !== `Basic ${basic}`) httpError(401, 'Unauthorized');
}

function made(
  state: RedditState,
  account: AccountState,
  { scopes = state.grantedScopes, ...more }: { scopes?: readonly string[]; refresh_token?: string } = {},
): Reply {
  const token = state.secret();
  state.tokens.set(token, { account, scopes, expiresAt: state.clock.now() + tokenSeconds * 1000 });
  return json(200, {
    access_token: token,
    token_type: 'bearer',
    expires_in: tokenSeconds,
    scope: scopes.join(' '),
    ...more,
  });
}
