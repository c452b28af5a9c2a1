import { outline } from '../../pipeline/plan.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { requireAccount } from '../known-account.ts';
import { targetDocument } from '../target-document.ts';
import type { CallContext } from '../tool.ts';

interface Input {
  state?: string | undefined;
  account?: string | undefined;
  offset: number;
  limit: number;
}

export async function run({ state, account, offset, limit }: Input, { world, signal }: CallContext) {
  if (account !== undefined) {
    requireAccount(account, Object.keys((await readConfig(world.files, world.adapters)).accounts));
  }
  const { plan } = await outline(world);
  signal.throwIfAborted();
  const blocked = plan.unread.flatMap(({ file, post, accounts }) =>
    accounts.map(({ name, platform }) => ({
      post,
      file,
      account: name,
      platform,
      state: 'blocked' as const,
      reason: 'the file has errors',
      publish_at: null,
    })),
  );
  const all = [...plan.targets.map(targetDocument), ...blocked].filter(
    target => (state ?? target.state) === target.state && (account ?? target.account) === target.account,
  );
  return { total: all.length, targets: all.slice(offset, offset + limit) };
}
