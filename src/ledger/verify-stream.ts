import { compareIssues, type Issue } from '../model/issue.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { storingOf } from './storing.ts';
import { diagnose } from './verify-diagnose.ts';
import { followChain, followFile } from './verify-follow.ts';
import { isNamed, type Named, namedHead, verifyHeads } from './verify-heads.ts';
import { accountNames, layOut } from './verify-layout.ts';
import { type PayloadFiles, payloadFiles } from './verify-payload-files.ts';

export interface StreamVerified {
  /** How many entries could be read. */
  entries: number;
  issues: Issue[];
}

export interface LedgerFile {
  path: string;
  blob: string;
  size: number;
}

type Source = Pick<LedgerBranch, 'read' | 'stream'>;

/**
 * Verifies a ledger of any length, as `verifyLedger` does, with the same issues. Of a chain that holds only its end is
 * in memory. Where a chain does not hold, the files of that account alone are read whole, to find out what is wrong.
 */
export async function verifyLedgerStream(source: Source, files: readonly LedgerFile[]): Promise<StreamVerified> {
  const layout = layOut(files);
  const [headsBytes] = layout.heads === undefined ? [] : await source.read([layout.heads.blob]);
  const { heads, issues } = verifyHeads(headsBytes, layout.accounts.size > 0);
  const found = [issues, layout.issues];
  const payloads = payloadFiles(source, layout.payloads);
  let entries = 0;
  for (const account of accountNames(layout, heads)) {
    const months = layout.accounts.get(account) ?? [];
    const named = namedHead(account, heads);
    const sound = await follow(source, account, months, named, payloads);
    if (sound !== null) {
      entries += sound;
      continue;
    }
    const broken = diagnose(account, await readWhole(source, months), named);
    for (const entry of broken.entries) payloads.add(storingOf(entry));
    entries += broken.entries.length;
    found.push(broken.issues);
  }
  found.push(await payloads.finish());
  return { entries, issues: found.flat().sort(compareIssues) };
}

type Month = LedgerFile & { month: string };

/** How many entries the account has, or null where its files are not one chain that ends where it should. */
async function follow(
  source: Source,
  account: string,
  months: readonly Month[],
  named: Named,
  payloads: PayloadFiles,
): Promise<number | null> {
  const chain = followChain(account, null);
  const files = months.map(({ month }) => followFile(chain, month));
  for await (const { index, bytes } of source.stream(months.map(({ blob }) => blob))) {
    for (const step of files[index]!.steps(bytes)) {
      if (step === null) return null;
      payloads.add(step);
    }
    await payloads.readFull();
  }
  if (!files.every(file => file.isWhole()) || !isNamed(chain.head(), named)) return null;
  return chain.head()?.sequence ?? 0;
}

async function readWhole(source: Source, months: readonly Month[]): Promise<(Month & { bytes: Uint8Array })[]> {
  const contents = await source.read(months.map(({ blob }) => blob));
  return months.map((month, index) => ({ ...month, bytes: contents[index]! }));
}
