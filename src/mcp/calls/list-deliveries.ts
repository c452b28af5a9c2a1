import { readConfig } from '../../pipeline/read-config.ts';
import { status } from '../../pipeline/status.ts';
import { requireAccount } from '../known-account.ts';
import type { CallContext } from '../tool.ts';

interface Input {
  account?: string | undefined;
  post?: string | undefined;
  offset: number;
  limit: number;
}

export async function run({ account, post, offset, limit }: Input, { world, signal }: CallContext) {
  const known = await status(world);
  signal.throwIfAborted();
  if (account !== undefined) {
    // One that the config no longer has may still be in the ledger.
    const { accounts } = await readConfig(world.files, world.adapters);
    requireAccount(account, [...new Set([...Object.keys(accounts), ...known.targets.map(target => target.account)])]);
  }
  const own = known.targets.filter(
    target => (account ?? target.account) === target.account && (post ?? target.post) === target.post,
  );
  const targets = own.slice(offset, offset + limit).map(({ page: _, receipts, ...target }) => ({
    ...target,
    receipts: receipts.map(({ part, id, url }) => ({ part, id, url })),
  }));
  return { ledger: known.ledger, total: own.length, targets };
}
