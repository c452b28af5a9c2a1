import type { Adapter, AdapterRegistry } from '../model/adapter.ts';
import type { Config } from '../model/config.ts';

/** The adapters of the config's accounts, by platform. */
export async function adaptersOf(
  config: Config,
  world: { adapters: AdapterRegistry },
): Promise<ReadonlyMap<string, Adapter>> {
  const adapters = new Map<string, Adapter>();
  for (const { platform } of Object.values(config.accounts)) {
    if (!adapters.has(platform)) adapters.set(platform, await world.adapters.load(platform));
  }
  return adapters;
}
