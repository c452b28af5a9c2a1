import type { LedgerBranch } from '../model/ports.ts';

/**
 * Branches that are opened and fetched with the first question, and stay as they were then: for a command that asks the same
 * one many things, and would hear of another state in the middle of its answer.
 */
export function openedOnce(open: (name: string) => Promise<LedgerBranch>): (name: string) => Promise<LedgerBranch> {
  const opened = new Map<string, Promise<LedgerBranch>>();
  return name => {
    const branch = opened.get(name) ?? open(name).then(found => ({ ...found, fetch: once(found.fetch) }));
    opened.set(name, branch);
    return branch;
  };
}

/** What the first call gives, a failure too. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask();
    return answer;
  };
}
