import type { CredentialState, PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { exchange } from '../kit/answer.ts';
import { accountName } from './addresses.ts';
import { form, tokenAddress, tokenAnswer, tokenErrorAnswer, userAgent } from './api.ts';
import { questionFault } from './faults.ts';

export interface Token {
  value: string;
  /** In milliseconds since 1970. */
  madeAt: number;
  expiresAt: number;
  /** The rights that it has, as far as Reddit said; `*` for all. */
  scopes: string[] | null;
}

/** A token is not used in its last minutes: a video takes a while. */
const margin = 120_000;

/** Whether the credentials can make a token that may post: tokens of the app alone cannot. */
export function hasCredentials(credentials: Record<string, string>): boolean {
  const has = (name: string) => Object.hasOwn(credentials, name);
  return has('client_id') && (has('refresh_token') || has('password'));
}

/** The run's access token: made once, and again when it runs out. */
export async function accessToken(context: PlatformContext): Promise<Token | Fault> {
  const known = context.session.get('token') as Token | Fault | undefined;
  if (known !== undefined && (!('value' in known) || known.expiresAt - margin > context.now())) return known;
  const token = await makeToken(context);
  // A refusal is remembered too: to ask again for every post of a run would change nothing.
  if ('value' in token || token.outcome === 'rejected') context.session.set('token', token);
  return token;
}

/** What the token may do. The refresh token behind it has no end: https://github.com/reddit-archive/reddit/wiki/OAuth2 */
export async function credentialState(context: PlatformContext): Promise<CredentialState | null> {
  const token = await accessToken(context);
  if (!('value' in token) || token.scopes === null) return null;
  const { scopes } = token;
  const missing = scopes.includes('*') ? [] : neededScopes.filter(scope => !scopes.includes(scope));
  return { endsAt: null, scopes, missing };
}

/** Without them nothing goes out, or nobody finds out what became of it. */
const neededScopes = ['identity', 'read', 'history', 'submit'];

/** After the platform refused it. */
export function forgetToken(context: PlatformContext): void {
  context.session.delete('token');
}

/** https://github.com/reddit-archive/reddit/wiki/OAuth2; refresh tokens stay as they are. */
async function makeToken(context: PlatformContext): Promise<Token | Fault> {
  const { headers, bytes } = form(grant(context));
  const answer = await exchange(context, {
    method: 'POST',
    url: tokenAddress(context),
    headers: { ...headers, ...userAgent(context), ...clientHeader(context) },
    bytes,
  });
  const json = answer.kind === 'answer' ? answer.json : undefined;
  const read = answer.kind === 'answer' && answer.status === 200 ? tokenAnswer.safeParse(json) : null;
  if (!read?.success) {
    const isVerdict = answer.kind === 'answer' && [200, 400, 401].includes(answer.status);
    const error = isVerdict ? tokenErrorAnswer.safeParse(json).data?.error : undefined;
    return refusedToken(questionFault(answer, context), error);
  }
  const { access_token: value, expires_in: seconds, scope } = read.data;
  const scopes = scope?.split(/[ ,]+/) ?? null;
  return { value, madeAt: context.now(), expiresAt: context.now() + seconds * 1000, scopes };
}

/** The app, as it names itself to the two addresses of OAuth. */
export function clientHeader({ credentials }: PlatformContext): Record<string, string> {
  const client = Buffer.from(`${credentials.client_id ?? ''}:${credentials.client_secret ?? ''}`).toString('base64');
  return { authorization: `Basic ${client}` };
}

function grant({ credentials, account }: PlatformContext): Record<string, string> {
  const { refresh_token: refresh, password } = credentials;
  if (refresh) return { grant_type: 'refresh_token', refresh_token: refresh };
  return { grant_type: 'password', username: accountName(account), password: password ?? '' };
}

/** What is refused there is the credential, also where it is refused with 200. */
function refusedToken(fault: Fault, error: string | undefined): Fault {
  const message = error === undefined ? fault.message : `Reddit refused the credentials: ${knownError(error)}`;
  const isCredential = error !== undefined || (fault.outcome === 'rejected' && fault.code === 'platform.refused');
  return isCredential ? { outcome: 'rejected', code: 'platform.credentials', message, retryAt: null } : fault;
}

function knownError(error: string): string {
  if (error === 'invalid_grant') {
    return 'invalid_grant; the refresh token was revoked, or the password is wrong or has a second factor';
  }
  return /^\w{1,50}$/.test(error) ? error : 'without a word that can be read';
}
