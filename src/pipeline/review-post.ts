import type { Config } from '../model/config.ts';
import { type Issue, isError } from '../model/issue.ts';
import type { RenderedTarget } from '../model/plan.ts';
import type { FileEntry } from '../model/ports.ts';
import type { Post } from '../model/post.ts';
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
    if (read.post !== null) return { ...read, targets: await renderTargets(read.post, config, adapters, world) };
    const seen = lookedAt(read);
    if (seen === null) return { ...read, targets: [] };
    const further = (await renderTargets(seen.post, config, adapters, world)).flatMap(({ issues }) => issues);
    return { ...read, issues: [...read.issues, ...further.filter(seen.isTrue)], targets: [] };
  };
}

/** What each field of the front matter has a say in; of any other field it is not known. */
const sayIn = new Map<string, 'nothing' | 'rest'>(
  Object.entries({
    id: 'nothing',
    publish_at: 'nothing',
    late: 'nothing',
    retract: 'nothing',
    update: 'nothing',
    agent: 'nothing',
    accounts: 'nothing',
    media: 'rest',
    link: 'rest',
  }),
);

/**
 * Of a post with faults, what is looked at for more of them, and which of those found are true: a field that could not be
 * read may make another text of it, or may be the very thing that is missed.
 */
function lookedAt({ remains, issues }: ReadPost): { post: Post; isTrue: (found: Issue) => boolean } | null {
  if (remains === null) return null;
  // What has no field stands in the text.
  const say = issues.filter(isError).map(({ field }) => sayIn.get(field?.split('.')[0] ?? '') ?? 'text');
  if (say.includes('text')) return null;
  return { post: remains, isTrue: ({ code }) => !say.includes('rest') || code.startsWith('text.') };
}
