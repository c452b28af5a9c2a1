import { checkBlobs, useBlobs } from './blobs.ts';
import { recordCid } from './cid.ts';
import { internal, refuse } from './errors.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { type AccountState, type BlueskyState, postCollection, type RecordState } from './state.ts';

/** What is to change in a repository. `swap` is the version that must be there, null for none, undefined for any. */
export type Write =
  | { action: 'create'; record: PreparedRecord }
  | { action: 'update'; record: PreparedRecord; swap?: string | null | undefined }
  | { action: 'delete'; collection: string; rkey: string; swap?: string | null | undefined };

export interface Commit {
  cid: string;
  rev: string;
}

export function findRecord(account: AccountState, collection: string, rkey: string): RecordState | undefined {
  return account.records.get(`${collection}/${rkey}`);
}

export function recordUri({ did }: AccountState, { collection, rkey }: { collection: string; rkey: string }): string {
  return `at://${did}/${collection}/${rkey}`;
}

/**
 * Writes all or nothing. A name that is taken, and one that is not there to be changed, are 500 on the real server:
 * https://github.com/bluesky-social/atproto/issues/3718
 */
export function commit(state: BlueskyState, account: AccountState, writes: readonly Write[]): Commit {
  const records = new Map(account.records);
  let created = 0;
  for (const write of writes) {
    const { collection, rkey } = write.action === 'delete' ? write : write.record;
    const key = `${collection}/${rkey}`;
    const current = records.get(key);
    if (write.action !== 'create') checkSwap(current, write.swap);
    if ((current === undefined) !== (write.action === 'create')) internal();
    if (write.action === 'delete') {
      records.delete(key);
      continue;
    }
    checkBlobs(account, write.record.blobs);
    const { value, cid } = write.record;
    records.set(key, { collection, rkey, value, cid, sequence: current?.sequence ?? state.nextSequence() });
    if (write.action === 'create' && collection === postCollection) created += 1;
  }
  account.records = records;
  for (const write of writes) if (write.action !== 'delete') useBlobs(account, write.record.blobs);
  state.creates += created;
  const rev = state.nextTid();
  return { cid: recordCid({ did: account.did, rev }), rev };
}

/** Before anything else: what is expected to be there is there. */
export function checkSwap(current: RecordState | undefined, swap: string | null | undefined): void {
  if (swap === undefined || swap === (current?.cid ?? null)) return;
  refuse(400, 'InvalidSwap', `Record was at ${current?.cid ?? 'null'}`);
}
