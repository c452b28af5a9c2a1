import type { Plan, PlannedTarget } from '../model/plan.ts';
import { type PlanLook, planTail, showsTarget, targetLines } from './plan-text.ts';
import { plannedToDocument, planToDocument } from './to-document.ts';

type Outline = Plan & { ledger: string };
type Fill = (targets: readonly PlannedTarget[]) => Promise<PlannedTarget[]>;

/** The plan's document, printed file by file: no more than the targets of one post are in memory with their texts. */
export async function* planJson(plan: Outline, fill: Fill): AsyncGenerator<string> {
  const { targets: unread, issues, ...head } = planToDocument({ ...plan, targets: [] });
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "targets": [`;
  let written = 0;
  const element = (value: unknown) => `${written++ === 0 ? '' : ','}\n    ${indented(value, 4)}`;
  for await (const target of filled(plan.targets, fill)) yield element(plannedToDocument(target));
  for (const target of unread) yield element(target);
  yield `${written === 0 ? '' : '\n  '}],\n  "issues": [`;
  written = 0;
  for (const issue of issues) yield element(issue);
  yield `${written === 0 ? '' : '\n  '}]\n}\n`;
}

/** The plan for a person, in the same way. */
export async function* planLines(plan: Outline, fill: Fill, look: PlanLook): AsyncGenerator<string> {
  const shown = plan.targets.filter(target => showsTarget(target, look));
  for await (const target of filled(shown, fill)) yield `${targetLines(target, look.palette).join('\n')}\n\n`;
  for (const line of planTail(plan, plan.targets.length - shown.length, look)) yield `${line}\n`;
}

async function* filled(targets: readonly PlannedTarget[], fill: Fill): AsyncGenerator<PlannedTarget> {
  for (let from = 0; from < targets.length; ) {
    let to = from + 1;
    while (to < targets.length && targets[to]!.post.file === targets[from]!.post.file) to += 1;
    yield* await fill(targets.slice(from, to));
    from = to;
  }
}

function indented(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);
}
