import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireUser } from './access.ts';
import { refuse } from './errors.ts';
import { day, type ThreadsState } from './state.ts';

/** A new token for one that is at least a day old. https://developers.facebook.com/docs/threads/get-started/long-lived-tokens/ */
export function refreshToken(state: ThreadsState, { query }: Incoming): Reply {
  const known = state.tokens.get(query.get('access_token') ?? '');
  const now = state.clock.now();
  if (query.get('grant_type') !== 'th_refresh_token') return refuse(400, { message: 'Invalid grant_type', code: 100 });
  if (known === undefined || known.expiresAt <= now) {
    return refuse(400, { message: 'Error validating access token: it has expired.', code: 190 });
  }
  if (now < known.issuedAt + day) return refuse(400, { message: 'The token is less than 24 hours old.', code: 100 });
  const token = `sandbox-threads-${Buffer.from(state.random.bytes(12)).toString('hex')}`;
  state.tokens.set(token, { ...known, issuedAt: now, expiresAt: now + 60 * day });
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
