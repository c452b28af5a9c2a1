import { type Git, gitFailure } from './git-command.ts';

export interface TreeFile {
  path: string;
  blob: string;
  size: number;
}

const folder = 'ledger/';

/** The plain files of the ledger's folder at a commit. */
export async function listFiles(git: Git, commit: string): Promise<TreeFile[]> {
  const listed = await git.run(['ls-tree', '-r', '-z', '--long', commit, '--', folder]);
  return listed
    .split('\0')
    .filter(line => line !== '')
    .flatMap(readTreeLine);
}

/** `<mode> <type> <blob> <size>\t<path>`; what is no plain file is no part of a ledger. */
function readTreeLine(line: string): TreeFile[] {
  const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line);
  return match === null ? [] : [{ blob: match[1]!, size: Number(match[2]), path: match[3]! }];
}

/** All blobs from one process: `<id> <type> <size>\n<bytes>\n` each. */
export async function readBlobs(git: Git, blobs: readonly string[]): Promise<Uint8Array[]> {
  if (blobs.length === 0) return [];
  const args = ['cat-file', '--batch', '--buffer'];
  const output = await git.bytes(args, { input: blobs.map(blob => `${blob}\n`).join('') });
  const contents: Uint8Array[] = [];
  let at = 0;
  for (const blob of blobs) {
    const end = output.indexOf(10, at);
    const header = Buffer.from(output.subarray(at, end)).toString();
    const size = Number(/ blob (\d+)$/.exec(header)?.[1] ?? Number.NaN);
    if (Number.isNaN(size))
      throw gitFailure('git.failed', args, { code: 1, stdout: '', stderr: `object ${blob} is missing` });
    contents.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}
