import { status } from '../../pipeline/status.ts';
import type { CallContext } from '../tool.ts';

interface Input {
  account?: string | undefined;
  post?: string | undefined;
  limit: number;
}

export async function run({ account, post, limit }: Input, { world, signal }: CallContext) {
  const known = await status(world);
  signal.throwIfAborted();
  const own = known.targets.filter(
    target => (account ?? target.account) === target.account && (post ?? target.post) === target.post,
  );
  const targets = own.slice(0, limit).map(({ page: _, receipts, ...target }) => ({
    ...target,
    receipts: receipts.map(({ part, id, url }) => ({ part, id, url })),
  }));
  return { ledger: known.ledger, total: own.length, targets };
}
