import { readReview } from '../content/review-file.ts';
import type { Unpack } from '../model/archive.ts';
import { Failure } from '../model/failure.ts';
import type { GithubHost, WorkflowRun } from '../model/github-host.ts';
import { mostReviewBytes, type ReviewDocument } from '../model/review.ts';

/** Where the workflow of a pull request puts its review: the name of the artifact, and of the one file in it. */
export const reviewArtifact = 'mergecast-review';
export const reviewFile = 'mergecast-review.json';

export interface HostWorld {
  host: GithubHost;
  unpack: Unpack;
}

/**
 * The review that a run left, or null where it left none. The code of the pull request made it, a stranger's perhaps: so
 * nothing of it is believed but that it has the form, and is about the commit that GitHub says the run was for.
 */
export async function reviewOfRun({ host, unpack }: HostWorld, run: WorkflowRun): Promise<ReviewDocument | null> {
  const [artifact] = (await host.artifacts(run.id, reviewArtifact)).filter(({ isExpired }) => !isExpired);
  if (artifact === undefined) return null;
  const unpacked = await unpack(await host.download(artifact), { name: reviewFile, mostBytes: mostReviewBytes });
  if (unpacked.bytes === null) throw refused(run, `the archive is refused: ${unpacked.why}`);
  const read = readReview(unpacked.bytes);
  if (read.review === null) throw refused(run, read.why);
  if (read.review.head !== run.head?.commit) throw refused(run, 'it is about another commit than the run');
  return read.review;
}

function refused({ id }: WorkflowRun, why: string): Failure {
  return new Failure('github.artifact', `the review that run ${id} left cannot be shown: ${why}`, {
    remedy:
      'Look at what the pull request changes under .github; the Action of both workflows has to be of one version, too.',
    state: 'Nothing of it was shown.',
  });
}
