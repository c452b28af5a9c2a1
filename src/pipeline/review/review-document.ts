import { cutText } from '../../content/review-file.ts';
import type { Adapter } from '../../model/adapter.ts';
import type { Failure } from '../../model/failure.ts';
import { type Issue, isError } from '../../model/issue.ts';
import {
  type ReviewConfigChange,
  type ReviewDocument,
  type ReviewIssue,
  reviewBounds,
  type TargetChange,
  targetChanges,
} from '../../model/review.ts';
import { adaptersOf } from '../adapters-of.ts';
import { planNeedsPerson } from '../plan.ts';
import type { ReviewWorld } from '../world.ts';
import type { ComparedTarget } from './compare.ts';
import type { Review } from './review.ts';
import { named, targetDocument, worded } from './target-document.ts';

/** The review as data that fits into its bounds, whatever was found. */
export async function reviewDocumentOf(
  { plan, compared, config, baseConfig, base, remarks }: Review,
  changes: readonly ReviewConfigChange[],
  head: string,
  world: Pick<ReviewWorld, 'adapters'>,
): Promise<ReviewDocument> {
  const adapters = new Map<string, Adapter>(await adaptersOf(config, world));
  if (baseConfig !== null) for (const [id, adapter] of await adaptersOf(baseConfig, world)) adapters.set(id, adapter);
  const targets = compared.map(each => targetDocument(each, adapters.get(each.account.platform) ?? null));
  const issues = issuesOf(plan.issues);
  return {
    version: 1,
    head,
    base,
    now: plan.now,
    timezone: config.timezone === null ? null : named(config.timezone),
    counts: { ...countsOf(compared), ...faultCounts(plan.issues) },
    needs_person: planNeedsPerson(plan),
    targets: targets.slice(0, reviewBounds.targets),
    omitted: {
      targets: Math.max(0, targets.length - reviewBounds.targets),
      issues: Math.max(0, issues.length - reviewBounds.issues),
      config: Math.max(0, changes.length - reviewBounds.sentences),
    },
    issues: issues.slice(0, reviewBounds.issues),
    config: changes.slice(0, reviewBounds.sentences),
    upkeep: plan.upkeep.slice(0, reviewBounds.sentences).map(worded),
    remarks: remarks.slice(0, 20).map(remark => cutText(remark, 500)),
  };
}

/** Where nothing could be judged, such as where git refused: what a person would see in the log. */
export function failedDocument(
  { code, message, remedy }: Pick<Failure, 'code' | 'message' | 'remedy'>,
  facts: { head: string; base: string | null; now: string },
): ReviewDocument {
  const document = faultyDocument([], facts);
  const place = { file: null, line: null, column: null };
  return {
    ...document,
    counts: { ...document.counts, errors: 1 },
    issues: [{ code, severity: 'error', ...place, message: worded(message), remedy: worded(remedy) }],
    remarks: ['Nothing of this pull request could be judged; the page of the run tells more.'],
  };
}

/** Where the config itself has errors nothing else can be told. */
export function faultyDocument(
  issues: readonly Issue[],
  facts: { head: string; base: string | null; now: string },
): ReviewDocument {
  return {
    version: 1,
    ...facts,
    timezone: null,
    counts: { ...countsOf([]), ...faultCounts(issues) },
    needs_person: true,
    targets: [],
    omitted: { targets: 0, issues: Math.max(0, issues.length - reviewBounds.issues), config: 0 },
    issues: issuesOf(issues).slice(0, reviewBounds.issues),
    config: [],
    upkeep: [],
    remarks: ['No post is read before the config can be.'],
  };
}

/** Errors before warnings: where there is no room for all, the rest is what matters less. */
function issuesOf(issues: readonly Issue[]): ReviewIssue[] {
  return [...issues.filter(isError), ...issues.filter(found => !isError(found))].map(
    ({ code, severity, file, line, column, message, remedy }) => ({
      code,
      severity,
      file: file === null ? null : named(file),
      line,
      column,
      message: worded(message),
      remedy: worded(remedy),
    }),
  );
}

const ranks = Object.keys(targetChanges) as TargetChange[];

function countsOf(compared: readonly ComparedTarget[]): Record<TargetChange, number> {
  const counts = Object.fromEntries(ranks.map(change => [change, 0])) as Record<TargetChange, number>;
  for (const { change } of compared) counts[change] += 1;
  return counts;
}

function faultCounts(issues: readonly Issue[]): { errors: number; warnings: number } {
  const errors = issues.filter(isError).length;
  return { errors, warnings: issues.length - errors };
}
