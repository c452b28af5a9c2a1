import type { Issue } from '../model/issue.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { type NamedPayload, type Naming, namedPayload, payloadIssue, unnamedPayload } from './verify-payloads.ts';

/** So many files, or so many bytes, are read at once: to start git for each would take longer than to read it. */
const most = { files: 2000, bytes: 8 * 1024 * 1024 };

interface PayloadFile {
  path: string;
  blob: string;
  size: number;
}

/** Checks the payload files of a ledger while its entries go by, some at a time. */
export function payloadFiles(source: Pick<LedgerBranch, 'read'>, files: ReadonlyMap<string, PayloadFile>) {
  const unnamed = new Map(files);
  const issues: Issue[] = [];
  let waiting: (NamedPayload & PayloadFile)[] = [];
  let bytes = 0;

  const readWaiting = async (): Promise<void> => {
    const group = waiting;
    waiting = [];
    bytes = 0;
    const contents = await source.read(group.map(({ blob }) => blob));
    for (const [index, named] of group.entries()) issues.push(...payloadIssue(named, contents[index]!));
  };

  return {
    /** Puts the file that the entry names, if it names one that is there, among those to be read. */
    add(entry: Naming | null): void {
      if (entry === null || unnamed.size === 0) return;
      const named = namedPayload(entry);
      const file = named === null ? undefined : unnamed.get(named.path);
      if (named === null || file === undefined) return;
      unnamed.delete(named.path);
      waiting.push({ ...named, ...file });
      bytes += file.size;
    },
    async readFull(): Promise<void> {
      if (waiting.length >= most.files || bytes >= most.bytes) await readWaiting();
    },
    /** Reads the rest; a file that no entry named is an issue too. */
    async finish(): Promise<Issue[]> {
      await readWaiting();
      return [...issues, ...[...unnamed.keys()].map(unnamedPayload)];
    },
  };
}

export type PayloadFiles = ReturnType<typeof payloadFiles>;
