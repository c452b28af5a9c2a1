import { why } from '../../pipeline/status.ts';
import { targetDocument } from '../target-document.ts';
import type { CallContext } from '../tool.ts';

export async function run({ post }: { post: string }, { world, signal }: CallContext) {
  const story = await why(post, world);
  signal.throwIfAborted();
  const targets = story.targets.map(({ account, planned, entries, principal, retracted_for }) => ({
    account,
    principal,
    retracted_for,
    planned: planned === null ? null : targetDocument(planned),
    entries: entries.map(entry => ({ ...entry })),
  }));
  return { post: story.post, targets };
}
