import type { Account } from '../../src/model/config.ts';
import type { Fault } from '../../src/model/outcome.ts';

/** A credential of another account than the one that the config names as `username`; null where it names none, or that one. */
export function otherAccount(username: string, { place }: Account): Fault | null {
  const configured = place.username;
  if (typeof configured !== 'string' || configured.toLowerCase() === username.toLowerCase()) return null;
  const message = `the credential is of @${username}, and mergecast.yml says @${configured}: store one of that account, or correct \`username\``;
  return { outcome: 'rejected', code: 'platform.credentials', message, retryAt: null };
}
