import type { Account } from '../../src/model/config.ts';
import type { Receipt } from '../../src/model/receipt.ts';

const hosts = ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'];
const form = /^\/(\w{1,20}|i|i\/web)\/status(?:es)?\/(\d{1,19})(?:\/(?:photo|video)\/\d)?\/?$/;

/** A post's address taken apart; `author` is null where the address leaves it out. */
export interface PostAddress {
  id: string;
  /** In lower case. */
  author: string | null;
}

/** Null where it is no address of a post. */
export function readAddress(address: string): PostAddress | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname } = new URL(address);
  const [, author, id] = form.exec(pathname) ?? [];
  if (protocol !== 'https:' || !hosts.includes(hostname) || author === undefined || id === undefined) return null;
  return { id, author: author === 'i' || author === 'i/web' ? null : author.toLowerCase() };
}

/** X leads from the form without a name to the one with it. */
export function permalink(id: string, username: string | null): string {
  return `https://x.com/${username ?? 'i'}/status/${id}`;
}

/** The account's profile, or the front page where the config does not say who it is. */
export function page({ place }: Account): string {
  return typeof place.username === 'string' ? `https://x.com/${place.username}` : 'https://x.com/';
}

/** By the author in the address: the config's, or the one that earlier posts have; anybody where neither is known. */
export function owns(address: URL, { place }: Account, known: readonly Receipt[]): boolean {
  const read = readAddress(address.href);
  if (read === null) return false;
  if (known.some(({ id }) => id === read.id)) return true;
  const earlier = known.flatMap(({ url }) => readAddress(url ?? '')?.author ?? []);
  const authors = typeof place.username === 'string' ? [place.username.toLowerCase(), ...earlier] : earlier;
  return read.author === null || authors.length === 0 || authors.includes(read.author);
}
