import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAccount, requireAgent } from './access.ts';
import { httpError } from './errors.ts';
import { type AccountState, type RedditState, redditCredentials, tokenSeconds } from './state.ts';

const byPassword = z.object({ grant_type: z.literal('password'), username: z.string(), password: z.string() });
const byRefresh = z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string() });
const revoking = z.object({ token: z.string() });

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
  const refresh = byRefresh.safeParse(request.body).data;
  if (refresh === undefined) return json(200, { error: 'unsupported_grant_type' });
  const account = state.refreshTokens.get(refresh.refresh_token);
  return account === undefined ? json(state.refreshRefusal, { error: 'invalid_grant' }) : made(state, account);
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

function made(state: RedditState, account: AccountState): Reply {
  const token = state.secret();
  const scopes = state.grantedScopes;
  state.tokens.set(token, { account, scopes, expiresAt: state.clock.now() + tokenSeconds * 1000 });
  return json(200, {
    access_token: token,
    token_type: 'bearer',
    expires_in: tokenSeconds,
    scope: scopes.join(' '),
  });
}
