import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { authorOf } from './account.ts';
import { call } from './api.ts';
import { questionFault } from './faults.ts';
import { partPath } from './missing.ts';

/** A post that is gone is no error to LinkedIn; a comment that is, or whose post is, is not found. */
export async function remove(
  receipt: Receipt,
  context: PlatformContext,
): Promise<{ removed: true } | { fault: Fault }> {
  const query: Query | Fault = receipt.part === 1 ? {} : await actorQuery(context);
  if ('outcome' in query) return { fault: query };
  const answer = await call(context, { method: 'DELETE', path: partPath(receipt), restliMethod: 'DELETE', ...query });
  if ('outcome' in answer) return { fault: answer };
  const isGone = answer.kind === 'answer' && [200, 204, 404].includes(answer.status);
  return isGone ? { removed: true } : { fault: questionFault(answer, context) };
}

/** What is asked for beside a path. */
export interface Query {
  query?: string;
}

/** Comments are changed in the name of whoever made them. */
export async function actorQuery(context: PlatformContext): Promise<Query | Fault> {
  const author = await authorOf(context);
  return 'outcome' in author ? author : { query: `actor=${encodeURIComponent(author.urn)}` };
}
