import type { Outcome } from '../model/outcome.ts';
import { targetName } from '../model/plan.ts';
import type { Lasting, PublishReport, ReportedOutcome } from '../pipeline/report.ts';
import type { Retraction } from '../pipeline/retract-targets.ts';
import type { Edit } from '../pipeline/update-targets.ts';
import { issueLines } from './issue-text.ts';
import type { Palette } from './palette.ts';
import { plain } from './plain.ts';
import { stateText } from './plan-text.ts';

/** What a run did, for a person: each target with its links, then what is not out and why. */
export function publishText(report: PublishReport, palette: Palette): string {
  const lines = [
    ...report.targets.flatMap(target => outcomeLines(target, palette)),
    ...report.updated.flatMap(each => editLines(each, palette)),
    ...report.retracted.flatMap(each => retractionLines(each, palette)),
    ...report.remaining.map(({ state, postId, account, reason }) => {
      return `${stateText(state, palette)}  ${palette.bold(plain(`${postId}@${account.name}`))}  ${plain(reason)}`;
    }),
    ...report.unread.map(
      ({ file }) => `${stateText('blocked', palette)}  ${palette.bold(plain(file))}  the file has errors`,
    ),
    ...(report.issues.length > 0 ? ['', ...issueLines(report.issues, palette), ''] : []),
    summary(report),
    palette.dim(
      `ledger: ${report.ledger.describe}${report.ledger.commit === null ? '' : ` at ${report.ledger.commit.slice(0, 12)}`}`,
    ),
  ];
  return lines.join('\n');
}

function outcomeLines({ post, account, outcome, stuck, page }: ReportedOutcome, palette: Palette): string[] {
  const name = palette.bold(plain(`${post}@${account}`));
  const words =
    outcome.outcome === 'delivered' && outcome.code === 'sent' ? '' : `  ${plain(outcome.message)} (${outcome.code})`;
  return [
    `${outcomeText(outcome, palette)} ${name}${words}`,
    ...(stuck ? [stuckLine('out')] : []),
    ...outcome.receipts.map(({ url, id }) => `           ${plain(url ?? id)}`),
    ...(outcome.outcome === 'unknown' ? [`           ${doubt(post, account, page)}`] : []),
  ];
}

function stuckLine(what: 'out' | 'changed' | 'removed'): string {
  return `           It should have been ${what} long ago, and trying again has not helped.`;
}

function editLines({ target, outcome, stuck }: Lasting<Edit>, palette: Palette): string[] {
  const name = palette.bold(plain(targetName(target.postId, target.account.name)));
  if (outcome.outcome === 'delivered') return [`${palette.green('changed'.padEnd(10))} ${name}`];
  return [
    `${palette.red('unchanged'.padEnd(10))} ${name}  ${plain(outcome.message)} (${outcome.code})`,
    ...(stuck ? [stuckLine('changed')] : []),
  ];
}

function retractionLines({ target, left, fault, stuck }: Lasting<Retraction>, palette: Palette): string[] {
  const name = palette.bold(plain(targetName(target.postId, target.account.name)));
  if (fault === null) return [`${palette.green('removed'.padEnd(10))} ${name}`];
  const why = `not taken back: ${plain(fault.message)} (${fault.code})`;
  return [
    `${palette.red('left'.padEnd(10))} ${name}  ${why}`,
    ...(stuck ? [stuckLine('removed')] : []),
    ...left.map(({ url, id }) => `           ${plain(url ?? id)}`),
  ];
}

/** What ends a doubt. */
export function doubt(post: string, account: string, page: string | null): string {
  const target = plain(`${post}@${account}`);
  const where = page === null ? "on the account's page" : `at ${plain(page)}`;
  return `Look ${where}, then: mergecast resolve ${target} --delivered URL, or mergecast resolve ${target} --absent`;
}

function outcomeText({ outcome }: Outcome, palette: Palette): string {
  const padded = outcome.padEnd(10);
  if (outcome === 'delivered') return palette.green(padded);
  return outcome === 'throttled' ? palette.blue(padded) : palette.red(padded);
}

function summary({ targets, updated, retracted }: PublishReport): string {
  if (targets.length + updated.length + retracted.length === 0) return 'Nothing was due; nothing was sent.';
  const counts = new Map<string, number>();
  for (const { outcome } of targets) counts.set(outcome.outcome, (counts.get(outcome.outcome) ?? 0) + 1);
  const changed = updated.filter(({ outcome }) => outcome.outcome === 'delivered').length;
  if (changed > 0) counts.set('changed in place', changed);
  if (updated.length > changed) counts.set('not changed', updated.length - changed);
  const removed = retracted.filter(({ fault }) => fault === null).length;
  if (removed > 0) counts.set('taken back', removed);
  if (retracted.length > removed) counts.set('not taken back', retracted.length - removed);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
}
