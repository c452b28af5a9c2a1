import type { ReviewDocument } from '../model/review.ts';
import type { Review } from '../pipeline/review/review.ts';
import { countIssues, issueLines } from './issue-text.ts';
import type { Palette } from './palette.ts';
import { plain } from './plain.ts';
import { targetLines } from './plan-text.ts';

/** A review for a person at a terminal: what weakens a guard, each target that is touched, the rest of the config, the faults. */
export function reviewText(
  { plan, compared, remarks }: Review,
  { config, counts }: ReviewDocument,
  palette: Palette,
): string {
  const [weakening, others] = [true, false].map(isWeak =>
    config.filter(({ weight }) => (weight === 'weakens') === isWeak),
  );
  const changeLine = ({ file, line, sentence }: ReviewDocument['config'][number]) =>
    `  ${palette.bold(plain(`${file}${line === null ? '' : `:${line}`}`))} ${plain(sentence)}`;
  const targets = compared.flatMap(({ post, file, account, change, movedFrom, was, target }) => {
    const name = `${post ?? file}${account.name === '' ? '' : `@${account.name}`}`;
    const details = [...(movedFrom === null ? [] : [`from ${movedFrom}`]), ...was];
    const head = `${palette.bold(change.padEnd(9))}${target === null || change === 'removed' ? plain(name) : ''}`;
    const lines =
      target === null || change === 'removed'
        ? [head]
        : [head + targetLines(target, palette)[0]!, ...targetLines(target, palette).slice(1)];
    return [...lines, ...details.map(what => `${palette.dim('  ≠')} ${plain(what)}`), ''];
  });
  const tally = (['new', 'changed', 'moved', 'removed', 'same', 'sent', 'unknown'] as const)
    .filter(change => counts[change] > 0)
    .map(change => `${counts[change]} ${change}`);
  return [
    ...(weakening!.length === 0
      ? []
      : [palette.red('This lets more out, or guards less:'), ...weakening!.map(changeLine), '']),
    ...targets,
    ...(others!.length === 0 ? [] : ['Config and workflows:', ...others!.map(changeLine), '']),
    ...issueLines(plan.issues, palette),
    ...(plan.issues.length > 0 ? [''] : []),
    ...remarks.map(remark => palette.dim(plain(remark))),
    `${tally.join(', ') || 'no post is touched'}; ${countIssues(plan.issues)}`,
  ].join('\n');
}
