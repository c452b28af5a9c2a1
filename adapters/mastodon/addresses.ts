import type { Account } from '../../src/model/config.ts';
import type { Receipt } from '../../src/model/receipt.ts';

/** The server's front page: the config does not say who the account is. */
export function page(account: Account): string {
  return String(account.place.server);
}

/** Mastodon's form, then those of Pleroma and GoToSocial: the name of the author is in most of them. */
const forms = [
  /^\/@([^/@]+)\/[\w-]+\/?$/,
  /^\/@([^/@]+)\/statuses\/[\w-]+\/?$/,
  /^\/users\/([^/]+)\/statuses\/[\w-]+\/?$/,
  /^\/notice\/[\w-]+\/?$/,
  /^\/objects\/[\w-]+\/?$/,
];

/**
 * An address on the account's own server, by the author that its earlier posts have. The server may live under another
 * name than its API, which those tell too.
 */
export function owns(address: URL, account: Account, known: readonly Receipt[]): boolean {
  const earlier = known.flatMap(({ url }) => (url !== null && URL.canParse(url) ? new URL(url) : []));
  const origins = new Set([String(account.place.server), ...earlier.map(({ origin }) => origin)]);
  if (!origins.has(address.origin)) return false;
  const form = forms.map(each => each.exec(address.pathname)).find(match => match !== null);
  if (form === undefined) return false;
  const authors = new Set(earlier.flatMap(authorOf));
  const author = form[1]?.toLowerCase();
  return author === undefined || authors.size === 0 || authors.has(author);
}

function authorOf({ pathname }: URL): string[] {
  const author = forms.map(form => form.exec(pathname)?.[1]).find(name => name !== undefined);
  return author === undefined ? [] : [author.toLowerCase()];
}
