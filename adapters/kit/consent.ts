import { createHash } from 'node:crypto';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { ConsentRequest, Granted } from '../../src/model/connection.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Dialect } from './fault.ts';
import { askForTokens, scopesOf } from './token-endpoint.ts';

/** The digest of the secret of PKCE that goes ahead, as the standard writes it unless a platform has its own way. */
export function challengeOf({ verifier }: ConsentRequest, encoding: 'base64url' | 'hex' = 'base64url') {
  const code_challenge = createHash('sha256').update(verifier).digest(encoding);
  return { code_challenge, code_challenge_method: 'S256' };
}

/** The page of a consent: what every platform wants to know, and what this one does beside that. */
export function consentPage(
  address: string,
  { redirectUri, state }: ConsentRequest,
  more: Record<string, string>,
): string {
  return `${address}?${new URLSearchParams({ response_type: 'code', redirect_uri: redirectUri, state, ...more })}`;
}

export interface CodeExchange {
  url: string;
  headers?: Record<string, string>;
  /** Beside the code, the redirect and the kind of grant: who asks, and the verifier where the platform takes it. */
  fields: Record<string, string>;
  /** By what name the platform's access tokens go among the account's credentials. */
  accessToken: string;
  dialect: Dialect;
  /** What separates scopes. Default: a blank. */
  separator?: string | RegExp;
}

/** The tokens that a consent gives for its code. */
export async function exchangeCode(
  context: PlatformContext,
  { redirectUri }: ConsentRequest,
  code: string,
  { url, headers = {}, fields, accessToken, dialect, separator }: CodeExchange,
): Promise<{ granted: Granted } | { fault: Fault }> {
  const answer = await askForTokens(context, {
    url,
    headers,
    fields: { grant_type: 'authorization_code', code, redirect_uri: redirectUri, ...fields },
    dialect,
    refusal: 'did not take the code of the consent',
    // It is good once, whatever the reason.
    isVerdict: () => true,
  });
  if ('fault' in answer) return answer;
  const { access_token, refresh_token, expires_in: seconds, refresh_token_expires_in: left } = answer.given;
  const credentials = { [accessToken]: access_token, ...(refresh_token === undefined ? {} : { refresh_token }) };
  const now = context.now();
  const endsAt = seconds === undefined ? null : now + seconds * 1000;
  const refreshEndsAt = left === undefined ? {} : { refreshEndsAt: now + left * 1000 };
  return { granted: { credentials, endsAt, ...refreshEndsAt, scopes: scopesOf(answer.given, separator) } };
}

/** Who asks, in the header that RFC 6749 gives: https://datatracker.ietf.org/doc/html/rfc6749#section-2.3.1 */
export function basicClient(id: string, secret: string): { authorization: string } {
  const pair = [id, secret].map(encodeURIComponent).join(':');
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
