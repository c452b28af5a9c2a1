import type { Incoming } from '../incoming.ts';
import { refuse } from './errors.ts';
import type { LinkedinState, TokenState } from './state.ts';
import { isLive } from './versions.ts';

/** What every versioned call has to bring, and a member who calls no more often than is allowed. */
export function requireCaller(state: LinkedinState, request: Incoming): TokenState {
  const token = requireToken(state, request);
  const { 'linkedin-version': version = '', 'x-restli-protocol-version': protocol } = request.headers;
  if (version === '')
    refuse(
      400,
      'VERSION_MISSING',
      'A version must be present. Please specify a version by adding the LinkedIn-Version header.',
    );
  if (!isLive(version, state.clock.now())) {
    refuse(426, 'NONEXISTENT_VERSION', `Requested version ${version}01 is not active`);
  }
  if (protocol !== '2.0.0') refuse(400, 'ILLEGAL_ARGUMENT', 'Syntax exception in path variables');
  countCall(state, token);
  return token;
}

export function requireToken(state: LinkedinState, { headers }: Incoming): TokenState {
  const value = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (value === undefined) return refuse(401, 'EMPTY_ACCESS_TOKEN', 'Empty oauth2_access_token');
  const token = state.tokens.get(value);
  if (token === undefined)
    return refuse(401, 'INVALID_ACCESS_TOKEN', 'Invalid access token', { serviceErrorCode: 65600 });
  if (token.isRevoked) {
    return refuse(401, 'REVOKED_ACCESS_TOKEN', 'The token used in the request has been revoked by the user', {
      serviceErrorCode: 65601,
    });
  }
  if (token.expiresAt > state.clock.now()) return token;
  return refuse(401, 'EXPIRED_ACCESS_TOKEN', 'The token used in the request has expired', { serviceErrorCode: 65602 });
}

/** Counted from midnight in UTC; nothing tells how many are left. */
function countCall(state: LinkedinState, { member }: TokenState): void {
  const day = `${member.sub} ${new Date(state.clock.now()).toISOString().slice(0, 10)}`;
  const calls = (state.calls.get(day) ?? 0) + 1;
  if (calls > state.callsPerMember) {
    refuse(
      429,
      'TOO_MANY_REQUESTS',
      'Resource level throttle MEMBER DAY limit for calls to this resource is reached.',
      {
        serviceErrorCode: 101,
      },
    );
  }
  state.calls.set(day, calls);
}

/** The token may write in that name. */
export function requireAuthor(state: LinkedinState, token: TokenState, author: string, what: string): void {
  const isOwn = author === `urn:li:person:${token.member.sub}` && token.scopes.includes('w_member_social');
  const role = state.organizations.get(author)?.get(token.member);
  const writes = ['ADMINISTRATOR', 'CONTENT_ADMIN', 'CONTENT_ADMINISTRATOR', 'DIRECT_SPONSORED_CONTENT_POSTER'];
  const isOfPage = role !== undefined && writes.includes(role) && token.scopes.includes('w_organization_social');
  if (!isOwn && !isOfPage) denied(what);
}

/** Only what an organization has may be read, and only by an approved app. */
export function requireReader(state: LinkedinState, token: TokenState, owner: string, what: string): void {
  const isOfPage = state.organizations.get(owner)?.has(token.member) && token.scopes.includes('r_organization_social');
  if (!isOfPage) denied(what);
}

export function denied(what: string): never {
  return refuse(403, 'ACCESS_DENIED', `Not enough permissions to access: ${what}`, { serviceErrorCode: 100 });
}
