import type { LedgerBranch, LedgerCare } from '../model/ports.ts';

export interface AcceptedLedger {
  ledger: string;
  /** The commit that this clone had last seen, and the one that it takes for the ledger from now on. */
  before: string | null;
  commit: string | null;
  /** Whether there was no branch, and an empty ledger was begun. */
  begun: boolean;
  /** How many entries stood at the commit before and do not stand now. */
  lost: number;
}

/** Takes the remote's branch for the ledger as it is, since a person says so, and counts what that gives up. */
export async function acceptLedger(branch: LedgerBranch, care: LedgerCare): Promise<AcceptedLedger> {
  const { before, now, begun } = await care.accept();
  const kept = await linesAt(branch, now);
  const lost = before === now ? 0 : [...(await linesAt(branch, before))].filter(line => !kept.has(line)).length;
  return { ledger: branch.describe, before, commit: now, begun, lost };
}

/** Whole lines, unread: what was rewritten need not verify. */
async function linesAt(branch: LedgerBranch, commit: string | null): Promise<Set<string>> {
  if (commit === null) return new Set();
  const files = (await branch.list(commit)).filter(({ path }) => path.endsWith('.jsonl'));
  const contents = await branch.read(files.map(({ blob }) => blob));
  const texts = contents.map(bytes => new TextDecoder().decode(bytes));
  return new Set(texts.flatMap(text => text.split('\n')).filter(line => line !== ''));
}
