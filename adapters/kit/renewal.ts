import type { PlatformContext, Tokens } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { type Dialect, unreadable } from './fault.ts';
import { askForTokens, scopesOf } from './token-endpoint.ts';

export interface RenewalRequest {
  url: string;
  headers?: Record<string, string>;
  /** Beside the refresh token and the kind of grant. */
  fields: Record<string, string>;
  /** By what name the platform's access tokens go among the account's credentials. */
  accessToken: string;
  dialect: Dialect;
  /** What separates scopes. Default: a blank. */
  separator?: string;
}

/** Errors that mean that this consent is over, or never was; others may pass. `invalid_request` is X's word for it. */
const ended = new Set(['invalid_grant', 'invalid_request', 'invalid_client', 'unauthorized_client']);

/**
 * New tokens for a refresh token. A fault is `rejected` only where the platform itself says that the consent is over:
 * anything else may pass, and is asked again by a later run.
 */
export async function renewByRefreshToken(
  context: PlatformContext,
  { url, headers = {}, fields, accessToken, dialect, separator }: RenewalRequest,
): Promise<{ tokens: Tokens } | { fault: Fault }> {
  const answer = await askForTokens(context, {
    url,
    headers,
    fields: { grant_type: 'refresh_token', refresh_token: context.credentials.refresh_token ?? '', ...fields },
    dialect,
    refusal: 'takes the refresh token no longer',
    isVerdict: error => ended.has(error),
  });
  if ('fault' in answer) return answer;
  const { access_token, refresh_token, expires_in: seconds } = answer.given;
  // Without an end nobody would know when to ask for the next one.
  if (seconds === undefined) return { fault: { ...unreadable(dialect), outcome: 'throttled' } };
  const credentials = { [accessToken]: access_token, ...(refresh_token === undefined ? {} : { refresh_token }) };
  return {
    tokens: { credentials, endsAt: context.now() + seconds * 1000, scopes: scopesOf(answer.given, separator) },
  };
}
