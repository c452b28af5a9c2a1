import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { organizationOf } from './account.ts';
import { call } from './api.ts';
import { commentsPath } from './comment.ts';
import { questionFault } from './faults.ts';

/**
 * Asks for each part of an organization. A person's posts cannot be read; there, a comment below a post that is gone is
 * refused as such.
 */
export async function missing(
  receipts: readonly Receipt[],
  context: PlatformContext,
): Promise<{ missing: number[] } | { fault: Fault }> {
  if (organizationOf(context.account) === null) return { missing: [] };
  const gone: number[] = [];
  for (const receipt of receipts) {
    const answer = await call(context, { method: 'GET', path: partPath(receipt) });
    if ('outcome' in answer) return { fault: answer };
    if (answer.kind === 'answer' && answer.status === 404) gone.push(receipt.part);
    else if (answer.kind === 'none' || answer.status !== 200) return { fault: questionFault(answer, context) };
  }
  return { missing: gone };
}

/** Where a part can be asked for, changed and removed. */
export function partPath({ part, id, ref }: Receipt): string {
  return part === 1 ? `posts/${encodeURIComponent(id)}` : `${commentsPath(ref ?? '')}/${encodeURIComponent(id)}`;
}
