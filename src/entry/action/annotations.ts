import { type AnnotationProperties, error, notice, warning } from '@actions/core';
import type { Issue, Severity } from '../../model/issue.ts';
import { plain } from '../plain.ts';

/** What a person should see beside a line of a file, or on the page of the run. */
export interface Annotation {
  severity: Severity;
  title: string;
  text: string;
  file: string | null;
  line: number | null;
  column: number | null;
}

/** The runner shows ten of each kind a step and drops the rest; one error is kept for the one that ends the step. */
const most = { error: 9, warning: 10 } as const;
const print = { error, warning } as const;

export function annotate(annotations: readonly Annotation[]): void {
  let dropped = 0;
  for (const severity of ['error', 'warning'] as const) {
    const own = annotations.filter(annotation => annotation.severity === severity);
    for (const annotation of own.slice(0, most[severity])) print[severity](plain(annotation.text), placeOf(annotation));
    dropped += Math.max(0, own.length - most[severity]);
  }
  if (dropped > 0) notice(`${dropped} more in the log and the summary of this step`);
}

export function issueAnnotation({ severity, code, file, line, column, message, remedy }: Issue): Annotation {
  return { severity, title: code, text: `${message} → ${remedy}`, file, line, column };
}

function placeOf({ title, file, line, column }: Annotation): AnnotationProperties {
  return {
    title: plain(title),
    ...(file === null ? {} : { file: plain(file) }),
    ...(line === null ? {} : { startLine: line }),
    ...(column === null ? {} : { startColumn: column }),
  };
}
