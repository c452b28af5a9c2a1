import type { Account } from '../../src/model/config.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { quote } from './quote.ts';

/** Why a credential is not the one for an account whose config says its user name; null where it is, or nothing is said. */
export function otherAccount(platform: string, username: string, { place }: Account): Fault | null {
  const configured = place.username;
  if (typeof configured !== 'string' || configured.toLowerCase() === username.toLowerCase()) return null;
  const message = `${platform}: the credential is of @${quote(username)}, and mergecast.yml says @${configured}`;
  return { outcome: 'rejected', code: 'platform.credentials', message, retryAt: null };
}
