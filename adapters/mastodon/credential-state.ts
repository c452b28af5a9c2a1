import { z } from 'zod';
import type { CredentialState, PlatformContext } from '../../src/model/adapter.ts';
import { exchange } from '../kit/answer.ts';
import { api, authorization } from './api.ts';

const answer = z.object({ scopes: z.array(z.string().max(100)).max(100) });

/** Each with the wider ones that hold it. https://docs.joinmastodon.org/api/oauth-scopes/ */
const needed = { 'write:statuses': ['write'], 'read:statuses': ['read'] };

/**
 * What the application of the token may do, since Mastodon 4.3; null where a server does not tell. A token has no end.
 * https://docs.joinmastodon.org/methods/apps/#verify_credentials
 */
export async function credentialState(context: PlatformContext): Promise<CredentialState | null> {
  const got = await exchange(context, {
    method: 'GET',
    url: api(context, '/api/v1/apps/verify_credentials'),
    headers: authorization(context),
  });
  const read = got.kind === 'answer' && got.status === 200 ? answer.safeParse(got.json) : null;
  if (!read?.success) return null;
  const { scopes } = read.data;
  const missing = Object.entries(needed)
    .filter(([scope, wider]) => ![scope, ...wider].some(each => scopes.includes(each)))
    .map(([scope]) => scope);
  return { endsAt: null, scopes, missing };
}
