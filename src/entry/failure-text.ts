import type { Failure } from '../model/failure.ts';
import { issueLines } from './issue-text.ts';
import type { Palette } from './palette.ts';
import { plain } from './plain.ts';

/** What `--json` prints where a command could not run. */
export function failureDocument(failure: Failure) {
  const { code, message, remedy, state, issues } = failure;
  return { version: 1 as const, error: { code, message, remedy, state }, issues };
}

export function failureText(failure: Failure, palette: Palette): string {
  const lines = [
    `${palette.red('error')} ${palette.bold(failure.code)}  ${plain(failure.message)}`,
    ...(failure.state === null ? [] : [`  ${plain(failure.state)}`]),
    `  ${palette.dim('→')} ${plain(failure.remedy)}`,
    ...(failure.issues.length === 0 ? [] : ['', ...issueLines(failure.issues, palette)]),
  ];
  return `${lines.join('\n')}\n`;
}
