import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, Refusal, type Reply } from '../reply.ts';
import { errorReply, refuse, refuseToken } from './errors.ts';
import { type ChannelState, scopes, type YoutubeState } from './state.ts';

/** The rights with which each kind of method is allowed; the largest allows everything. */
export const rights = {
  upload: [scopes.upload, scopes.all],
  read: [scopes.read, scopes.all],
  write: [scopes.all],
};

/** The channel of the token, which must have one of the scopes. */
export function requireChannel(state: YoutubeState, request: Incoming, allowed: readonly string[]): ChannelState {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const known = state.tokens.get(token ?? '');
  if (known === undefined || known.expiresAt <= state.clock.now()) throw new Refusal(unauthorized());
  if (!known.scopes.some(scope => allowed.includes(scope))) {
    return refuse(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.');
  }
  return known.channel ?? refuse(401, 'youtubeSignupRequired', 'Unauthorized');
}

export function unauthorized(): Reply {
  const message = 'Request had invalid authentication credentials.';
  const { body, ...reply } = errorReply(401, 'authError', message);
  const { error } = JSON.parse(body) as { error: object };
  return { ...reply, body: JSON.stringify({ error: { ...error, status: 'UNAUTHENTICATED' } }) };
}

/** All of a consent with any token of it. https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke */
export function revokeToken(state: YoutubeState, request: Incoming): Reply {
  const { token = '' } = z.object({ token: z.string().optional() }).parse(request.body ?? {});
  const access = state.tokens.get(token);
  const grant = state.grants.get(token);
  const channel = grant === undefined || grant.isRevoked ? access?.channel : grant.channel;
  if (channel === undefined) return refuseToken(400, 'invalid_token', 'Token expired or revoked');
  for (const each of state.grants.values()) if (each.channel === channel) each.isRevoked = true;
  for (const [name, each] of state.tokens) if (each.channel === channel) state.tokens.delete(name);
  return json(200, {});
}

const refresh = z.object({
  client_id: z.string(),
  client_secret: z.string(),
  grant_type: z.literal('refresh_token'),
  refresh_token: z.string(),
});

/** https://developers.google.com/identity/protocols/oauth2/web-server#offline */
export function refreshToken(state: YoutubeState, request: Incoming): Reply {
  const read = refresh.safeParse(request.body);
  if (!read.success) return refuseToken(400, 'invalid_request', 'Missing required parameter.');
  const { client_id: id, client_secret: secret, refresh_token: token } = read.data;
  const grant = state.grants.get(token);
  if (grant !== undefined && (grant.clientId !== id || grant.clientSecret !== secret)) {
    return refuseToken(401, 'invalid_client', 'Unauthorized');
  }
  if (grant === undefined || grant.isRevoked) {
    return refuseToken(400, 'invalid_grant', 'Token has been expired or revoked.');
  }
  const access = `ya29.${state.randomId(32)}`;
  state.addToken(access, { channel: grant.channel, scopes: grant.scopes });
  return json(200, {
    access_token: access,
    expires_in: 3599,
    scope: grant.scopes.join(' '),
    token_type: 'Bearer',
  });
}
