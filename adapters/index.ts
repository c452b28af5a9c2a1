import type { Adapter, AdapterRegistry } from '../src/model/adapter.ts';

/** One line for each platform. An adapter is loaded when an account first needs it. */
const loaders: Record<string, () => Promise<{ adapter: Adapter }>> = {
  bluesky: () => import('./bluesky.ts'),
  linkedin: () => import('./linkedin.ts'),
  mastodon: () => import('./mastodon.ts'),
  reddit: () => import('./reddit.ts'),
  threads: () => import('./threads.ts'),
  tiktok: () => import('./tiktok.ts'),
  x: () => import('./x.ts'),
  youtube: () => import('./youtube.ts'),
};

export const adapters: AdapterRegistry = {
  ids: Object.keys(loaders),
  async load(id) {
    const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
    if (loader === undefined) throw new RangeError(`no adapter is called ${id}`);
    return (await loader()).adapter;
  },
};
