import type { SendContext } from '../../src/model/adapter.ts';
import { keep, type LinkedinHandle } from './handle.ts';

/**
 * Says durably that LinkedIn is about to be asked for a part. Nobody can read a person's posts back, so that a part which
 * was never asked for is the only one that is known not to be out.
 */
export async function announce(part: number, handle: LinkedinHandle, context: SendContext): Promise<void> {
  if (handle.asked !== part) await keep(handle, { asked: part }, context);
}
