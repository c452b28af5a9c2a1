import type { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import { exchange } from '../kit/answer.ts';
import { introspectAnswer } from './answers.ts';
import { tokenAddress } from './tokens.ts';

/**
 * What LinkedIn says of a token to its own app; null where it does not tell. A token of another app is called inactive
 * too, although it works. https://learn.microsoft.com/en-us/linkedin/shared/authentication/token-introspection
 */
export async function introspect(
  context: PlatformContext,
  token: string | undefined,
): Promise<z.infer<typeof introspectAnswer> | null> {
  const { client_id, client_secret } = context.credentials;
  if (!client_id || !client_secret || !token) return null;
  const got = await exchange(context, {
    method: 'POST',
    url: tokenAddress(context, 'introspectToken'),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    bytes: new TextEncoder().encode(new URLSearchParams({ client_id, client_secret, token }).toString()),
  });
  const read = got.kind === 'answer' && got.status === 200 ? introspectAnswer.safeParse(got.json) : null;
  return read?.data ?? null;
}
