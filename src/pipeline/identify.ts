import type { PlannedPost } from '../model/plan.ts';
import { type LedgerView, sameSource } from './ledger-view.ts';

/**
 * The identities of posts that were moved with their content unchanged, by their file: a path that the ledger does not
 * know takes over the identity of a path that is gone and had the very same text. And the posts that are gone after that.
 */
export function findMoved(
  posts: Iterable<PlannedPost>,
  gone: readonly string[],
  view: LedgerView,
): { moved: Map<string, string>; gone: string[] } {
  const moved = new Map<string, string>();
  const records = gone.flatMap(post => view.recordsOf(post));
  const claimed = new Set<string>();
  for (const post of posts) {
    // With an id in its front matter it has another text than what went out without one.
    if (post.idFrom === 'front-matter' || view.knows(post.id)) continue;
    const record = records.find(each => !claimed.has(each.post) && sameSource(view, each, post.source));
    if (record === undefined) continue;
    // Of two copies one is the post that moved; the other is a post of its own.
    claimed.add(record.post);
    moved.set(post.file, record.post);
  }
  return { moved, gone: gone.filter(post => !claimed.has(post)) };
}
