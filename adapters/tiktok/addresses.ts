import type { Account } from '../../src/model/config.ts';
import type { Receipt } from '../../src/model/receipt.ts';

/** The account's profile, or the front page where the config does not say who it is. */
export function page({ place }: Account): string {
  return typeof place.username === 'string' ? `https://www.tiktok.com/@${place.username}` : 'https://www.tiktok.com/';
}

const form = /^\/@([\w.]+)\/(?:video|photo)\/\d{1,20}\/?$/;

/** By the author in the address: the config's, or the one that earlier posts have; anybody where neither is known. */
export function owns(address: URL, { place }: Account, known: readonly Receipt[]): boolean {
  const author = authorOf(address);
  if (author === null) return false;
  const earlier = known.flatMap(({ url }) => (url !== null && URL.canParse(url) ? authorOf(new URL(url)) : null) ?? []);
  const authors = typeof place.username === 'string' ? [place.username.toLowerCase(), ...earlier] : earlier;
  return authors.length === 0 || authors.includes(author);
}

function authorOf({ protocol, hostname, pathname }: URL): string | null {
  const isThere = protocol === 'https:' && (hostname === 'tiktok.com' || hostname === 'www.tiktok.com');
  return isThere ? (form.exec(pathname)?.[1]?.toLowerCase() ?? null) : null;
}
