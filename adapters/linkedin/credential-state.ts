import type { CredentialState, PlatformContext } from '../../src/model/adapter.ts';
import { exchange } from '../kit/answer.ts';
import { organizationOf } from './account.ts';
import { introspectAnswer } from './answers.ts';
import { isRenewable, refreshed, tokenAddress } from './tokens.ts';

/**
 * What the credential is good for; null where LinkedIn does not tell. A refresh token ends a year after the consent, and
 * each answer says how much is left. A token alone is told about only to its own app.
 */
export async function credentialState(context: PlatformContext): Promise<CredentialState | null> {
  const known = isRenewable(context) ? refreshed(context) : await introspected(context);
  if (known === null) return null;
  const { refreshEndsAt: endsAt, scopes } = known;
  const needed = organizationOf(context.account) === null ? 'w_member_social' : 'w_organization_social';
  return { endsAt, scopes, missing: scopes === null || scopes.includes(needed) ? [] : [needed] };
}

/** https://learn.microsoft.com/en-us/linkedin/shared/authentication/token-introspection */
async function introspected(context: PlatformContext): Promise<ReturnType<typeof refreshed>> {
  const { client_id, client_secret, access_token: token } = context.credentials;
  if (!client_id || !client_secret || !token) return null;
  const got = await exchange(context, {
    method: 'POST',
    url: tokenAddress(context, 'introspectToken'),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    bytes: new TextEncoder().encode(new URLSearchParams({ client_id, client_secret, token }).toString()),
  });
  const read = got.kind === 'answer' && got.status === 200 ? introspectAnswer.safeParse(got.json) : null;
  // A token of another app is called inactive too, although it works.
  if (!read?.success || !read.data.active) return null;
  const { expires_at: seconds, scope = null } = read.data;
  return { refreshEndsAt: seconds === undefined ? null : seconds * 1000, scopes: scope };
}
