import type { AdapterRegistry } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';

/** Where a person can see what an account has published; null where the config no longer says or the platform has no page. */
export async function accountPage(account: Account | undefined, adapters: AdapterRegistry): Promise<string | null> {
  if (account === undefined) return null;
  return (await adapters.load(account.platform)).page?.(account) ?? null;
}
