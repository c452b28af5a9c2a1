import type { CredentialState, PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { exchange } from '../kit/answer.ts';
import { tokenAddress, tokenAnswer } from './api.ts';
import { questionFault } from './faults.ts';

export interface Token {
  value: string;
  /** In milliseconds since 1970; null for one that was given and tells nothing. */
  expiresAt: number | null;
  /** The rights that it has, as far as Google said. */
  scopes: string[] | null;
}

export const forRefresh = ['client_id', 'client_secret', 'refresh_token'] as const;
/** A token is not used in its last minute: a chunk of a video takes a while. */
const margin = 120_000;

/** Whether a new token can be made when one is refused. */
export function isRenewable({ credentials }: PlatformContext): boolean {
  return forRefresh.every(name => credentials[name]);
}

/** The run's access token: made once, and again when it runs out. Where tokens can be made, one that was given is not used. */
export async function accessToken(context: PlatformContext): Promise<Token | Fault> {
  const known = context.session.get('token') as Token | Fault | undefined;
  if (known !== undefined && isGood(known, context.now())) return known;
  const token = isRenewable(context) ? await refresh(context) : givenToken(context);
  // A refusal is remembered too: to ask again for every post of a run would change nothing.
  if ('value' in token || token.outcome === 'rejected') context.session.set('token', token);
  return token;
}

const rightsAddress = 'https://www.googleapis.com/auth/';
/** Each with those that hold it too. https://developers.google.com/youtube/v3/guides/auth/server-side-web-apps */
const neededRights = { 'youtube.upload': ['youtube.force-ssl'], 'youtube.readonly': ['youtube.force-ssl'] };

/** What the token may do: a person may untick some rights. Of the refresh token Google names no end. */
export async function credentialState(context: PlatformContext): Promise<CredentialState | null> {
  const token = await accessToken(context);
  if (!('value' in token) || token.scopes === null) return null;
  const scopes = token.scopes.map(scope => scope.replace(rightsAddress, ''));
  const missing = Object.entries(neededRights)
    .filter(([right, wider]) => ![right, ...wider].some(each => scopes.includes(each)))
    .map(([right]) => right);
  return { endsAt: null, scopes, missing };
}

/** After the platform refused it. */
export function forgetToken(context: PlatformContext): void {
  context.session.delete('token');
}

function isGood(token: Token | Fault, now: number): boolean {
  return !('value' in token) || token.expiresAt === null || token.expiresAt - margin > now;
}

function givenToken({ credentials }: PlatformContext): Token | Fault {
  const value = credentials.access_token;
  if (value) return { value, expiresAt: null, scopes: null };
  const message = 'YouTube: there is neither an access token nor a refresh token with its client';
  return { outcome: 'rejected', code: 'platform.credentials', message, retryAt: null };
}

/** Google's refresh tokens stay as they are; the answer brings no new one. https://developers.google.com/identity/protocols/oauth2#expiration */
async function refresh(context: PlatformContext): Promise<Token | Fault> {
  const fields = Object.fromEntries(forRefresh.map(name => [name, context.credentials[name] ?? '']));
  const answer = await exchange(context, {
    method: 'POST',
    url: tokenAddress(context),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    bytes: new TextEncoder().encode(new URLSearchParams({ grant_type: 'refresh_token', ...fields }).toString()),
  });
  const read = answer.kind === 'answer' && answer.status === 200 ? tokenAnswer.safeParse(answer.json) : null;
  if (!read?.success) return refusedRefresh(questionFault(answer, context));
  const { access_token: value, expires_in: seconds, scope } = read.data;
  return { value, expiresAt: context.now() + seconds * 1000, scopes: scope?.split(' ') ?? null };
}

/** Whatever the token endpoint refuses, it is the credential. */
function refusedRefresh(fault: Fault): Fault {
  if (fault.outcome !== 'rejected') return fault;
  const advice = fault.message.includes('invalid_grant')
    ? '; a refresh token lives for seven days as long as the consent screen is in testing, and ends when its owner takes it back'
    : '';
  return { ...fault, code: 'platform.credentials', message: `${fault.message}${advice}` };
}
