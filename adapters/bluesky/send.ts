import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { outcomeOf } from '../kit/fault.ts';
import { type PartUploads, uploadPart } from './blobs.ts';
import { recordCid } from './cid.ts';
import { gatesOf } from './gates.ts';
import { type BlueskyHandle, blueskyHandle } from './handle.ts';
import { postRecord, type RecordReference, recordUri } from './record.ts';
import { openSession } from './session.ts';
import { type PlannedRecord, putRecord, writeTogether } from './write.ts';

/**
 * Several parts go out in one call, all or none, and so does a part with its gates: without them it would stand open for
 * a while. A single one, or the rest of a thread that is half out, goes one by one.
 */
export async function send(payload: Payload, context: SendContext): Promise<Outcome> {
  const handle = blueskyHandle.parse(context.handle);
  const { receipts } = context;
  const stop = (fault: Fault) => outcomeOf(fault, receipts, receipts.length + 1);
  if (receipts.length === payload.parts.length) return delivered([...receipts], true);
  const session = await openSession(context);
  if ('outcome' in session) return stop(session);
  if (session.did !== handle.did) return stop(otherAccount);
  const uploads = await uploadMissing(payload, context);
  if (!Array.isArray(uploads)) return stop(uploads);
  const records = await planRecords(payload, handle, uploads, receipts);
  const isGated = records.some(({ gates }) => gates.length > 0);
  if (!isGated && (records.length === 1 || receipts.length > 0)) return putRecords(records, handle, context);
  const written = await writeTogether(records, handle, context);
  if ('outcome' in written) return stop(written);
  for (const receipt of written) await context.delivered(receipt);
  return delivered([...receipts, ...written], false);
}

/** All media of all missing parts, before anything exists that would need them; by part, from the first missing one. */
async function uploadMissing(payload: Payload, context: SendContext): Promise<PartUploads[] | Fault> {
  const uploads: PartUploads[] = [];
  for (let index = context.receipts.length; index < payload.parts.length; index += 1) {
    const uploaded = await uploadPart(payload, index, context);
    if ('outcome' in uploaded) return uploaded;
    uploads.push(uploaded);
  }
  return uploads;
}

/** The records of the missing parts, each with the address and content of the one before, which need not exist yet. */
async function planRecords(
  payload: Payload,
  handle: BlueskyHandle,
  uploads: readonly PartUploads[],
  receipts: readonly Receipt[],
): Promise<PlannedRecord[]> {
  const thread: RecordReference[] = receipts.map(({ id, ref }) => ({ uri: id, cid: ref ?? '' }));
  const records: PlannedRecord[] = [];
  for (const [position, uploaded] of uploads.entries()) {
    const index = receipts.length + position;
    const [root, parent] = [thread[0], thread.at(-1)];
    const reply = root === undefined || parent === undefined ? null : { root, parent };
    const record = postRecord(payload, index, handle, uploaded, reply);
    const rkey = handle.rkeys[index]!;
    const uri = recordUri(handle.did, rkey);
    records.push({ index, rkey, uri, record, gates: gatesOf(payload, index, handle) });
    thread.push({ uri, cid: await recordCid(record) });
  }
  return records;
}

async function putRecords(
  records: readonly PlannedRecord[],
  handle: BlueskyHandle,
  context: SendContext,
): Promise<Outcome> {
  const receipts = [...context.receipts];
  let isNew = false;
  for (const planned of records) {
    const put = await putRecord(planned, handle, context);
    if ('outcome' in put) return outcomeOf(put, receipts, planned.index + 1);
    receipts.push(put.receipt);
    isNew ||= put.isNew;
    await context.delivered(put.receipt);
  }
  return delivered(receipts, !isNew);
}

function delivered(receipts: Receipt[], wasThere: boolean): Outcome {
  return wasThere
    ? { outcome: 'delivered', code: 'recovered', message: 'it was there already; nothing was sent again', receipts }
    : { outcome: 'delivered', code: 'sent', message: 'sent', receipts };
}

const otherAccount: Fault = {
  outcome: 'rejected',
  code: 'platform.conflict',
  message: 'Bluesky: an earlier attempt was made for another account than the one that the password belongs to',
  retryAt: null,
};
