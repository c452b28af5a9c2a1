import type { Head } from '../ledger/chain.ts';
import { tokenFile } from '../ledger/paths.ts';
import { readTokenState, type TokenState } from '../ledger/token-state.ts';
import type { Adapter, AdapterRegistry } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { type PlannedTarget, targetName } from '../model/plan.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { isForgotten, keepAliveOf, needsUse, renewalOf } from './renewal-of.ts';

/** What the next run does beside what is due, each in words, as far as can be told without a credential. */
export async function upkeepOf(
  targets: readonly PlannedTarget[],
  config: Config,
  now: number,
  ledger: { tip: string | null; heads: ReadonlyMap<string, Head> },
  branch: LedgerBranch,
  adapters: AdapterRegistry,
): Promise<string[]> {
  const doubts: string[] = [];
  for (const { state, postId, account } of targets) {
    const canLook = state === 'unknown' && (await adapters.load(account.platform)).find !== undefined;
    if (canLook) doubts.push(`${targetName(postId, account.name)} may be out: its platform is asked`);
  }
  const accounts = await Promise.all(
    Object.values(config.accounts).map(async account => ({ account, adapter: await adapters.load(account.platform) })),
  );
  const cared = accounts.filter(({ account, adapter }) => isKept(account, adapter, config));
  const paths = cared.map(({ account }) => tokenFile(account.name));
  const files = ledger.tip === null || paths.length === 0 ? [] : await branch.readFiles(ledger.tip, paths);
  const credentials = cared.flatMap(({ account, adapter }, index) => {
    const bytes = files[index] ?? null;
    const state = bytes === null ? null : readTokenState(bytes);
    const lastEntryAt = ledger.heads.get(account.name)?.at ?? null;
    return wantsRun(account, adapter, state, lastEntryAt, now)
      ? [`the credential of ${account.name} is used or renewed, so that ${adapter.name} does not forget it`]
      : [];
  });
  return [...doubts, ...credentials];
}

function isKept(account: Account, adapter: Adapter, { vault }: Config): boolean {
  return keepAliveOf(account, adapter) !== null || (vault !== null && renewalOf(account, adapter) !== null);
}

function wantsRun(
  account: Account,
  adapter: Adapter,
  state: TokenState | null,
  lastEntryAt: string | null,
  now: number,
): boolean {
  if (state?.refused_at != null || state?.disconnected !== undefined) return false;
  const means = keepAliveOf(account, adapter);
  if (means !== null) return needsUse(state, lastEntryAt, means, now);
  // One that was never seen has to be seen first.
  return state === null || isForgotten(state, renewalOf(account, adapter)!, now);
}
