import { compareIssues, type Issue } from '../model/issue.ts';
import { adaptersOf } from './adapters-of.ts';
import { endingIssues } from './lifetimes.ts';
import { Ids, missingFolder, noPost, postFiles, withDuplicate } from './post-files.ts';
import { readConfig } from './read-config.ts';
import { openReviewer, type ReviewedPost } from './review-post.ts';
import type { ReadingWorld } from './world.ts';

export interface Validation {
  /** How many posts were looked at. */
  posts: number;
  /** Every fault and warning of every file, from top to bottom. */
  issues: Issue[];
}

/** Every fault of every post at once, or of these files, for a person who is writing one. */
export async function validate(world: ReadingWorld, only?: readonly string[]): Promise<Validation> {
  const config = await readConfig(world.files, world.adapters);
  const review = await openReviewer(config, world);
  const issues = new Map<string, Issue[]>();
  const ids = new Ids();
  const entries = new Map(postFiles(config, world).map(entry => [entry.path, entry]));
  for (const entry of entries.values()) {
    const read = await review(entry);
    ids.add(read);
    const found = issuesOf(read);
    if (found.length > 0) issues.set(read.file, found);
  }
  for (const [file, duplicate] of ids.duplicates()) {
    issues.set(file, issuesOf(withDuplicate(await review(entries.get(file)!), duplicate)));
  }
  if (only === undefined) {
    const ending = endingIssues(config, await adaptersOf(config, world), world.clock.now());
    const all = [...ending, ...missingFolder(config, world), ...[...issues.values()].flat()];
    return { posts: entries.size, issues: all.sort(compareIssues) };
  }
  const chosen = only.flatMap(path => (entries.has(path) ? (issues.get(path) ?? []) : noPost(path, config, world)));
  return { posts: only.length, issues: chosen.sort(compareIssues) };
}

function issuesOf({ issues, targets }: ReviewedPost): Issue[] {
  return targets.length === 0 ? issues : [...issues, ...targets.flatMap(target => target.issues)];
}
