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
  const chains = accountNames(layout, heads).map(account => chainOf(account, layout.accounts.get(account) ?? []));
  const isWhole = await followAll(branch, chains, take);
  const ends = chains.every(({ account, chain }) => isNamed(chain.head(), namedHead(account, heads)));
  if (!isWhole || !ends) throw await broken(branch, files);
  return heads ?? new Map();
}

function chainOf(account: string, months: readonly (File & { month: string })[]) {
  const chain = followChain(account, null);
  return { account, chain, files: months.map(({ month, blob }) => ({ blob, follow: followFile(chain, month) })) };
}

/** One request for the files of all accounts. Whether each entry follows the one before it, to the end of the last file. */
async function followAll(
  branch: LedgerBranch,
  chains: readonly ReturnType<typeof chainOf>[],
  take: (entry: LedgerEntry) => void,
): Promise<boolean> {
  const files = chains.flatMap(each => each.files);
  for await (const { index, bytes } of branch.stream(files.map(({ blob }) => blob))) {
    for (const entry of files[index]!.follow.take(bytes)) {
      if (entry === null) return false;
      take(entry);
    }
  }
  return files.every(({ follow }) => follow.isWhole());
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
