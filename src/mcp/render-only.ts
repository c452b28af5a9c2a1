import type { Adapter, AdapterRegistry } from '../model/adapter.ts';

/**
 * The adapters with all that talks to a platform taken out: what is left renders, and tells limits and options. That an
 * ability is there is still to be seen, since a plan tells what can be taken back.
 */
export function renderOnly(adapters: AdapterRegistry): AdapterRegistry {
  return { ids: adapters.ids, load: async id => stripped(await adapters.load(id)) };
}

function stripped({ connection: _, revocation: __, ...adapter }: Adapter): Adapter {
  const { renewal, keepAlive, destination } = adapter;
  return {
    ...adapter,
    send: refuse,
    ...(adapter.prepare === undefined ? {} : { prepare: refuse }),
    ...(adapter.find === undefined ? {} : { find: refuse }),
    ...(adapter.missing === undefined ? {} : { missing: refuse }),
    ...(adapter.check === undefined ? {} : { check: refuse }),
    ...(adapter.update === undefined ? {} : { update: refuse }),
    ...(adapter.remove === undefined ? {} : { remove: refuse }),
    ...(renewal === undefined ? {} : { renewal: { ...renewal, renew: refuse } }),
    ...(keepAlive === undefined ? {} : { keepAlive: { ...keepAlive, use: refuse } }),
    ...(destination?.lookUp === undefined ? {} : { destination: { ...destination, lookUp: refuse } }),
  };
}

async function refuse(): Promise<never> {
  throw new TypeError('an agent reaches no platform');
}
