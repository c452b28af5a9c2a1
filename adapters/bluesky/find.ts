import type { FindContext } from '../../src/model/adapter.ts';
import type { Finding } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { exchange } from '../kit/answer.ts';
import { errorName, postCollection, recordAnswer, xrpc } from './api.ts';
import { type BlueskyHandle, blueskyHandle, createdAt } from './handle.ts';
import { homeServer } from './home-server.ts';
import { recordUri } from './record.ts';
import { receiptOf } from './write.ts';

type Look = Receipt | 'absent';

/**
 * Looks under the names that were chosen for the missing parts, at the account's own server: it answers from what it
 * has just written, the rest of the network is behind by seconds. It takes no login.
 */
export async function find(payload: Payload, context: FindContext): Promise<Finding> {
  const handle = blueskyHandle.safeParse(context.handle);
  if (!handle.success) return unclear('the attempt has no names for its parts');
  const home = await homeServer(context);
  if ('outcome' in home) return unclear(home.message);
  const looks: Look[] = [];
  for (let index = context.receipts.length; index < payload.parts.length; index += 1) {
    const look = await lookAt(payload, index, handle.data, home.origin, context);
    if (look !== 'absent' && 'unclear' in look) return unclear(look.unclear);
    looks.push(look);
  }
  return conclude(looks, context.receipts);
}

async function lookAt(
  payload: Payload,
  index: number,
  handle: BlueskyHandle,
  server: string,
  context: FindContext,
): Promise<Look | { unclear: string }> {
  const rkey = handle.rkeys[index] ?? '';
  const query = { repo: handle.did, collection: postCollection, rkey };
  const answer = await exchange(context, { method: 'GET', url: xrpc(server, 'com.atproto.repo.getRecord', query) });
  if (errorName(answer) === 'RecordNotFound') return 'absent';
  const read = answer.kind === 'answer' && answer.status === 200 ? recordAnswer.safeParse(answer.json) : null;
  if (!read?.success || read.data.uri !== recordUri(handle.did, rkey)) {
    return { unclear: `Bluesky did not say whether part ${index + 1} is there` };
  }
  const { value } = read.data;
  const isOurs = value.text === payload.parts[index]!.text && value.createdAt === createdAt(handle, index);
  if (!isOurs || context.taken.has(read.data.uri))
    return { unclear: `the name of part ${index + 1} holds another post` };
  return receiptOf(read.data, index, handle);
}

/**
 * A thread is written whole, so a part that is missing among others was removed by somebody: to send it again would
 * bring back what a person took away. Only the rest of a thread that was half out is sent, and can be cut off, in order.
 */
function conclude(looks: readonly Look[], known: readonly Receipt[]): Finding {
  const there = looks.filter(look => look !== 'absent');
  if (there.length === looks.length) return { found: 'all', receipts: [...known, ...there] };
  if (there.length === 0) return known.length === 0 ? { found: 'none' } : { found: 'some', receipts: [...known] };
  const isInOrder = looks.slice(0, there.length).every(look => look !== 'absent');
  if (known.length > 0 && isInOrder) return { found: 'some', receipts: [...known, ...there] };
  return unclear('some parts of the thread are there and others are not: somebody removed them');
}

function unclear(message: string): Finding {
  return { found: 'unclear', message };
}
