import { formatMoment } from '../../content/time.ts';
import type { Issue } from '../../model/issue.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Plan, PlannedTarget, TargetState, UnreadPost } from '../../model/plan.ts';
import { targetName } from '../../model/plan.ts';
import type { Lasting, PublishReport, ReportedOutcome } from '../../pipeline/report.ts';
import type { Retraction } from '../../pipeline/retract-targets.ts';
import type { Edit } from '../../pipeline/update-targets.ts';
import { countIssues } from '../issue-text.ts';
import { doubt } from '../publish-text.ts';
import type { SummaryPage, SummaryRow } from './summary.ts';

/** What needs no look any more; it is counted and not listed. */
const finished = new Set<TargetState>(['done', 'adopted', 'skipped', 'retracted']);

export function planPage(plan: Plan): SummaryPage {
  const shown = plan.targets.filter(target => !finished.has(target.state));
  const states = [...plan.targets.map(({ state }) => state), ...plan.unread.map(() => 'blocked')];
  return {
    title: 'Mergecast: what would go out',
    count: `${tally(states) || 'No posts'}; ${countIssues(plan.issues)}.`,
    faults: plan.issues.map(faultOf),
    rows: [...shown.map(plannedRow), ...plan.unread.flatMap(unreadRows)],
    texts: shown.flatMap(textOf),
  };
}

export function publishPage(report: PublishReport): SummaryPage {
  const outcomes = report.targets.map(({ outcome }) => outcome.outcome);
  return {
    title: 'Mergecast: what went out',
    count: `${tally(outcomes) || 'Nothing was due; nothing was sent'}. ${ledgerEnd(report)}`,
    faults: report.issues.map(faultOf),
    rows: [
      ...report.targets.map(outcomeRow),
      ...report.updated.map(updatedRow),
      ...report.retracted.map(retractedRow),
      ...report.remaining.map(plannedRow),
      ...report.unread.flatMap(unreadRows),
    ],
    texts: [],
  };
}

/** A branch that is rewritten later no longer has that commit. */
function ledgerEnd({ ledger }: PublishReport): string {
  return ledger.commit === null ? 'There is no ledger yet.' : `The ledger ends with commit ${ledger.commit}.`;
}

function plannedRow({ postId, account, state, reason, publishAt, receipts }: PlannedTarget): SummaryRow {
  const when = publishAt === null ? 'when merged' : formatMoment(publishAt.epochMilliseconds, publishAt.zone);
  return { post: postId, account: account.name, state, why: reason, when, links: linksOf(receipts) };
}

function textOf({ postId, account, payload }: PlannedTarget): SummaryPage['texts'] {
  if (payload === null) return [];
  const parts = payload.parts.map(({ text, media }) => ({
    text,
    media: media.map(({ file, alt }) => `${file}: ${alt === '' ? 'no alternative text' : alt}`),
  }));
  return [{ target: targetName(postId, account.name), parts }];
}

function unreadRows({ file, accounts }: UnreadPost): SummaryRow[] {
  const names = accounts.length === 0 ? [''] : accounts.map(({ name }) => name);
  return names.map(account => ({
    post: file,
    account,
    state: 'blocked',
    why: 'the file has errors',
    when: '',
    links: [],
  }));
}

function outcomeRow({ post, account, outcome, stuck, page }: ReportedOutcome): SummaryRow {
  const links = linksOf(outcome.receipts);
  return {
    post,
    account,
    state: stuck ? 'stuck' : outcome.outcome,
    why: outcomeWords({ post, account, outcome, page }),
    when: whenOf(outcome),
    links,
  };
}

function updatedRow({ target, outcome, stuck }: Lasting<Edit>): SummaryRow {
  const isDone = outcome.outcome === 'delivered';
  const why = isDone ? '' : `${outcome.message} (${outcome.code})`;
  const state = isDone ? 'changed in place' : stuck ? 'stuck, not changed' : 'not changed';
  const links = linksOf(outcome.receipts);
  return { post: target.postId, account: target.account.name, state, why, when: '', links };
}

function retractedRow({ target, left, fault, stuck }: Lasting<Retraction>): SummaryRow {
  const why = fault === null ? '' : `${fault.message} (${fault.code})`;
  const state = fault === null ? 'taken back' : stuck ? 'stuck, not taken back' : 'not taken back';
  return { post: target.postId, account: target.account.name, state, why, when: '', links: linksOf(left) };
}

/** What there is to say of an outcome beside its name; of one that is in doubt, how the doubt ends. */
export function outcomeWords({
  post,
  account,
  outcome,
  page,
}: Pick<ReportedOutcome, 'post' | 'account' | 'outcome' | 'page'>): string {
  if (outcome.outcome === 'delivered' && outcome.code === 'sent') return '';
  const words = `${outcome.message} (${outcome.code})`;
  return outcome.outcome === 'unknown' ? `${words}. ${doubt(post, account, page)}` : words;
}

function whenOf(outcome: Outcome): string {
  const at = outcome.outcome === 'throttled' ? outcome.retryAt : (outcome.receipts[0]?.at ?? null);
  const instant = at === null ? Number.NaN : Date.parse(at);
  if (Number.isNaN(instant)) return '';
  return `${outcome.outcome === 'throttled' ? 'not before ' : ''}${formatMoment(instant, null)}`;
}

function linksOf(receipts: readonly { url: string | null }[]): string[] {
  return receipts.flatMap(({ url }) => url ?? []);
}

function faultOf({ file, line, column, code, message, remedy }: Issue): SummaryPage['faults'][number] {
  const place = [file ?? '', line, column].filter(step => step !== null && step !== '').join(':');
  return { place, code, message, remedy };
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}
