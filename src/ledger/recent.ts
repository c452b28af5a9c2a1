import { Failure } from '../model/failure.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { readLines } from './lines.ts';
import { ledgerFolder, readPath } from './paths.ts';
import { foldLedger, type TargetRecord } from './state.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * What became of the targets of an account whose last attempt was made after an instant, as far as the files of those
 * months tell; of a ledger that was verified when it was opened. It costs the months, however long the ledger is.
 */
export async function readRecent(
  branch: LedgerBranch,
  tip: string,
  account: string,
  since: number,
): Promise<TargetRecord[]> {
  // An attempt sends for as long as its lease, which is minutes.
  const first = new Date(since - day).toISOString().slice(0, 7);
  const files = (await branch.listFolders(tip, [`${ledgerFolder}${account}/`]))
    .flatMap(({ path, blob }) => {
      const read = readPath(path);
      return read?.kind === 'entries' && read.month >= first ? [{ path, blob, month: read.month }] : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const contents = await branch.read(files.map(({ blob }) => blob));
  const entries: LedgerEntry[] = [];
  for (const [index, { path, month }] of files.entries()) {
    const { lines, issues } = readLines(path, contents[index]!, { account, month });
    if (issues.length > 0) {
      const remedy = 'Run `mergecast ledger verify`; restore the file from the history of the ledger branch.';
      throw new Failure('ledger.broken', `${path} cannot be read`, { remedy, state: 'Nothing was sent.', issues });
    }
    for (const { entry } of lines) entries.push(entry);
  }
  return [...foldLedger(entries).values()];
}
