import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { notPrepared } from '../kit/fault.ts';
import { dialect, named, postCollection } from './api.ts';
import { postgateCollection, threadgateCollection } from './gates.ts';
import { parseRecordUri } from './record.ts';
import { call } from './session.ts';

/** Removes a post, then the rules about it, of which a receipt does not tell: what is not there is a success too. */
export async function remove(
  receipt: Receipt,
  context: PlatformContext,
): Promise<{ removed: true } | { fault: Fault }> {
  const place = parseRecordUri(receipt.id);
  if (place === null) throw new RangeError(`${receipt.id} is not the address of a post`);
  // Only the version of the post that is ours.
  const swap = receipt.ref === undefined ? {} : { swapRecord: receipt.ref };
  const post = await removeRecord(place, postCollection, swap, context);
  if (post !== null) return { fault: post };
  for (const collection of [threadgateCollection, postgateCollection]) {
    const gate = await removeRecord(place, collection, {}, context);
    if (gate !== null) return { fault: gate };
  }
  return { removed: true };
}

async function removeRecord(
  { did, rkey }: { did: string; rkey: string },
  collection: string,
  swap: { swapRecord?: string },
  context: PlatformContext,
): Promise<Fault | null> {
  const answer = await call(context, {
    method: 'POST',
    call: 'com.atproto.repo.deleteRecord',
    json: { repo: did, collection, rkey, ...swap },
  });
  if ('outcome' in answer) return answer;
  if (answer.kind === 'answer' && answer.status === 200) return null;
  return named(notPrepared(answer, dialect).fault, answer);
}
