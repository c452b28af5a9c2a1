import type { Account } from '../../src/model/config.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { parseRecordUri } from './record.ts';

/** On the network's best known app; the account's own server shows no page of it. */
export function page(account: Account): string {
  return `https://bsky.app/profile/${account.place.identifier}`;
}

const form = /^\/profile\/([^/]+)\/post\/[a-zA-Z0-9._~:-]{1,512}\/?$/;

/** Any app's address of a post: the author in it is the config's, or the did that earlier posts of the account have. */
export function owns(address: URL, account: Account, known: readonly Receipt[]): boolean {
  const author = form.exec(address.pathname)?.[1];
  if (author === undefined) return false;
  const names = known.flatMap(({ id }) => parseRecordUri(id)?.did ?? []);
  return [String(account.place.identifier), ...names].some(name => name.toLowerCase() === author.toLowerCase());
}
