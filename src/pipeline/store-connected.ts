import type { Adapter } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import type { Granted } from '../model/connection.ts';
import { Failure } from '../model/failure.ts';
import type { RepositorySecrets } from '../model/person-ports.ts';
import type { LedgerBranch, LocalSecrets } from '../model/ports.ts';
import type { Connected } from './connect-account.ts';
import { keepConnected } from './keep-connected.ts';
import { renewalOf } from './renewal-of.ts';
import { judgeVaultKey, vaultKeyWords } from './vault-key.ts';
import type { PublishingWorld } from './world.ts';

export const stores = ['print', 'repository', 'environment', 'vault'] as const;
export type StoreName = (typeof stores)[number];

/** `environment`: of the host of the repository, by its name; else it is one word. */
export type Store = { store: 'environment'; environment: string } | { store: Exclude<StoreName, 'environment'> };

/** Where the value of one variable lies now. */
export interface StoredValue {
  variable: string;
  where: 'file' | 'repository' | 'environment' | 'shown';
  /** Of a file: its name among the secrets of this machine. */
  file: string | null;
  /** Only where the person wants to see it. */
  value: string | null;
}

export interface StoringWorld
  extends Pick<PublishingWorld, 'clock' | 'run' | 'sealing' | 'localSecrets' | 'environment' | 'secrets'> {
  openBranch: (name: string) => Promise<LedgerBranch | null>;
  /** Those of the repository, or of an environment of that name. */
  openSecrets: (environment: string | null) => Promise<RepositorySecrets>;
}

/** Where it goes unless a person says otherwise: what ends soon and is renewed belongs where runs renew it. */
export function usualStore(account: Account, adapter: Adapter, config: Config): Store {
  return { store: config.vault !== null && renewalOf(account, adapter) !== null ? 'vault' : 'print' };
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
  const kept = hostedIn(store);
  if (kept !== null) await (await world.openSecrets(kept.environment)).names();
  if (store.store !== 'vault') return;
  const why =
    config.vault === null
      ? 'the config has no `vault`'
      : renewalOf(account, adapter) === null
        ? `what ${account.name} names is not renewed, so that no run would look for it there`
        : await strangerWords(config.vault, world);
  if (why === null) return;
  throw new Failure('usage.argument', `--store vault: ${why}`, {
    remedy: 'Use --store print, repository or environment; `mergecast accounts vault init` makes a key for a vault.',
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
  if (store.store === 'vault') await keepInVault(account, granted, where, world);
  const kept = hostedIn(store);
  if (kept !== null) return intoHost(values, kept.where, await world.openSecrets(kept.environment));
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

/** Null where the host of the repository does not keep it. */
function hostedIn(store: Store): { where: 'repository' | 'environment'; environment: string | null } | null {
  if (store.store === 'environment') return { where: store.store, environment: store.environment };
  return store.store === 'repository' ? { where: store.store, environment: null } : null;
}

async function intoHost(
  values: Connected['values'],
  where: 'repository' | 'environment',
  secrets: RepositorySecrets,
): Promise<StoredValue[]> {
  const stored: StoredValue[] = [];
  for (const { variable, value } of values) {
    try {
      await secrets.put(variable, value);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const done = stored.map(each => each.variable).join(', ') || 'none';
      const { code, message, remedy, cause } = error;
      throw new Failure(code, message, { remedy, cause, state: `Stored among ${secrets.describe}: ${done}.` });
    }
    stored.push({ variable, where, file: null, value: null });
  }
  return stored;
}

/** A value in a command would stand in the shell's history, and on a screen in whoever looks at it. */
async function intoFiles(values: Connected['values'], secrets: LocalSecrets): Promise<StoredValue[]> {
  for (const { variable, value } of values) await secrets.write(`${variable}.txt`, value);
  return values.map(({ variable }) => ({ variable, where: 'file', file: `${variable}.txt`, value: null }));
}
