import type { Account } from '../../src/model/config.ts';
import type { Receipt } from '../../src/model/receipt.ts';

/** The account's profile, or the front page where the config does not say who it is. */
export function page({ place }: Account): string {
  return typeof place.username === 'string' ? `https://www.threads.com/@${place.username}` : 'https://www.threads.com/';
}

const hosts = ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net'];
const form = /^\/@([\w.]+)\/post\/([\w-]+)\/?$/;

/** The author and the code in the address of a post, or null. */
export function postIn({ protocol, hostname, pathname }: URL): { author: string; code: string } | null {
  const match = protocol === 'https:' && hosts.includes(hostname) ? form.exec(pathname) : null;
  return match === null ? null : { author: match[1]!.toLowerCase(), code: match[2]! };
}

/** By the author in the address: the config's, or the one that earlier posts have; anybody where neither is known. */
export function owns(address: URL, { place }: Account, known: readonly Receipt[]): boolean {
  const author = postIn(address)?.author;
  if (author === undefined) return false;
  const earlier = known.flatMap(({ url }) =>
    url !== null && URL.canParse(url) ? (postIn(new URL(url))?.author ?? []) : [],
  );
  const authors = typeof place.username === 'string' ? [place.username.toLowerCase(), ...earlier] : earlier;
  return authors.length === 0 || authors.includes(author);
}
