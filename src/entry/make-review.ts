import { redactDeep } from '../content/redact.ts';
import { writeReview } from '../content/review-file.ts';
import { Failure } from '../model/failure.ts';
import type { Json } from '../model/json.ts';
import type { Commits, Secrets } from '../model/ports.ts';
import type { ReviewConfigChange, ReviewDocument } from '../model/review.ts';
import { configChanges } from '../pipeline/config-changes/config-changes.ts';
import { readWritten } from '../pipeline/config-changes/read-written.ts';
import type { OwnProposal } from '../pipeline/review/proposal-issues.ts';
import { type Review, review } from '../pipeline/review/review.ts';
import { failedDocument, faultyDocument, reviewDocumentOf } from '../pipeline/review/review-document.ts';
import type { ReviewWorld } from '../pipeline/world.ts';
import type { ReviewingWorld } from './compose-review.ts';
import { workflowChanges } from './workflows/workflow-changes.ts';

type Found = Awaited<ReturnType<Commits['parent']>>;

export interface MadeReview {
  review: Review;
  document: ReviewDocument;
}

/** Which commits are held against each other. */
export interface Sides {
  /** The commit that is judged; null before the first one. */
  head: string | null;
  base: Found;
}

/** What both doors show of a pull request: posts, config and workflows held against the base. */
export async function makeReview(
  world: ReviewingWorld,
  { head, base }: Sides,
  own: OwnProposal | null = null,
): Promise<MadeReview> {
  world.beginFetch();
  const made = await review(world, base, own);
  const document = await reviewDocumentOf(made, await changesOf(made, world), head ?? noCommit, world);
  return { review: made, document };
}

/** The document of a review that could not be made; null where that is a mistake of our own, of which only the log tells. */
export async function documentOfFailure(
  error: unknown,
  { head, base: found }: Sides,
  world: ReviewWorld,
): Promise<ReviewDocument | null> {
  if (!(error instanceof Failure)) return null;
  const now = new Date(world.clock.now()).toISOString();
  const facts = { head: head ?? noCommit, base: found.base?.commit ?? null, now };
  return error.issues.length === 0 ? failedDocument(error, facts) : faultyDocument(error.issues, facts);
}

/** The document as a file. */
export function reviewBytes(document: ReviewDocument, { redact }: Pick<Secrets, 'redact'>): Uint8Array {
  return writeReview(redactDeep(document as unknown as Json, redact) as unknown as ReviewDocument);
}

/** Before the first commit there is none. */
const noCommit = '0'.repeat(40);

async function changesOf(
  { baseWorld, changes }: Review,
  { files, adapters }: ReviewWorld,
): Promise<ReviewConfigChange[]> {
  if (baseWorld === null) return [];
  const workflows = workflowChanges(changes, baseWorld.files, files);
  const now = changes.some(({ path }) => path === 'mergecast.yml') ? readWritten(files) : null;
  if (now === null) return workflows;
  const names = new Map<string, string>();
  for (const id of adapters.ids) names.set(id, (await adapters.load(id)).name);
  return [
    ...configChanges(readWritten(baseWorld.files), now, platform => names.get(platform) ?? platform),
    ...workflows,
  ];
}
