import type { FindContext } from '../../src/model/adapter.ts';
import type { Finding } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { identityOf } from './account.ts';
import { receiptOf } from './follow.ts';
import { tiktokHandle } from './handle.ts';
import { lookAt } from './status.ts';

/**
 * Asks what became of the publish id. The list of the account's videos is no help: it shows public ones alone, cuts
 * their words, and cannot tell two videos with one caption apart.
 */
export async function find(payload: Payload, context: FindContext): Promise<Finding> {
  const handle = tiktokHandle.safeParse(context.handle).data;
  if (handle === undefined) return unclear('the attempt has no names');
  const identity = await identityOf(context);
  if ('outcome' in identity) return unclear(identity.message);
  if (identity.openId !== handle.account) return unclear('the token is of another account than the attempt');
  if (handle.begun === null) {
    // The id of an upload is stored before its first byte: without one, there is none.
    return handle.asked ? unclear('TikTok was asked to fetch the photos, and its answer is lost') : { found: 'none' };
  }
  const { publishId } = handle.begun;
  const look = await lookAt(publishId, payload, context);
  switch (look.state) {
    case 'out': {
      const receipt = receiptOf(look, publishId, payload, handle, context.now());
      const isTaken = context.taken.has(receipt.id);
      return isTaken ? unclear('what TikTok names is another post') : { found: 'all', receipts: [receipt] };
    }
    case 'failed':
    case 'unfinished':
      return { found: 'none' };
    case 'working':
      return unclear('TikTok is still processing it');
    case 'gone':
    case 'silent':
      return unclear(look.message);
  }
}

function unclear(message: string): Finding {
  return { found: 'unclear', message };
}
