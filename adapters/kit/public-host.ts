import { isLoopback } from '../../src/model/loopback.ts';

const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|arpa|onion|invalid)$/i;

/** A domain name with a top level of letters, so no address, and none that only a private network knows. */
export function isPublicHost(host: string): boolean {
  const isName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(host);
  return isName && host.length <= 253 && !isLoopback(host) && !privateNames.test(host);
}
