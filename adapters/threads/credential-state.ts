import { z } from 'zod';
import type { CredentialState, PlatformContext } from '../../src/model/adapter.ts';
import { get } from './api.ts';

const answer = z.object({
  data: z.object({ expires_at: z.number().int().nonnegative(), scopes: z.array(z.string().max(100)).max(100) }),
});

/** Without them nothing goes out; threads need `threads_manage_replies` too, removal `threads_delete`. */
const needed = ['threads_basic', 'threads_content_publish'];

/**
 * What the token is good for; null where Threads does not tell, which is no reason to doubt the token.
 * https://developers.facebook.com/documentation/threads/troubleshooting/debug-access-token
 */
export async function credentialState(context: PlatformContext): Promise<CredentialState | null> {
  // The token that is asked about has to stand in the query.
  const query = new URLSearchParams({ input_token: context.credentials.access_token ?? '' });
  const got = await get(context, `/debug_token?${query}`);
  const read = got.kind === 'answer' && got.status === 200 ? answer.safeParse(got.json) : null;
  if (!read?.success) return null;
  const { expires_at: seconds, scopes } = read.data.data;
  // Graph says 0 of a token without an end.
  const endsAt = seconds === 0 ? null : seconds * 1000;
  return { endsAt, scopes, missing: needed.filter(scope => !scopes.includes(scope)) };
}
