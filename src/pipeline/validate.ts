import { compareIssues, type Issue } from '../model/issue.ts';
import { adaptersOf } from './adapters-of.ts';
import { endingIssues } from './lifetimes.ts';
import { Ids, missingFolder, noPost, postFiles, withDuplicate } from './post-files.ts';
import { readConfig } from './read-config.ts';
import { Repeats } from './repeats/repeats.ts';
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
  const ids = new Ids(config.posts);
  const entries = new Map(postFiles(config, world).map(entry => [entry.path, entry]));
  const repeats = new Repeats();
  const named = new Set(only);
  for (const entry of entries.values()) {
    const read = await review(entry);
    ids.add(read);
    if (only !== undefined) hear(read, named.has(read.file), repeats);
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
  const own = only.flatMap(path => (entries.has(path) ? (issues.get(path) ?? []) : noPost(path, config, world)));
  const chosen = [...own, ...repeats.issues()];
  return { posts: only.length, issues: chosen.sort(compareIssues) };
}

/** Which of the others are out, only the ledger knows; so that one is said twice is told of the files that were named. */
function hear({ file, post, targets }: ReviewedPost, isOpen: boolean, repeats: Repeats): void {
  for (const { account, payload } of targets) {
    const text = (payload?.parts ?? []).map(part => part.text).join('\n');
    repeats.add({ file, account: account.name, text, position: post?.text[0]?.position ?? null, isOpen });
  }
}

function issuesOf({ issues, targets }: ReviewedPost): Issue[] {
  return targets.length === 0 ? issues : [...issues, ...targets.flatMap(target => target.issues)];
}
