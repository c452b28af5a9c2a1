import type { Post } from '../model/post.ts';
import { type LedgerView, sameSource } from './ledger-view.ts';

/**
 * The identity of each post in the ledger, by its file. A post that was moved with its content unchanged is the one it
 * was: a path that the ledger does not know takes over the identity of a path that is gone and had the very same text.
 */
export function identify(posts: readonly Post[], present: ReadonlySet<string>, view: LedgerView): Map<string, string> {
  const known = new Set([...view.records.values()].map(record => record.post));
  const gone = [...view.records.values()].filter(record => !present.has(record.post));
  const identities = new Map<string, string>();
  const claimed = new Set<string>();
  for (const post of posts) {
    const isNew = !known.has(post.id) && post.idFrom === 'path';
    const moved = isNew
      ? gone.find(record => !claimed.has(record.post) && sameSource(view, record, post.source))
      : undefined;
    // Of two copies one is the post that moved; the other is a post of its own.
    if (moved !== undefined) claimed.add(moved.post);
    identities.set(post.file, moved?.post ?? post.id);
  }
  return identities;
}
