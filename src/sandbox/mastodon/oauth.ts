import { z } from 'zod';
import { type ConsentRules, isLoopbackRedirect } from '../consents.ts';
import type { Incoming } from '../incoming.ts';
import { json, Refusal, type Reply } from '../reply.ts';
import { invalid } from './errors.ts';
import { demoClient, type MastodonState } from './state.ts';

const shown = 'urn:ietf:wg:oauth:2.0:oob';
const known = ['read:accounts', 'read:statuses', 'read:search', 'write:statuses', 'write:media'];

const newApp = z.object({
  client_name: z.string().min(1).max(60),
  redirect_uris: z.string().min(1),
  scopes: z.string().default('read'),
});
const exchanging = z.object({
  grant_type: z.literal('authorization_code'),
  client_id: z.string(),
  client_secret: z.string(),
  redirect_uri: z.string(),
  code: z.string(),
  code_verifier: z.string().optional(),
});

/** Anybody may make an app. https://docs.joinmastodon.org/methods/apps/#create */
export function createApp(state: MastodonState, { body }: Incoming): Reply {
  const read = newApp.safeParse(body);
  if (!read.success) return invalid("Name can't be blank");
  const { client_name: name, redirect_uris: redirectUri, scopes } = read.data;
  const stranger = scopes.split(' ').find(scope => !scopesOf(state).includes(scope));
  if (stranger !== undefined) return invalid("Scopes doesn't match configured on the server.");
  const [id, secret] = [randomName(state), randomName(state)];
  state.apps.set(id, { secret, redirectUri, scopes: scopes.split(' ') });
  return json(200, { id: state.nextId(), name, redirect_uri: redirectUri, client_id: id, client_secret: secret });
}

export function askConsent(state: MastodonState, request: Incoming): Reply {
  return state.consents.ask(rulesOf(state, request.query.get('client_id')), request);
}

export function decideConsent(state: MastodonState, request: Incoming): Reply {
  const { client_id: id } = request.body as { client_id?: string };
  return state.consents.decide(rulesOf(state, id ?? null), request);
}

/** https://docs.joinmastodon.org/methods/oauth/#token */
export function giveToken(state: MastodonState, { body }: Incoming): Reply {
  const read = exchanging.safeParse(body);
  if (!read.success) return refuseToken(400, 'invalid_request', 'Missing required parameter.');
  const { client_id: clientId, client_secret: secret, redirect_uri: redirectUri, code } = read.data;
  if (state.apps.get(clientId)?.secret !== secret) {
    return refuseToken(401, 'invalid_client', 'Client authentication failed due to unknown client.');
  }
  const verifier = read.data.code_verifier ?? '';
  const given = state.consents.take(rulesOf(state, clientId), { code, clientId, redirectUri, verifier });
  if (given === null) return refuseToken(400, 'invalid_grant', 'The provided authorization grant is invalid.');
  const token = randomName(state);
  const account = [...state.accounts.values()].find(({ username }) => username === state.consenting)!;
  state.tokens.set(token, { account, scopes: given.scopes, isRevoked: false });
  const createdAt = Math.floor(state.clock.now() / 1000);
  return json(200, { access_token: token, token_type: 'Bearer', scope: given.scopes.join(' '), created_at: createdAt });
}

/** Before 4.3, PKCE was not looked at, and there was no right to see the profile alone. */
function isNew({ apiVersion }: MastodonState): boolean {
  return apiVersion !== null && apiVersion >= 2;
}

function scopesOf(state: MastodonState): string[] {
  return isNew(state) ? [...known, 'profile'] : known;
}

function rulesOf(state: MastodonState, clientId: string | null): ConsentRules {
  const app = state.apps.get(clientId ?? '');
  const isRegistered = (address: string) =>
    address === app?.redirectUri && (address === shown || isLoopbackRedirect('127.0.0.1')(address));
  return {
    platform: 'Mastodon',
    client: { name: 'client_id', isKnown: () => app !== undefined },
    isRedirect: isRegistered,
    scopes: app?.scopes ?? [],
    separator: ' ',
    pkce: isNew(state) ? 'base64url' : 'ignored',
    shown,
    codeMilliseconds: 600_000,
  };
}

function randomName(state: MastodonState): string {
  return Buffer.from(state.random.bytes(32)).toString('base64url');
}

function refuseToken(status: number, error: string, description: string): never {
  throw new Refusal(json(status, { error, error_description: description }));
}

const revoking = z.object({ client_id: z.string(), client_secret: z.string(), token: z.string() });

/** For the app that the token was given to, and no other. https://docs.joinmastodon.org/methods/oauth/#revoke */
export function revokeToken(state: MastodonState, { body }: Incoming): Reply {
  const { client_id: id = '', client_secret: secret, token = '' } = revoking.partial().parse(body ?? {});
  const isDemo = id === demoClient.client_id && secret === demoClient.client_secret;
  if (!isDemo && (secret === undefined || state.apps.get(id)?.secret !== secret)) {
    const description = 'You are not authorized to revoke this token';
    return json(403, { error: 'unauthorized_client', error_description: description });
  }
  state.revokeToken(token);
  return json(200, {});
}
