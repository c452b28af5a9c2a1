import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { readInput, requireAccount, requireToken } from './access.ts';
import { invalid, refuse } from './errors.ts';
import { didDocument } from './identity.ts';
import { countLogin } from './rate-limits.ts';
import type { AccountState, BlueskyState, TokenState } from './state.ts';

const minute = 60 * 1000;
const accessMilliseconds = 120 * minute;
const refreshMilliseconds = 90 * 24 * 60 * minute;
/** A refresh token that was used gives the same answer for so long: an answer can be lost. */
const graceMilliseconds = 120 * minute;

const login = z.object({ identifier: z.string(), password: z.string() });

export function createSession(state: BlueskyState, request: Incoming): Reply {
  const { identifier, password } = readInput(request, login);
  const headers = countLogin(state, identifier);
  const account = state.accountOf(identifier);
  if (account === null || account.password !== password) {
    return refuse(401, 'AuthenticationRequired', 'Invalid identifier or password', headers);
  }
  const refreshJwt = issue(state, account, 'refresh');
  return json(200, { ...session(state, account), accessJwt: issue(state, account, 'access'), refreshJwt }, headers);
}

export function refreshSession(state: BlueskyState, request: Incoming): Reply {
  const token = requireToken(state, request, 'refresh');
  if (request.bytes.length > 0) return invalid('A request body was provided when none was expected');
  const { account } = token;
  if (token.next === null) {
    token.next = issue(state, account, 'refresh');
    token.expiresAt = Math.min(token.expiresAt, state.clock.now() + graceMilliseconds);
  }
  return json(200, {
    ...session(state, account),
    accessJwt: issue(state, account, 'access'),
    refreshJwt: token.next,
  });
}

export function showSession(state: BlueskyState, request: Incoming): Reply {
  return json(200, session(state, requireAccount(state, request)));
}

/** Access tokens that were issued go on working until they run out; so they do on the real server. */
export function deleteSession(state: BlueskyState, request: Incoming): Reply {
  requireToken(state, request, 'refresh').isRevoked = true;
  return { status: 200, headers: {}, body: '' };
}

export function describeServer(state: BlueskyState): Reply {
  return json(200, {
    did: serverDid(state),
    availableUserDomains: ['.sandbox.test'],
    inviteCodeRequired: true,
    links: {},
    contact: {},
    blobUploadLimit: state.blobUploadLimit,
  });
}

export function serverDid({ origin }: BlueskyState): string {
  return `did:web:${encodeURIComponent(new URL(origin).host)}`;
}

function session(state: BlueskyState, account: AccountState) {
  return {
    did: account.did,
    handle: account.handle,
    email: `${account.handle.split('.')[0]}@sandbox.test`,
    emailConfirmed: true,
    emailAuthFactor: false,
    active: true,
    ...(state.didDoc ? { didDoc: didDocument(state, account) } : {}),
  };
}

function issue(state: BlueskyState, account: AccountState, kind: TokenState['kind']): string {
  const written = `sandbox-${kind}-${Buffer.from(state.random.bytes(24)).toString('base64url')}`;
  const expiresAt = state.clock.now() + (kind === 'access' ? accessMilliseconds : refreshMilliseconds);
  state.tokens.set(written, { account, kind, expiresAt, next: null, isRevoked: false });
  return written;
}
