import { Failure } from '../model/failure.ts';
import type { Issue } from '../model/issue.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { LedgerBranch } from '../model/ports.ts';
import type { Head } from './chain.ts';
import { headsFile, ledgerFolder } from './paths.ts';
import { verifyLedger } from './verify.ts';
import { followChain, followFile } from './verify-follow.ts';
import { isNamed, namedHead, verifyHeads } from './verify-heads.ts';
import { accountNames, layOut } from './verify-layout.ts';

type File = { path: string; blob: string };

/**
 * Reads and verifies all entries of a ledger, account by account, and gives them one at a time, so that a long one needs
 * little memory. Gives back the ends of the chains. Payload files are not looked at.
 */
export async function readEntries(
  branch: LedgerBranch,
  tip: string | null,
  take: (entry: LedgerEntry) => void,
): Promise<ReadonlyMap<string, Head>> {
  if (tip === null) return new Map();
  const accounts = await branch.subfolders(tip, ledgerFolder);
  const folders = [ledgerFolder, ...accounts.map(account => `${ledgerFolder}${account}/`)];
  const files = await branch.listFolders(tip, folders);
  const layout = layOut(files);
  const [bytes] = await branch.readFiles(tip, [headsFile]);
  const { heads, issues } = verifyHeads(bytes ?? undefined, layout.accounts.size > 0);
  if (issues.length + layout.issues.length > 0) throw await broken(branch, files);
  for (const account of accountNames(layout, heads)) {
    const head = await readAccount(branch, account, layout.accounts.get(account) ?? [], take);
    if (head === 'broken' || !isNamed(head, namedHead(account, heads))) throw await broken(branch, files);
  }
  return heads ?? new Map();
}

async function readAccount(
  branch: LedgerBranch,
  account: string,
  months: readonly (File & { month: string })[],
  take: (entry: LedgerEntry) => void,
): Promise<Head | null | 'broken'> {
  const chain = followChain(account, null);
  const files = months.map(({ month }) => followFile(chain, month));
  for await (const { index, bytes } of branch.stream(months.map(({ blob }) => blob))) {
    for (const entry of files[index]!.take(bytes)) {
      if (entry === null) return 'broken';
      take(entry);
    }
  }
  return files.every(file => file.isWhole()) ? chain.head() : 'broken';
}

/** What is wrong takes a second look, at everything. */
async function broken(branch: LedgerBranch, files: readonly File[]): Promise<Failure> {
  const contents = await branch.read(files.map(({ blob }) => blob));
  const { issues } = verifyLedger(new Map(files.map(({ path }, index) => [path, contents[index]!])));
  return ledgerBroken(branch, issues);
}

function ledgerBroken(branch: LedgerBranch, issues: Issue[]): Failure {
  return new Failure('ledger.broken', `the ledger on ${branch.describe} does not verify`, {
    remedy: 'See each fault; restore the files from the history of the ledger branch.',
    state: 'Nothing was sent.',
    issues,
  });
}
