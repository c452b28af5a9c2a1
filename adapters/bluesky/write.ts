import type { PlatformContext } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { createFault, unreadable } from '../kit/fault.ts';
import { dialect, named, postCollection, putAnswer, writesAnswer } from './api.ts';
import type { Gate } from './gates.ts';
import { type BlueskyHandle, createdAt } from './handle.ts';
import type { RecordReference } from './record.ts';
import { call } from './session.ts';

/** What is sent for one part. */
export interface PlannedRecord {
  index: number;
  rkey: string;
  uri: string;
  record: JsonObject;
  gates: Gate[];
}

/**
 * Writes parts and their gates in one commit. Where one of the names is taken, the server answers 500 and writes none: what that
 * means is found out by looking. https://github.com/bluesky-social/atproto/issues/3718
 */
export async function writeTogether(
  records: readonly PlannedRecord[],
  handle: BlueskyHandle,
  context: PlatformContext,
): Promise<Receipt[] | Fault> {
  const create = (rkey: string, collection: string, value: JsonObject) => ({
    $type: 'com.atproto.repo.applyWrites#create',
    collection,
    rkey,
    value,
  });
  const writes = records.flatMap(({ rkey, record, gates }) => [
    create(rkey, postCollection, record),
    ...gates.map(({ collection, value }) => create(rkey, collection, value)),
  ]);
  const answer = await call(context, {
    method: 'POST',
    call: 'com.atproto.repo.applyWrites',
    json: { repo: handle.did, writes },
  });
  if ('outcome' in answer) return answer;
  const fault = named(createFault(answer, dialect), answer);
  if (fault !== null) return fault;
  const read = writesAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  const results = read.success ? read.data.results : [];
  if (results.length !== writes.length) return unreadable(dialect);
  const receipts = records.flatMap(({ uri, index }) => {
    const result = results.find(each => each.uri === uri);
    return result === undefined ? [] : [receiptOf(result, index, handle)];
  });
  return receipts.length === records.length ? receipts : unreadable(dialect);
}

/**
 * `swapRecord: null` says that nothing is there yet. The server compares first: the very same record is accepted again
 * and nothing written, any other is refused. So a repeat can neither double a post nor overwrite one.
 */
export async function putRecord(
  { index, rkey, uri, record }: PlannedRecord,
  handle: BlueskyHandle,
  context: PlatformContext,
): Promise<{ receipt: Receipt; isNew: boolean } | Fault> {
  const answer = await call(context, {
    method: 'POST',
    call: 'com.atproto.repo.putRecord',
    json: { repo: handle.did, collection: postCollection, rkey, swapRecord: null, record },
  });
  if ('outcome' in answer) return answer;
  const fault = named(createFault(answer, dialect), answer);
  if (fault !== null) return fault;
  const read = putAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!read.success || read.data.uri !== uri) return unreadable(dialect);
  return { receipt: receiptOf(read.data, index, handle), isNew: read.data.commit !== undefined };
}

/** A permalink by the account's id, since handles change hands. */
export function receiptOf({ uri, cid }: RecordReference, index: number, handle: BlueskyHandle): Receipt {
  const url = `https://bsky.app/profile/${handle.did}/post/${handle.rkeys[index]}`;
  return { part: index + 1, id: uri, url, at: createdAt(handle, index), ref: cid };
}
