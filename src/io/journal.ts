import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Journal } from '../model/ports.ts';

/** A file of lines, each on the disk when `append` returns. It is made with the first line and gone after `clear`. */
export function openJournal(path: string): Journal {
  let file: number | null = null;
  const open = () => {
    mkdirSync(dirname(path), { recursive: true });
    dropCutLine(path);
    const opened = openSync(path, 'a', 0o600);
    syncFolder(dirname(path));
    return opened;
  };
  return {
    read: async () => readLines(path),
    append: async line => {
      file ??= open();
      writeFileSync(file, `${line}\n`);
      fsyncSync(file);
    },
    clear: async () => {
      if (file !== null) closeSync(file);
      file = null;
      rmSync(path, { force: true });
    },
  };
}

/** The journals that dead processes left in a folder. Their names begin with the process that wrote them. */
export function leftJournals(folder: string, isAlive: (process: number) => boolean): Journal[] {
  return namesIn(folder)
    .filter(name => /^\d+-[0-9a-f]+\.jsonl$/.test(name) && !isAlive(Number.parseInt(name, 10)))
    .sort()
    .map(name => openJournal(join(folder, name)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whole lines only: a crash can cut the last one. */
function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A line that follows a cut one would be joined to it, and both would be lost. */
function dropCutLine(path: string): void {
  if (!existsSync(path)) return;
  const bytes = readFileSync(path);
  truncateSync(path, bytes.lastIndexOf(10) + 1);
}

/** The name of a new file is on the disk only with its folder. */
function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } catch {
    // Some file systems cannot sync a folder; the file itself is synced all the same.
  } finally {
    closeSync(opened);
  }
}
