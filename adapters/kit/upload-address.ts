import type { PlatformContext } from '../../src/model/adapter.ts';

/**
 * An address for an upload, as a platform's answer names it, or null where it must not be followed: it is not https, or
 * its host is none of those (`.example.com` means any host below that). Where the run's environment moved the platform,
 * only the place it was moved to counts.
 */
export function uploadAddress(context: PlatformContext, address: unknown, hosts: readonly string[]): string | null {
  if (typeof address !== 'string' || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return null;
  if (context.moved) return url.origin === context.origin('') ? url.href : null;
  const isAllowed = hosts.some(host => (host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host));
  return url.protocol === 'https:' && url.port === '' && isAllowed ? url.href : null;
}
