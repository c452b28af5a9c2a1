import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { exchange } from '../kit/answer.ts';
import { tokenAnswer } from './answers.ts';
import { questionFault } from './faults.ts';

const forRefresh = ['client_id', 'client_secret', 'refresh_token'] as const;
/** A token is not used in its last minutes: a video takes a while. */
const margin = 300_000;

interface Token {
  value: string;
  /** In milliseconds since 1970. */
  expiresAt: number;
  /** When the refresh token ends, in milliseconds since 1970, and the rights of both; null where LinkedIn did not say. */
  refreshEndsAt: number | null;
  scopes: string[] | null;
}

/** Whether a new token can be made when one is refused. */
export function isRenewable({ credentials }: PlatformContext): boolean {
  return forRefresh.every(name => credentials[name]);
}

/** The run's access token: the one that was given, or one that is made once and again when it runs out. */
export async function accessToken(context: PlatformContext): Promise<string | Fault> {
  if (!isRenewable(context)) return context.credentials.access_token || missingToken;
  const known = context.session.get('token') as Token | Fault | undefined;
  if (known !== undefined && 'outcome' in known) return known;
  if (known !== undefined && known.expiresAt - margin > context.now()) return known.value;
  const token = await refresh(context);
  // A refusal is remembered too: to ask again for every post of a run would change nothing.
  if ('value' in token || token.outcome === 'rejected') context.session.set('token', token);
  return 'value' in token ? token.value : token;
}

/** After the platform refused it. */
export function forgetToken({ session }: PlatformContext): void {
  session.delete('token');
}

/**
 * The refresh token stays the same, and ends a year after its owner consented, however often it is used.
 * https://learn.microsoft.com/en-us/linkedin/shared/authentication/programmatic-refresh-tokens
 */
async function refresh(context: PlatformContext): Promise<Token | Fault> {
  const fields = Object.fromEntries(forRefresh.map(name => [name, context.credentials[name] ?? '']));
  const answer = await exchange(context, {
    method: 'POST',
    url: tokenAddress(context, 'accessToken'),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    bytes: new TextEncoder().encode(new URLSearchParams({ grant_type: 'refresh_token', ...fields }).toString()),
  });
  const read = answer.kind === 'answer' && answer.status === 200 ? tokenAnswer.safeParse(answer.json) : null;
  if (!read?.success) return refusedRefresh(questionFault(answer, context));
  const { access_token: value, expires_in: seconds, refresh_token_expires_in: left, scope = null } = read.data;
  const refreshEndsAt = left === undefined ? null : context.now() + left * 1000;
  return { value, expiresAt: context.now() + seconds * 1000, refreshEndsAt, scopes: scope };
}

/** What was learnt of the refresh token when the run's access token was made with it. */
export function refreshed({ session }: PlatformContext): Pick<Token, 'refreshEndsAt' | 'scopes'> | null {
  const known = session.get('token') as Token | Fault | undefined;
  return known === undefined || 'outcome' in known ? null : known;
}

export function tokenAddress(context: PlatformContext, path: 'accessToken' | 'introspectToken' | 'revoke'): string {
  return `${context.origin('https://www.linkedin.com')}/oauth/v2/${path}`;
}

/** Whatever the token endpoint refuses, it is the credential. */
function refusedRefresh(fault: Fault): Fault {
  if (fault.outcome !== 'rejected') return fault;
  const advice = fault.message.includes('invalid_grant') ? '; its owner has to consent to the app again' : '';
  return { ...fault, code: 'platform.credentials', message: `${fault.message}${advice}` };
}

const missingToken: Fault = {
  outcome: 'rejected',
  code: 'platform.credentials',
  message: 'LinkedIn: there is neither an access token nor a refresh token with its client',
  retryAt: null,
};
