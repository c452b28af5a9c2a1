import type { IssueCode } from './issue-codes.ts';
import { issueCodes } from './issue-codes.ts';

export type Severity = 'error' | 'warning';

/** A place in a file. Lines and columns count from 1, columns in UTF-16 code units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/**
 * A finding about a file, in words a person can act on.
 *
 * `file` is relative to the repository's root, with forward slashes; `field` is a dotted path such as
 * `media.0.alt`. What does not apply is `null`, never absent: scripts read this.
 */
export interface Issue {
  code: IssueCode;
  severity: Severity;
  file: string | null;
  line: number | null;
  column: number | null;
  field: string | null;
  message: string;
  remedy: string;
}

export interface IssuePlace {
  file?: string | null;
  position?: Position | null;
  field?: string | null;
}

/** Builds an issue. The severity and, unless a better one is given, the remedy come from the table of codes. */
export function issue(code: IssueCode, place: IssuePlace, message: string, remedy?: string): Issue {
  const { severity, remedy: usual } = issueCodes[code];
  return {
    code,
    severity,
    file: place.file ?? null,
    line: place.position?.line ?? null,
    column: place.position?.column ?? null,
    field: place.field ?? null,
    message,
    remedy: remedy ?? usual,
  };
}

export function isError(found: Issue): boolean {
  return found.severity === 'error';
}

/** By file, then line, then column, so that a report reads from top to bottom and never depends on the order of work. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    a.code.localeCompare(b.code, 'en')
  );
}
