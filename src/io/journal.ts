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
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Journal } from '../model/ports.ts';

interface Line {
  text: string;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * A file of lines, each on the disk when `append` returns. It is made with the first line and gone after `clear`. Lines
 * that come while the disk is busy go out together: to wait for it once is enough for all of them.
 */
export function openJournal(path: string): Journal {
  let begun = false;
  let waiting: Line[] = [];
  let writing: Promise<void> | null = null;
  const write = async () => {
    // What is said in the same turn of the event loop goes out together too.
    await undefined;
    while (waiting.length > 0) {
      const lines = waiting;
      waiting = [];
      try {
        if (!begun) begin(path);
        begun = true;
        await appendDurably(path, lines.map(({ text }) => `${text}\n`).join(''));
        for (const { done } of lines) done();
      } catch (error) {
        for (const { failed } of lines) failed(error);
      }
    }
    writing = null;
  };
  return {
    read: async () => readLines(path),
    append: text =>
      new Promise((done, failed) => {
        waiting.push({ text, done, failed });
        writing ??= write();
      }),
    clear: async () => {
      await writing;
      begun = false;
      rmSync(path, { force: true });
    },
  };
}

function begin(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  dropCutLine(path);
  closeSync(openSync(path, 'a', 0o600));
  syncFolder(dirname(path));
}

/** Opened for each: a run can end in many places, and none of them has to remember an open file. */
async function appendDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    await file.appendFile(text);
    await file.datasync();
  } finally {
    await file.close();
  }
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
