import type { Config } from '../model/config.ts';
import type { RenderedTarget } from '../model/plan.ts';
import type { FileEntry } from '../model/ports.ts';
import { adaptersOf } from './adapters-of.ts';
import { type ReadPost, readPost } from './read-post.ts';
import { renderTargets } from './render-targets.ts';
import type { ReadingWorld } from './world.ts';

/** One post file, read and rendered for each of its accounts. */
export interface ReviewedPost extends ReadPost {
  targets: RenderedTarget[];
}

export type ReviewPost = (entry: FileEntry) => Promise<ReviewedPost>;

/**
 * Reviews post files one by one, so that a repository of any size needs the memory of one post, and what a caller keeps
 * of each.
 */
export async function openReviewer(config: Config, world: ReadingWorld): Promise<ReviewPost> {
  const adapters = await adaptersOf(config, world);
  return async entry => {
    const read = await readPost(entry, config, world);
    const targets = read.post === null ? [] : await renderTargets(read.post, config, adapters, world);
    return { ...read, targets };
  };
}
