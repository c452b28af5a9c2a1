import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { exchange } from './answer.ts';
import { type Dialect, notPrepared } from './fault.ts';
import { quote } from './quote.ts';

export interface TokenQuestion {
  url: string;
  headers?: Record<string, string>;
  fields: Record<string, string>;
  dialect: Dialect;
  /** What a verdict means, in words: "takes the refresh token no longer". */
  refusal: string;
  /** The errors that are a verdict on it; others may pass. */
  isVerdict: (error: string) => boolean;
}

/** https://datatracker.ietf.org/doc/html/rfc6749#section-5.1; an answer without a token is none. */
const given = z.object({
  access_token: z.string().trim().min(1),
  expires_in: z.number().positive().optional().catch(undefined),
  refresh_token: z.string().trim().min(1).optional().catch(undefined),
  /** Beside the standard: LinkedIn says it so. */
  refresh_token_expires_in: z.number().positive().optional().catch(undefined),
  scope: z.string().optional().catch(undefined),
});
export type GivenTokens = z.infer<typeof given>;

/** https://datatracker.ietf.org/doc/html/rfc6749#section-5.2 */
const refused = z.object({ error: z.string(), error_description: z.string().optional().catch(undefined) });

/**
 * Tokens for a code or a refresh token. A fault is `rejected` only where the platform itself says so, in the form of
 * OAuth: not even a plain 4xx is a verdict, since proxies and firewalls answer so too.
 */
export async function askForTokens(
  context: PlatformContext,
  { url, headers = {}, fields, dialect, refusal, isVerdict }: TokenQuestion,
): Promise<{ given: GivenTokens } | { fault: Fault }> {
  const answer = await exchange(context, {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    bytes: new TextEncoder().encode(new URLSearchParams(fields).toString()),
  });
  if (answer.kind === 'none') return notPrepared(answer, dialect);
  const read = answer.status === 200 ? given.safeParse(answer.json) : null;
  if (read?.success) return { given: read.data };
  const error = refused.safeParse(answer.json).data;
  if (error === undefined || answer.status >= 500 || !isVerdict(error.error)) {
    const { fault } = notPrepared(answer, dialect);
    return { fault: { ...fault, outcome: 'throttled' } };
  }
  const words = quote([error.error, error.error_description].filter(Boolean).join(': '));
  const message = `${dialect.name} ${refusal} (${words})`;
  return { fault: { outcome: 'rejected', code: 'platform.credentials', message, retryAt: null } };
}

/** The scopes as a list; null where the answer does not tell them. */
export function scopesOf({ scope }: GivenTokens, separator: string | RegExp = ' '): string[] | null {
  if (scope === undefined) return null;
  return scope
    .split(separator)
    .map(each => each.trim())
    .filter(Boolean);
}
