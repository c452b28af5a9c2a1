import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { exchange } from '../kit/answer.ts';
import { notPrepared } from '../kit/fault.ts';
import { dialect, errorName, postCollection, xrpc } from './api.ts';
import { homeServer } from './home-server.ts';
import { parseRecordUri } from './record.ts';

/** Asks the account's own server for each part: it takes a reply to a post that is not there. */
export async function missing(
  receipts: readonly Receipt[],
  context: PlatformContext,
): Promise<{ missing: number[] } | { fault: Fault }> {
  const home = await homeServer(context);
  if ('outcome' in home) return { fault: home };
  const gone: number[] = [];
  for (const { id, part } of receipts) {
    const place = parseRecordUri(id);
    if (place === null) throw new RangeError(`${id} is not the address of a post`);
    const query = { repo: place.did, collection: postCollection, rkey: place.rkey };
    const url = xrpc(home.origin, 'com.atproto.repo.getRecord', query);
    const answer = await exchange(context, { method: 'GET', url });
    if (errorName(answer) === 'RecordNotFound') gone.push(part);
    else if (answer.kind === 'none' || answer.status !== 200) return notPrepared(answer, dialect);
  }
  return { missing: gone };
}
