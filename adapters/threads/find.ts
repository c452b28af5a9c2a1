import type { FindContext } from '../../src/model/adapter.ts';
import type { Finding } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { identityOf } from './account.ts';
import { threadsHandle } from './handle.ts';
import { locate } from './locate.ts';
import { receiptOf } from './receipts.ts';
import { lookAt } from './status.ts';

/**
 * Asks the container of each part what became of it. Its id is stored before the publish is asked for, so a part without
 * one is certainly not out.
 */
export async function find(payload: Payload, context: FindContext): Promise<Finding> {
  const handle = threadsHandle.safeParse(context.handle).data;
  if (handle === undefined) return unclear('the attempt has no names');
  const identity = await identityOf(context);
  if ('outcome' in identity) return unclear(identity.message);
  if (identity.id !== handle.account) return unclear('the token is of another account than the attempt');
  const receipts = [...context.receipts];
  for (let index = receipts.length; index < payload.parts.length; index += 1) {
    const container = handle.containers[index];
    const look = container === undefined ? null : await lookAt(container.id, context);
    if (look?.state === 'silent') return unclear(look.fault.message);
    if (look?.state === 'working' && container?.asked) return unclear('Threads is still working on it');
    // Where its publish was asked for a while ago and it still waits for that, nothing came of it.
    if (look?.state !== 'out' && look?.state !== 'gone') {
      return receipts.length === 0 ? { found: 'none' } : { found: 'some', receipts };
    }
    const taken = new Set([...context.taken, ...receipts.map(({ id }) => id)]);
    const located = await locate(payload, index, receipts.at(-1)?.id ?? null, taken, context);
    if ('unclear' in located) return unclear(located.unclear);
    if ('none' in located) {
      return unclear(look.state === 'out' ? 'Threads has published it and does not list it (yet)' : look.message);
    }
    receipts.push(receiptOf(located.post, index + 1, context.now()));
  }
  return { found: 'all', receipts };
}

function unclear(message: string): Finding {
  return { found: 'unclear', message };
}
