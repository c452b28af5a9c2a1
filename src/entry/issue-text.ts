import { type Issue, isError } from '../model/issue.ts';
import type { Palette } from './palette.ts';
import { plain } from './plain.ts';

/** One issue in two lines: where and what, then how to mend it. */
export function issueLines(issues: readonly Issue[], palette: Palette): string[] {
  return issues.flatMap(found => {
    const severity = isError(found) ? palette.red('error') : palette.yellow('warning');
    const field = found.field === null ? '' : palette.dim(` (${found.field})`);
    return [
      `${palette.bold(placeOf(found))}  ${severity} ${found.code}${plain(field)}`,
      `  ${plain(found.message)}`,
      `  ${palette.dim('→')} ${plain(found.remedy)}`,
    ];
  });
}

/** `file:line:column`, as editors and terminals make a link of it. */
function placeOf({ file, line, column }: Issue): string {
  return plain([file ?? '(no file)', line, column].filter(step => step !== null).join(':'));
}

export function countIssues(issues: readonly Issue[]): string {
  const errors = issues.filter(isError).length;
  const warnings = issues.length - errors;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
