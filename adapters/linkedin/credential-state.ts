import type { CredentialState, PlatformContext } from '../../src/model/adapter.ts';
import { organizationOf } from './account.ts';
import { introspect } from './introspect.ts';
import { isRenewable, refreshed } from './tokens.ts';

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

async function introspected(context: PlatformContext): Promise<ReturnType<typeof refreshed>> {
  const read = await introspect(context, context.credentials.access_token);
  if (!read?.active) return null;
  const { expires_at: seconds, scope = null } = read;
  return { refreshEndsAt: seconds === undefined ? null : seconds * 1000, scopes: scope };
}
