import type { Payload } from '../model/payload.ts';
import type { Plan, PlannedTarget, TargetState } from '../model/plan.ts';
import { counted, countIssues, issueLines } from './issue-text.ts';
import type { Palette } from './palette.ts';
import { plain } from './plain.ts';

export interface PlanLook {
  /** Whether targets that are out already are shown too. */
  all: boolean;
  palette: Palette;
}

const finished = new Set<TargetState>(['done', 'adopted', 'skipped', 'retracted']);

/** The plan for a person: every target with state, reason and the exact text, then the faults. */
export function planText(plan: Plan & { ledger: string }, look: PlanLook): string {
  const shown = plan.targets.filter(target => showsTarget(target, look));
  const targets = shown.flatMap(target => [...targetLines(target, look.palette), '']);
  return [...targets, ...planTail(plan, plan.targets.length - shown.length, look)].join('\n');
}

export function showsTarget({ state }: PlannedTarget, look: PlanLook): boolean {
  return look.all || !finished.has(state);
}

/** What stands below the targets, line by line: of very many posts that is much, too. */
export function* planTail(plan: Plan & { ledger: string }, hidden: number, { palette }: PlanLook): Generator<string> {
  for (const { file, accounts } of plan.unread) {
    const names = accounts.map(({ name }) => name).join(', ');
    const where = `${palette.bold(plain(file))}${names === '' ? '' : ` for ${names}`}`;
    yield `${stateText('blocked', palette)} ${where}: the file has errors`;
  }
  if (plan.unread.length > 0) yield '';
  for (const issue of plan.issues) yield* issueLines([issue], palette);
  if (plan.issues.length > 0) yield '';
  yield summary(plan, hidden);
  yield palette.dim(`ledger: ${plan.ledger}; now: ${plan.now}`);
}

export function targetLines(target: PlannedTarget, palette: Palette): string[] {
  const name = palette.bold(plain(`${target.postId}@${target.account.name}`));
  const head = `${stateText(target.state, palette)} ${name}  ${plain(target.reason)}`;
  const notes = target.notes.map(note => `${palette.dim('  ·')} ${plain(note)}`);
  return [head, ...(target.payload === null ? [] : payloadLines(target.payload, palette)), ...notes];
}

/** Each part apart, as it will stand there; the bar keeps a post from looking like our own words. */
export function payloadLines(payload: Payload, palette: Palette): string[] {
  const parts = payload.parts.flatMap((part, index) => {
    const counts = Object.entries(part.counts).map(([unit, count]) => `${count} ${unit}`);
    const which = payload.parts.length === 1 ? '' : `part ${index + 1} of ${payload.parts.length}, `;
    return [
      palette.dim(`  ┌ ${which}${counts.join(', ')}`),
      ...plain(part.text)
        .split('\n')
        .map(line => `${palette.dim('  │')} ${line}`),
      ...part.media.map(
        ({ file, alt }) =>
          `${palette.dim('  ▣')} ${plain(file)}  ${palette.dim(alt === '' ? 'no alternative text' : plain(alt))}`,
      ),
    ];
  });
  return [...parts, ...optionLines(payload, palette)];
}

/** What goes out beside the text is part of what a reviewer approves. */
function optionLines({ options }: Payload, palette: Palette): string[] {
  return Object.entries(options).map(([name, value]) => {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    return `${palette.dim('  ▪')} ${plain(name)}: ${plain(shown).replaceAll('\n', ' ')}`;
  });
}

export function stateText(state: TargetState, palette: Palette): string {
  const padded = state.padEnd(9);
  if (state === 'due' || state === 'done' || state === 'update') return palette.green(padded);
  if (state === 'waiting' || state === 'sending' || state === 'frozen') return palette.blue(padded);
  if (finished.has(state)) return palette.dim(padded);
  return state === 'edited' || state === 'retract' ? palette.yellow(padded) : palette.red(padded);
}

function summary(plan: Plan, hidden: number): string {
  const states = new Map<string, number>();
  for (const { state } of plan.targets) states.set(state, (states.get(state) ?? 0) + 1);
  const counts = [...states].map(([state, count]) => `${count} ${state}`);
  const unread = plan.unread.length === 0 ? [] : [`${counted(plan.unread.length, 'post')} with errors`];
  const rest = hidden === 0 ? '' : ` (${hidden} that are out not shown; see --all)`;
  return `${[...counts, ...unread].join(', ') || 'no posts'}${rest}; ${countIssues(plan.issues)}`;
}
