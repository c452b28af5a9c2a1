import { type Issue, issue } from '../model/issue.ts';
import type { Head } from './chain.ts';
import { readPath } from './paths.ts';

/** The files of a ledger, sorted out by what their paths say. */
export interface Layout<File> {
  heads: File | undefined;
  /** The files of entries of each account, months in order. */
  accounts: Map<string, (File & { month: string })[]>;
  payloads: Map<string, File>;
  /** For each file that is none of ours. */
  issues: Issue[];
}

export function layOut<File extends { path: string }>(files: Iterable<File>): Layout<File> {
  const layout: Layout<File> = { heads: undefined, accounts: new Map(), payloads: new Map(), issues: [] };
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const path = readPath(file.path);
    if (path === null) {
      layout.issues.push(issue('ledger.file', { file: file.path }, `${file.path} is not a file of the ledger`));
    } else if (path.kind === 'heads') {
      layout.heads = file;
    } else if (path.kind === 'payload') {
      layout.payloads.set(file.path, file);
    } else if (path.kind === 'entries') {
      const months = layout.accounts.get(path.account) ?? [];
      layout.accounts.set(path.account, months);
      months.push({ ...file, month: path.month });
    }
  }
  return layout;
}

/** Of all accounts that have entries or should have some. */
export function accountNames(layout: Layout<unknown>, heads: ReadonlyMap<string, Head> | null): string[] {
  return [...new Set([...layout.accounts.keys(), ...(heads?.keys() ?? [])])].sort();
}
