import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, Refusal, type Reply } from '../reply.ts';
import { denied, requireCaller, requireToken } from './access.ts';
import { demoClient, type LinkedinState } from './state.ts';

const client = z.object({
  client_id: z.literal(demoClient.client_id),
  client_secret: z.literal(demoClient.client_secret),
});

function refuseToken(error: string, description: string): never {
  throw new Refusal(json(400, { error, error_description: description }));
}

/** https://learn.microsoft.com/en-us/linkedin/shared/authentication/token-introspection */
export function introspect(state: LinkedinState, { body }: Incoming): Reply {
  const read = client.extend({ token: z.string() }).safeParse(body);
  if (!read.success) return refuseToken('invalid_client', 'Client authentication failed');
  const grant = state.grants.get(read.data.token);
  const token = state.tokens.get(read.data.token) ?? (grant && { ...grant, expiresAt: grant.endsAt, isRevoked: false });
  if (token === undefined) return json(200, { active: false });
  const isOver = token.expiresAt <= state.clock.now();
  const status = token.isRevoked ? 'revoked' : isOver ? 'expired' : 'active';
  const expiresAt = Number.isFinite(token.expiresAt) ? { expires_at: Math.floor(token.expiresAt / 1000) } : {};
  return json(200, {
    active: status === 'active',
    status,
    scope: token.scopes.join(','),
    ...expiresAt,
    auth_type: '3L',
  });
}

/** For its own app alone; the tokens that were made with a refresh token stay. */
export function revoke(state: LinkedinState, { body }: Incoming): Reply {
  const read = client.extend({ token: z.string() }).safeParse(body);
  if (!read.success) return refuseToken('invalid_client', 'Client authentication failed');
  const token = state.tokens.get(read.data.token);
  if (token !== undefined) token.isRevoked = true;
  state.grants.delete(read.data.token);
  return { status: 200, headers: {}, body: '' };
}

/** Not versioned. https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2 */
export function userinfo(state: LinkedinState, request: Incoming): Reply {
  const { member, scopes } = requireToken(state, request);
  if (!scopes.includes('openid')) return denied('userinfo.GET.NO_VERSION');
  return json(200, { sub: member.sub, name: member.name, locale: { country: 'US', language: 'en' } });
}

/** The organizations in which the member has a role. */
export function listRoles(state: LinkedinState, request: Incoming): Reply {
  const { member, scopes } = requireCaller(state, request);
  if (!scopes.includes('rw_organization_admin')) return denied('organizationAcls.FINDER-roleAssignee.20260701');
  const elements = [...state.organizations].flatMap(([organization, roles]) => {
    const role = roles.get(member);
    return role === undefined
      ? []
      : [{ organization, role, roleAssignee: `urn:li:person:${member.sub}`, state: 'APPROVED' }];
  });
  return json(200, { elements, paging: { start: 0, count: 10, links: [] } });
}
