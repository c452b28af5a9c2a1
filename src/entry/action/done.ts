import type { Fault } from '../../model/outcome.ts';
import { needsPerson, type PlannedTarget, targetName, type UnreadPost } from '../../model/plan.ts';
import { type PlanWithLedger, planNeedsPerson } from '../../pipeline/plan.ts';
import type { PublishReport } from '../../pipeline/report.ts';
import { createPalette } from '../palette.ts';
import { plain } from '../plain.ts';
import { planText } from '../plan-text.ts';
import { publishText } from '../publish-text.ts';
import { planToDocument, publishToDocument } from '../to-document.ts';
import { type Annotation, issueAnnotation } from './annotations.ts';
import type { SummaryPage } from './summary.ts';
import { outcomeWords, planPage, publishPage } from './summary-page.ts';

/** What a step has to tell, in every place where it is told. */
export interface Done {
  /** Why the step fails, or null. */
  failed: string | null;
  log: string;
  annotations: Annotation[];
  page: SummaryPage;
  /** In place of that page, where there is one that says more: Markdown. */
  summary?: string;
  document: object;
  counts: Record<CountName, number>;
}

/** The outputs that are counts; `action.yml` describes each. */
export const countNames = [
  'delivered',
  'rejected',
  'throttled',
  'unknown',
  'blocked',
  'due',
  'upkeep',
  'waiting',
] as const;
export type CountName = (typeof countNames)[number];

const palette = createPalette(false);

export function planned(plan: PlanWithLedger): Done {
  const document = planToDocument(plan);
  return {
    failed: planNeedsPerson(plan)
      ? 'There is something that a person has to mend or decide; see the annotations'
      : null,
    log: [planText(plan, { all: false, palette }), ...plan.upkeep.map(what => `The next run: ${plain(what)}`)].join(
      '\n',
    ),
    annotations: [...plan.issues.map(issueAnnotation), ...stateAnnotations(plan.targets)],
    page: planPage(plan),
    document,
    counts: countsOf([
      ...document.targets.map(target => [target.state, target] as const),
      ...namelessPosts(plan.unread),
      ...plan.upkeep.map(what => ['upkeep', { post: what, account: '' }] as const),
    ]),
  };
}

export function published(report: PublishReport): Done {
  const document = publishToDocument(report);
  return {
    failed: report.needsPerson ? 'Something did not go out and needs a person; see the annotations' : null,
    log: publishText(report, palette),
    annotations: [
      ...outcomeAnnotations(report),
      ...editAnnotations(report),
      ...retractionAnnotations(report),
      ...report.issues.map(issueAnnotation),
      ...stateAnnotations(report.remaining),
    ],
    page: publishPage(report),
    document,
    counts: countsOf([
      ...document.targets.map(target => [target.outcome, target] as const),
      ...document.remaining.map(target => [target.state, target] as const),
      ...namelessPosts(report.unread),
    ]),
  };
}

function outcomeAnnotations({ targets }: PublishReport): Annotation[] {
  return targets.flatMap(target => {
    const { post, account, outcome, stuck } = target;
    if (outcome.outcome !== 'rejected' && outcome.outcome !== 'unknown' && !stuck) return [];
    const text = `${targetName(post, account)}: ${stuck ? 'stuck' : outcome.outcome}, ${outcomeWords(target)}`;
    return [{ severity: 'error', title: outcome.code, text, file: null, line: null, column: null }];
  });
}

function retractionAnnotations({ retracted }: PublishReport): Annotation[] {
  return retracted.flatMap(({ target, fault, stuck }) =>
    fault === null || (fault.outcome === 'throttled' && !stuck)
      ? []
      : [leftAnnotation(target, 'not taken back', fault)],
  );
}

function editAnnotations({ updated }: PublishReport): Annotation[] {
  return updated.flatMap(({ target, outcome, stuck }) =>
    outcome.outcome === 'rejected' || outcome.outcome === 'unknown' || stuck
      ? [leftAnnotation(target, 'not changed', outcome)]
      : [],
  );
}

function leftAnnotation(
  target: PlannedTarget,
  what: string,
  { code, message }: Pick<Fault, 'code' | 'message'>,
): Annotation {
  const text = `${targetName(target.postId, target.account.name)}: ${what}, ${message}`;
  return { severity: 'error', title: code, text, file: target.post.file, line: null, column: null };
}

/** What waits for a person's decision; a blocked one has its issues already. */
function stateAnnotations(targets: readonly PlannedTarget[]): Annotation[] {
  return targets
    .filter(({ state }) => needsPerson.has(state) && state !== 'blocked')
    .map(({ postId, post, account, state, reason }) => ({
      severity: 'warning',
      title: state,
      text: `${targetName(postId, account.name)}: ${reason}`,
      file: post.file,
      line: null,
      column: null,
    }));
}

type Counted = readonly [string, { post: string | null; account: string; file?: string }];

/** A file that could not even be read as far as its accounts counts as one target. */
function namelessPosts(unread: readonly UnreadPost[]): Counted[] {
  return unread
    .filter(({ accounts }) => accounts.length === 0)
    .map(({ file, post }) => ['blocked', { post, file, account: '' }]);
}

/** Each target once under each name: one that was found to be in doubt is both told and left. */
function countsOf(targets: readonly Counted[]): Done['counts'] {
  const counted = (name: CountName) =>
    new Set(targets.flatMap(([word, { post, account, file }]) => (word === name ? `${post ?? file}@${account}` : [])))
      .size;
  return Object.fromEntries(countNames.map(name => [name, counted(name)])) as Done['counts'];
}
