import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { exchange } from '../kit/answer.ts';
import { notPrepared } from '../kit/fault.ts';
import { api, authorization, dialect } from './api.ts';

/** Asks for each part by its id: replies outlive the post that they reply to, so the last part alone tells nothing. */
export async function missing(
  receipts: readonly Receipt[],
  context: PlatformContext,
): Promise<{ missing: number[] } | { fault: Fault }> {
  const gone: number[] = [];
  for (const { id, part } of receipts) {
    const url = api(context, `/api/v1/statuses/${encodeURIComponent(id)}`);
    const answer = await exchange(context, { method: 'GET', url, headers: authorization(context) });
    if (answer.kind === 'answer' && answer.status === 404) gone.push(part);
    else if (answer.kind === 'none' || answer.status !== 200) return notPrepared(answer, dialect);
  }
  return { missing: gone };
}
