import { z } from 'zod';
import type { PlatformContext, Revocation } from '../../src/model/adapter.ts';
import { type Answer, exchange } from './answer.ts';
import { type Dialect, notPrepared } from './fault.ts';
import { quote } from './quote.ts';

export interface RevocationRequest {
  url: string;
  headers?: Record<string, string>;
  /** The token, and beside it what the platform wants to be told. */
  fields: Record<string, string>;
  dialect: Dialect;
}

const refused = z.object({ error: z.string(), error_description: z.string().optional().catch(undefined) });

/** What was to be reached is so already. By the standard an unknown token is a success; not all keep to it. */
const unknownToken = new Set(['invalid_token', 'invalid_grant', 'access_token_invalid']);

/** Tells the platform that a token is to be good no longer. https://datatracker.ietf.org/doc/html/rfc7009 */
export async function revokeToken(
  context: PlatformContext,
  { url, headers = {}, fields, dialect }: RevocationRequest,
): ReturnType<NonNullable<Revocation['revoke']>> {
  const answer = await exchange(context, {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    bytes: new TextEncoder().encode(new URLSearchParams(fields).toString()),
  });
  const error = refusalOf(answer);
  if (error !== null && unknownToken.has(error.error)) return { revoked: true };
  if (error !== null) {
    const words = quote([error.error, error.error_description].filter(Boolean).join(': '));
    const message = `${dialect.name} did not take the consent back (${words})`;
    return { fault: { outcome: 'rejected', code: 'platform.refused', message, retryAt: null } };
  }
  const isDone = answer.kind === 'answer' && answer.status >= 200 && answer.status < 300;
  return isDone ? { revoked: true } : notPrepared(answer, dialect);
}

/** The platform's own no, which may come with 200. A 5xx is none, whatever it says. */
function refusalOf(answer: Answer): z.infer<typeof refused> | null {
  if (answer.kind === 'none' || answer.status >= 500 || answer.status === 429) return null;
  return refused.safeParse(answer.json).data ?? null;
}
