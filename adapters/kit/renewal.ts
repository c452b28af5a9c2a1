import { z } from 'zod';
import type { PlatformContext, Tokens } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { exchange } from './answer.ts';
import { type Dialect, notPrepared } from './fault.ts';
import { quote } from './quote.ts';

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

/** https://datatracker.ietf.org/doc/html/rfc6749#section-5.1; an answer without a token is none. */
const granted = z.object({
  access_token: z.string().trim().min(1),
  expires_in: z.number().positive(),
  refresh_token: z.string().trim().min(1).optional().catch(undefined),
  scope: z.string().optional().catch(undefined),
});

/** https://datatracker.ietf.org/doc/html/rfc6749#section-5.2 */
const refused = z.object({ error: z.string(), error_description: z.string().optional().catch(undefined) });

/** Errors that mean that this consent is over, or never was; others may pass. `invalid_request` is X's word for it. */
const ended = new Set(['invalid_grant', 'invalid_request', 'invalid_client', 'unauthorized_client']);

/**
 * New tokens for a refresh token. A fault is `rejected` only where the platform itself says that the consent is over:
 * anything else may pass, and is asked again by a later run.
 */
export async function renewByRefreshToken(
  context: PlatformContext,
  { url, headers = {}, fields, accessToken, dialect, separator = ' ' }: RenewalRequest,
): Promise<{ tokens: Tokens } | { fault: Fault }> {
  const form = { grant_type: 'refresh_token', refresh_token: context.credentials.refresh_token ?? '', ...fields };
  const answer = await exchange(context, {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    bytes: new TextEncoder().encode(new URLSearchParams(form).toString()),
  });
  if (answer.kind === 'none') return notPrepared(answer, dialect);
  const read = answer.status === 200 ? granted.safeParse(answer.json) : null;
  if (read?.success) return { tokens: tokensOf(read.data, accessToken, separator, context) };
  const error = refused.safeParse(answer.json).data;
  if (error === undefined || answer.status >= 500 || !ended.has(error.error)) {
    // Not even a plain 4xx is a verdict on the consent: proxies and firewalls answer so too.
    const { fault } = notPrepared(answer, dialect);
    return { fault: { ...fault, outcome: 'throttled' } };
  }
  const words = quote([error.error, error.error_description].filter(Boolean).join(': '));
  const message = `${dialect.name} takes the refresh token no longer (${words})`;
  return { fault: { outcome: 'rejected', code: 'platform.credentials', message, retryAt: null } };
}

function tokensOf(
  { access_token, expires_in, refresh_token, scope }: z.infer<typeof granted>,
  accessToken: string,
  separator: string,
  context: PlatformContext,
): Tokens {
  return {
    credentials: { [accessToken]: access_token, ...(refresh_token === undefined ? {} : { refresh_token }) },
    endsAt: context.now() + expires_in * 1000,
    scopes:
      scope === undefined
        ? null
        : scope
            .split(separator)
            .map(each => each.trim())
            .filter(Boolean),
  };
}
