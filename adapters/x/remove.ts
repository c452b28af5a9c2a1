import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { call, deletedAnswer } from './api.ts';
import { questionFault } from './faults.ts';

/** Deletes one part; the answers to it stay. What X answers for one that is gone is not documented: 404 is taken so. */
export async function remove({ id }: Receipt, context: PlatformContext): Promise<{ removed: true } | { fault: Fault }> {
  const answer = await call(context, { method: 'DELETE', path: `/2/tweets/${encodeURIComponent(id)}` });
  if (answer.kind === 'answer' && answer.status === 404) return { removed: true };
  const read = answer.kind === 'answer' && answer.status === 200 ? deletedAnswer.safeParse(answer.json) : null;
  return read?.success ? { removed: true } : { fault: questionFault(answer) };
}
