import type { Account } from '../../src/model/config.ts';

const site = 'https://www.reddit.com';
const hosts = ['reddit.com', 'www.reddit.com', 'old.reddit.com', 'new.reddit.com', 'sh.reddit.com', 'm.reddit.com'];

/** A post, and a comment where there is one behind it; with or without the place and the words of the title. */
const form =
  /^(?:\/(?:r|u|user)\/[\w-]{2,30})?\/comments\/([0-9a-z]{4,13})(?:\/(?:[^/]{1,200}(?:\/([0-9a-z]{4,13}))?)?)?\/?$/i;

/** The full name of what an address of the site leads to (`t3_…`, `t1_…`), or null. */
export function thingOfUrl(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  const short = url.hostname === 'redd.it' ? /^\/([0-9a-z]{4,13})\/?$/i.exec(url.pathname) : null;
  if (url.protocol !== 'https:' || url.port !== '') return null;
  if (short !== null) return `t3_${short[1]!.toLowerCase()}`;
  const found = hosts.includes(url.hostname) ? form.exec(url.pathname) : null;
  if (found === null) return null;
  const [, post, comment] = found;
  return comment === undefined ? `t3_${post!.toLowerCase()}` : `t1_${comment.toLowerCase()}`;
}

/** `r/harbour` and `harbour` are one place; a profile is the subreddit `u_NAME`. */
export function placeName(written: string): string {
  return written
    .replace(/^\/?r\/|\/$/g, '')
    .replace(/^\/?u\//, 'u_')
    .replace(/\/$/, '');
}

/** For people. */
export function shownPlace(name: string): string {
  return name.startsWith('u_') ? `u/${name.slice(2)}` : `r/${name}`;
}

export function accountName({ place }: Account): string {
  return String(place.username);
}

export function page(account: Account): string {
  return `${site}/user/${accountName(account)}`;
}

/** The address of a post or comment, whose author it does not tell. */
export function owns(address: URL): boolean {
  return thingOfUrl(address.href) !== null;
}

/** A permalink as an answer has it (an address, or a path on the site), where it leads to that thing; else one that does. */
export function permalinkOf(name: string, said: string | undefined): string | null {
  const url = said === undefined || !URL.canParse(said, site) ? null : new URL(said, site);
  if (url !== null && url.origin === site && thingOfUrl(url.href) === name) return url.href;
  return name.startsWith('t3_') ? `${site}/comments/${name.slice(3)}/` : null;
}
