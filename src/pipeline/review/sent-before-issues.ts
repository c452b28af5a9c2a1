import { type Issue, issue } from '../../model/issue.ts';
import type { TargetState } from '../../model/plan.ts';
import type { LedgerAt } from '../policy/time-rules.ts';
import { sentBefore } from '../sent-before.ts';
import type { ComparedTarget } from './compare.ts';

const toCome = new Set<TargetState>(['due', 'waiting', 'late', 'held']);

/** Tells of what a pull request adds or changes that it went out before; where a file that says it was named, that is enough. */
export async function sentBeforeIssues(
  compared: readonly ComparedTarget[],
  known: readonly Issue[],
  ledger: LedgerAt,
  now: number,
): Promise<Issue[]> {
  const told = new Set(known.flatMap(({ code, file }) => (code === 'text.near-duplicate' ? [file] : [])));
  const fresh = compared.flatMap(({ change, target }) =>
    target !== null &&
    !told.has(target.post.file) &&
    (change === 'new' || change === 'changed') &&
    toCome.has(target.state)
      ? [target]
      : [],
  );
  return (await sentBefore(fresh, ledger, now)).map(({ target, post, at }) => {
    const place = { file: target.post.file, position: target.post.positions[0] ?? null };
    return issue('text.sent-before', place, `${target.account.name}: ${post} said the same on ${at.slice(0, 10)}`);
  });
}
