import { byteOrder } from '../../model/byte-order.ts';
import type { Config } from '../../model/config.ts';
import type { FileChange } from '../../model/ports.ts';
import type { Narrowed } from '../plan.ts';
import { isPost } from '../post-files.ts';
import { lookAhead, scopeSince } from '../scope.ts';
import type { ReviewWorld } from '../world.ts';

/** What a checkpoint leaves open, and what the pull request touches, open or not. */
export function reviewScope(touched: readonly FileChange[], config: Config, world: ReviewWorld): Narrowed['scope'] {
  const standing = lookAhead(config, world);
  // Where there is no checkpoint, nobody asks for it.
  standing.catch(() => undefined);
  return async ({ base, entries }, view) => {
    if (base.kind !== 'checkpoint') return null;
    const scope = await scopeSince(base.index, entries.length, view, config, world, standing);
    if (scope === null) return null;
    const present = touched.flatMap(({ path, kind }) => (kind !== 'removed' && isPostOf(path, config) ? [path] : []));
    const isTouched = new Set(present);
    const files = [...new Set([...scope.files.map(({ path }) => path), ...present])].sort(byteOrder);
    return {
      ...scope,
      files: files.map(path => ({ path, kind: 'file' })),
      waiting: scope.waiting.filter(({ post }) => !isTouched.has(post.file)),
    };
  };
}

export function isPostOf(path: string, { posts }: Config): boolean {
  return path.startsWith(`${posts}/`) && isPost(path) && !/(?:^|\/)\./.test(path);
}
