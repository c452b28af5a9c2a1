import { fixedClock } from '../../src/io/clock.ts';
import { processEnvironment } from '../../src/io/environment.ts';
import { type OpenRepository, openRepository } from '../../src/io/git.ts';
import { seededRandom } from '../../src/io/random.ts';
import type { LedgerBranch } from '../../src/model/ports.ts';

export const branchName = 'mergecast-ledger';

export function open(folder: string, token?: string): Promise<OpenRepository> {
  return openRepository(folder, {
    environment: processEnvironment(),
    clock: fixedClock(Date.parse('2026-11-24T12:00:00Z')),
    random: seededRandom('ledger'),
    ...(token === undefined ? {} : { token }),
  });
}

export async function openBranch(folder: string, token?: string): Promise<LedgerBranch> {
  return (await open(folder, token)).ledgerBranch(branchName);
}

export function bytes(files: Record<string, string | null>): Map<string, Uint8Array | null> {
  return new Map(
    Object.entries(files).map(([path, text]) => [path, text === null ? null : new TextEncoder().encode(text)]),
  );
}

/** Writes, and gives the commit; a lost race is a failed test. */
export async function written(
  branch: LedgerBranch,
  tip: string | null,
  files: Record<string, string | null>,
  message = 'Write',
): Promise<string> {
  const result = await branch.write(tip, bytes(files), message);
  if ('moved' in result) throw new Error('moved');
  return result.written;
}

/** The text of every file of the ledger at a commit. */
export async function textsAt(branch: LedgerBranch, tip: string): Promise<Record<string, string>> {
  const files = await branch.list(tip);
  const contents = await branch.read(files.map(file => file.blob));
  return Object.fromEntries(files.map(({ path }, index) => [path, Buffer.from(contents[index]!).toString()]));
}
