import type { Adapter } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import type { Granted } from '../model/connection.ts';
import { Failure } from '../model/failure.ts';
import type { RepositorySecrets } from '../model/person-ports.ts';
import type { LedgerBranch, LocalSecrets } from '../model/ports.ts';
import type { Connected } from './connect-account.ts';
import { keepConnected } from './keep-connected.ts';
import { renewalOf } from './token-steps.ts';
import { judgeVaultKey, vaultKeyWords } from './vault-key.ts';
import type { PublishingWorld } from './world.ts';

export const stores = ['print', 'repository', 'vault'] as const;
export type Store = (typeof stores)[number];

/** Where the value of one variable lies now. */
export interface StoredValue {
  variable: string;
  where: 'file' | 'repository' | 'shown';
  /** Of a file: its name among the secrets of this machine. */
  file: string | null;
  /** Only where the person wants to see it. */
  value: string | null;
}

export interface StoringWorld
  extends Pick<PublishingWorld, 'clock' | 'run' | 'sealing' | 'localSecrets' | 'environment' | 'secrets'> {
  openBranch: (name: string) => Promise<LedgerBranch | null>;
  openSecrets: () => Promise<RepositorySecrets>;
}

/** Where it goes unless a person says otherwise: what ends soon and is renewed belongs where runs renew it. */
export function usualStore(account: Account, adapter: Adapter, config: Config): Store {
  return config.vault !== null && renewalOf(account, adapter) !== null ? 'vault' : 'print';
}

/** Whoever connects an account need not hold the key. */
async function strangerWords(vault: NonNullable<Config['vault']>, world: StoringWorld): Promise<string | null> {
  const verdict = await judgeVaultKey(vault, world);
  return verdict === 'stranger' ? vaultKeyWords(vault, verdict) : null;
}

/** Whether it can go there, before a person consents to anything. */
export async function requireStore(
  store: Store,
  account: Account,
  adapter: Adapter,
  config: Config,
  world: StoringWorld,
): Promise<void> {
  if (store === 'repository') await (await world.openSecrets()).names();
  if (store !== 'vault') return;
  const why =
    config.vault === null
      ? 'the config has no `vault`'
      : renewalOf(account, adapter) === null
        ? `what ${account.name} names is not renewed, so that no run would look for it there`
        : await strangerWords(config.vault, world);
  if (why === null) return;
  throw new Failure('usage.argument', `--store vault: ${why}`, {
    remedy: 'Use --store print or repository; `mergecast accounts vault init` makes a key for a vault.',
    state: 'Nothing was stored.',
  });
}

interface Where {
  adapter: Adapter;
  config: Config;
  /** Where the credentials go; null for the platform's own hosts. */
  origin: string | null;
}

/** Stores what connecting gave; what a vault gets has to be there before anything else is said to be done. */
export async function storeConnected(
  store: Store,
  account: Account,
  { values, granted }: Connected,
  { isShown, ...where }: Where & { isShown: boolean },
  world: StoringWorld,
): Promise<StoredValue[]> {
  if (store === 'vault') await keepInVault(account, granted, where, world);
  if (store === 'repository') return intoRepository(values, await world.openSecrets());
  if (isShown) return values.map(({ variable, value }) => ({ variable, where: 'shown', file: null, value }));
  return intoFiles(values, world.localSecrets);
}

async function keepInVault(
  account: Account,
  granted: Granted | null,
  { adapter, config, origin }: Where,
  world: StoringWorld,
): Promise<void> {
  const renewal = renewalOf(account, adapter);
  const branch = await world.openBranch(config.ledgerBranch);
  // What was pasted says nothing of its end: the first run that needs it renews it, and keeps that.
  if (granted === null || granted.endsAt === null || renewal === null || branch === null) return;
  await keepConnected(account, { ...granted, endsAt: granted.endsAt, origin }, renewal, config, branch, world);
}

async function intoRepository(values: Connected['values'], secrets: RepositorySecrets): Promise<StoredValue[]> {
  const stored: StoredValue[] = [];
  for (const { variable, value } of values) {
    try {
      await secrets.put(variable, value);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const done = stored.map(each => each.variable).join(', ') || 'none';
      const { code, message, remedy, cause } = error;
      throw new Failure(code, message, { remedy, cause, state: `Stored in the repository: ${done}.` });
    }
    stored.push({ variable, where: 'repository', file: null, value: null });
  }
  return stored;
}

/** A value in a command would stand in the shell's history, and on a screen in whoever looks at it. */
async function intoFiles(values: Connected['values'], secrets: LocalSecrets): Promise<StoredValue[]> {
  for (const { variable, value } of values) await secrets.write(`${variable}.txt`, value);
  return values.map(({ variable }) => ({ variable, where: 'file', file: `${variable}.txt`, value: null }));
}
