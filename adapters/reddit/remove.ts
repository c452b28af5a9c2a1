import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { api, form } from './api.ts';
import { call } from './call.ts';
import { quietFault } from './faults.ts';
import { isDeleted, thingsByName } from './own-things.ts';

/** The call says the same for whatever it is given, so that only a look afterwards tells. */
export async function remove(
  receipt: Receipt,
  context: PlatformContext,
): Promise<{ removed: true } | { fault: Fault }> {
  const request = form({ id: receipt.id });
  const answer = await call(context, { method: 'POST', url: api(context, '/api/del'), ...request });
  if ('outcome' in answer) return { fault: answer };
  const fault = quietFault(answer, context);
  if (fault !== null) return { fault };
  const things = await thingsByName([receipt.id], context);
  if ('outcome' in things) return { fault: things };
  if (things.every(isDeleted)) return { removed: true };
  const message = 'Reddit still shows it after it was told to delete it';
  return { fault: { outcome: 'throttled', code: 'platform.unreadable', message, retryAt: null } };
}
