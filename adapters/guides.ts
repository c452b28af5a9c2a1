import type { Guide } from './kit/guide.ts';

/** What people want to know of each platform; publishing never loads it. One line for each platform. */
const loaders: Record<string, () => Promise<{ guide: Guide }>> = {
  bluesky: () => import('./bluesky.guide.ts'),
  linkedin: () => import('./linkedin.guide.ts'),
  mastodon: () => import('./mastodon.guide.ts'),
  reddit: () => import('./reddit.guide.ts'),
  threads: () => import('./threads.guide.ts'),
  tiktok: () => import('./tiktok.guide.ts'),
  x: () => import('./x.guide.ts'),
  youtube: () => import('./youtube.guide.ts'),
};

export const guides = {
  ids: Object.keys(loaders),
  async load(id: string): Promise<Guide> {
    const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
    if (loader === undefined) throw new RangeError(`no guide is called ${id}`);
    return (await loader()).guide;
  },
};
