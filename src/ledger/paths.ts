/** The folder on the ledger branch that is ours; whatever else the branch holds is left alone. */
export const ledgerFolder = 'ledger/';
export const headsFile = 'ledger/heads.json';
/** Where each credential may go. */
export const destinationsFile = 'ledger/destinations.json';
/** What a person has stopped. */
export const freezeFile = 'ledger/freeze.json';
/** What runs have warned of today. */
export const warnedFile = 'ledger/warned.json';
/** Since when platforms put off edits and retractions. */
export const putOffFile = 'ledger/put-off.json';

export type LedgerPath =
  | { kind: 'heads' }
  | { kind: 'entries'; account: string; month: string }
  | { kind: 'payload'; account: string; month: string; attempt: string }
  | { kind: 'sealed'; account: string; key: string }
  | { kind: 'token'; account: string }
  | { kind: 'destinations' }
  | { kind: 'freeze' }
  | { kind: 'warned' }
  | { kind: 'put-off' };

/** One file an account and month; `at` is RFC 3339 in UTC. */
export function entriesFile(account: string, at: string): string {
  return `${ledgerFolder}${account}/${at.slice(0, 7)}.jsonl`;
}

/** By month, so that no folder grows without end: each commit writes its folders anew. `at` is that of the attempt. */
export function payloadFile(account: string, at: string, attempt: string): string {
  return `${ledgerFolder}${account}/payloads/${at.slice(0, 7)}/${attempt}.json`;
}

/** What is sealed for a target, by its idempotency key: later attempts at the same payload go on with it. */
export function sealedFile(account: string, key: string): string {
  return `${ledgerFolder}${account}/sealed/${key}.age`;
}

/** What everybody may know of an account's tokens. */
export function tokenFile(account: string): string {
  return `${ledgerFolder}${account}/token.json`;
}

/** What a path on the branch is, or null where it is none of ours. */
export function readPath(path: string): LedgerPath | null {
  if (path === headsFile) return { kind: 'heads' };
  if (path === destinationsFile) return { kind: 'destinations' };
  if (path === freezeFile) return { kind: 'freeze' };
  if (path === warnedFile) return { kind: 'warned' };
  if (path === putOffFile) return { kind: 'put-off' };
  const entries = /^ledger\/([a-z0-9-]+)\/(\d{4}-\d{2})\.jsonl$/.exec(path);
  if (entries) return { kind: 'entries', account: entries[1]!, month: entries[2]! };
  const payload = /^ledger\/([a-z0-9-]+)\/payloads\/(\d{4}-\d{2})\/([\w-]+)\.json$/.exec(path);
  const sealed = /^ledger\/([a-z0-9-]+)\/sealed\/([\w-]+)\.age$/.exec(path);
  if (sealed) return { kind: 'sealed', account: sealed[1]!, key: sealed[2]! };
  const token = /^ledger\/([a-z0-9-]+)\/token\.json$/.exec(path);
  if (token) return { kind: 'token', account: token[1]! };
  return payload ? { kind: 'payload', account: payload[1]!, month: payload[2]!, attempt: payload[3]! } : null;
}
