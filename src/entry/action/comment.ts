import { reviewComment } from '../../comment/comment.ts';
import { marker } from '../../comment/page.ts';
import type { CommentPlace } from '../../comment/place.ts';
import { unreviewedComment } from '../../comment/unreviewed.ts';
import { Failure } from '../../model/failure.ts';
import type { ReviewDocument } from '../../model/review.ts';
import { findReviewed, type Reviewed } from '../../pipeline/find-reviewed.ts';
import { type KeptComment, keepComment } from '../../pipeline/keep-comment.ts';
import { reviewCautions } from '../../pipeline/review-cautions.ts';
import { reviewOfRun } from '../../pipeline/run-review.ts';
import type { CommentDocument } from '../comment-document.ts';
import type { GithubWorld } from '../compose-github.ts';
import { countNames, type Done } from './done.ts';

export interface CommentOrder {
  /** The run that judged the pull request. */
  run: number;
  /** The file of its workflow. */
  workflow: string;
  /**
   * Under which address the pictures of cards are public, below the commit that they are of; `private` where the host
   * would show none. Null where nobody asked for them.
   */
  cards?: string | 'private' | null;
}

/**
 * The second stage: it may write to the pull request, so it runs nothing of it and checks nothing of it out. What the first
 * stage left is read as data that a stranger wrote.
 */
export async function comment(github: GithubWorld, { run, workflow, cards = null }: CommentOrder): Promise<Done> {
  const reviewed = await findReviewed(github.host, run, workflow);
  if (reviewed.pull === null) return told({ pull: null, kept: null, why: reviewed.why });
  const { pull } = reviewed;
  const place: CommentPlace = {
    repository: github.page,
    run: reviewed.run.url,
    cards: cards === 'private' ? null : cards,
  };
  const body = await bodyOf(github, reviewed, place, cards === 'private' ? [noPictures] : []);
  if (body === null) {
    const make = brokenRuns.has(reviewed.run.conclusion ?? '') ? 'always' : 'when-there';
    return told({ pull: pull.number, ...(await withoutReview(github, pull.number, place, make)) });
  }
  const kept = await keepComment(github.host, pull.number, { body, marker });
  return told({ pull: pull.number, kept, why: null });
}

const noPictures =
  'Cards are not shown as pictures here: the repository is private, and the host shows pictures from public addresses alone.';

/** Null where the run left no review. One that is no review takes the place of nothing that was true before. */
async function bodyOf(
  github: GithubWorld,
  { run, pull }: Reviewed & { pull: object },
  place: CommentPlace,
  more: readonly string[],
): Promise<string | null> {
  let review: ReviewDocument | null;
  try {
    review = await reviewOfRun(github, run);
  } catch (error) {
    if (error instanceof Failure) await withoutReview(github, pull.number, place, 'always');
    throw error;
  }
  if (review === null) return null;
  const remarks = [...(await reviewCautions(github.host, pull)), ...more, ...review.remarks].slice(0, 20);
  return reviewComment(github.masked({ ...review, remarks }), place);
}

/** Git refused, or the job was too slow: who waits for the comment has to hear of it, too. */
const brokenRuns = new Set(['failure', 'timed_out', 'startup_failure']);

/** What an older run said stands there no longer. */
async function withoutReview({ host }: GithubWorld, pull: number, place: CommentPlace, make: 'always' | 'when-there') {
  const kept = await keepComment(host, pull, { body: unreviewedComment(place), marker, make });
  return { kept, why: 'the run left no review' };
}

function told({ pull, kept, why }: { pull: number | null; kept: KeptComment | null; why: string | null }): Done {
  const done = kept?.done ?? 'nothing';
  const what = kept === null ? 'Nothing was said' : `The comment on pull request ${pull} was ${wordOf[kept.done]}`;
  const sentence = why === null ? what : `${what}: ${why}`;
  const document: CommentDocument = { version: 1, pull_request: pull, done, url: kept?.url ?? null, reason: why };
  return {
    failed: null,
    log: `${sentence}.`,
    annotations: [],
    page: { title: 'Mergecast: the comment', count: `${sentence}.`, faults: [], rows: [], texts: [] },
    document,
    counts: Object.fromEntries(countNames.map(name => [name, 0])) as Done['counts'],
  };
}

const wordOf = { created: 'made', updated: 'changed', unchanged: 'left as it was' } as const;
