import { Failure } from '../model/failure.ts';
import type { ReviewDocument } from '../model/review.ts';
import { hostProvenance } from './approval/provenance.ts';
import { type HostWorld, reviewOfRun } from './run-review.ts';

/** A pull request that brought posts, with all that it touched. */
export interface BringingPullRequest {
  number: number;
  paths: ReadonlySet<string>;
  /** What it was shown to bring; null where that can no longer be had. */
  review: ReviewDocument | null;
}

/** Those through which these files came to be as a commit has them; what was pushed without one has none. */
export async function bringingPullRequests(
  files: readonly string[],
  { world, commit, workflow }: { world: HostWorld; commit: string; workflow: string },
): Promise<BringingPullRequest[]> {
  const origins = await hostProvenance(world.host).originsOf(files, commit);
  const heads = new Map<number, string | null>();
  for (const origin of origins.values()) {
    if (origin.way === 'pull-request') heads.set(origin.pullRequest.number, origin.pullRequest.head);
  }
  const found: BringingPullRequest[] = [];
  for (const [number, head] of heads) {
    const paths = new Set(await world.host.changedPaths(number));
    found.push({ number, paths, review: head === null ? null : await earlierReview(world, head, workflow) });
  }
  return found;
}

/** An artifact is kept for some weeks only, and a stranger may have made it: without it, what became of the posts is told. */
async function earlierReview(world: HostWorld, head: string, workflow: string): Promise<ReviewDocument | null> {
  try {
    const runs = await world.host.reviewRuns(head);
    const run = runs.find(each => each.workflow === workflow && each.head?.commit === head);
    return run === undefined ? null : await reviewOfRun(world, run);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
