import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { byteOrder } from '../model/byte-order.ts';
import { Failure } from '../model/failure.ts';
import { NameSum } from '../model/name-set.ts';
import type { FileContent, FileEntry, Files } from '../model/ports.ts';
import { sumNames } from './folder-names.ts';

type Folder = 'folder' | 'missing' | 'symlink' | 'not-a-folder';

/**
 * The files below a root. Nothing is read or written through a symbolic link, and nothing outside the root. What large
 * folders hold can be kept in a file of ours.
 */
export function openFiles(root: string, namesFile: string | null = null): Files {
  const base = realpathSync(resolve(root));
  const folders = new Map<string, Folder>();

  const folderAt = (steps: readonly string[]): Folder => {
    if (steps.length === 0) return 'folder';
    const path = steps.join('/');
    const known = folders.get(path);
    if (known !== undefined) return known;
    const above = folderAt(steps.slice(0, -1));
    const found = above === 'folder' ? kindOfFolder(join(base, path)) : above;
    folders.set(path, found);
    return found;
  };

  const placeOf = (path: string): { path: string } | { kind: 'outside' | 'symlink' | 'missing' } => {
    const steps = stepsOf(path);
    if (steps === null) return { kind: 'outside' };
    const folder = folderAt(steps.slice(0, -1));
    if (folder === 'symlink') return { kind: 'symlink' };
    return folder === 'folder' ? { path: join(base, ...steps) } : { kind: 'missing' };
  };

  return {
    root: base,
    list: folder => {
      const steps = stepsOf(folder);
      if (steps === null || folderAt(steps) !== 'folder') return [];
      const entries: FileEntry[] = [];
      addBelow(entries, base, steps.join('/'));
      return entries.sort((a, b) => byteOrder(a.path, b.path));
    },
    read: (path, maxBytes) => {
      const place = placeOf(path);
      return 'kind' in place ? place : readRegular(place.path, maxBytes);
    },
    open: path => {
      const place = placeOf(path);
      return 'kind' in place ? place : openRegular(place.path);
    },
    names: folder => {
      const steps = stepsOf(folder);
      const isThere = steps !== null && folderAt(steps) === 'folder';
      return isThere ? sumNames(base, steps.join('/'), namesFile) : new NameSum().value();
    },
    modifiedAt: path => {
      const steps = stepsOf(path);
      return steps === null ? null : (lstatSync(join(base, ...steps), { throwIfNoEntry: false })?.mtimeMs ?? null);
    },
    exists: path => {
      const steps = stepsOf(path);
      return steps !== null && lstatSync(join(base, ...steps), { throwIfNoEntry: false }) !== undefined;
    },
    create: (path, content) => {
      const steps = stepsOf(path);
      if (steps === null || steps.length === 0) throw notWritten(path, 'it is outside the repository');
      folders.clear();
      const above = steps.slice(0, -1).map((_, index) => folderAt(steps.slice(0, index + 1)));
      if (above.includes('symlink') || above.includes('not-a-folder'))
        throw notWritten(path, 'a symbolic link or a file is in its way');
      createRegular(join(base, ...steps), path, content);
      folders.clear();
    },
    replace: (path, content) => {
      const steps = stepsOf(path);
      if (steps === null || steps.length === 0) throw notWritten(path, 'it is outside the repository');
      folders.clear();
      const above = steps.slice(0, -1).map((_, index) => folderAt(steps.slice(0, index + 1)));
      if (above.some(kind => kind !== 'folder')) throw notWritten(path, 'a symbolic link or a file is in its way');
      replaceRegular(join(base, ...steps), path, content);
    },
  };
}

/** The steps of a path, or null where it is absolute or leaves the root. */
function stepsOf(path: string): string[] | null {
  if (path.startsWith('/') || path.includes('\0') || path.includes('\\')) return null;
  const steps = path.split('/').filter(step => step !== '' && step !== '.');
  return steps.includes('..') || /^[A-Za-z]:/.test(path) ? null : steps;
}

function kindOfFolder(path: string): Folder {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'missing';
  if (found.isSymbolicLink()) return 'symlink';
  return found.isDirectory() ? 'folder' : 'not-a-folder';
}

function addBelow(entries: FileEntry[], base: string, folder: string): void {
  for (const entry of readdirSync(join(base, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) entries.push({ path, kind: 'symlink' });
    else if (entry.isDirectory()) addBelow(entries, base, path);
    else if (entry.isFile()) entries.push({ path, kind: 'file' });
  }
}

function readRegular(path: string, maxBytes: number): FileContent {
  const opened = openRegular(path);
  if (opened.kind !== 'open') return opened;
  const { file } = opened;
  try {
    if (file.size > maxBytes) return { kind: 'too-large', size: file.size };
    return { kind: 'file', bytes: file.read(0, file.size) };
  } finally {
    file.close();
  }
}

/** Opened without following a link and without waiting for a pipe; what was opened is what is judged. */
function openRegular(path: string): ReturnType<Files['open']> {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return { kind: reasonOf(error) };
  }
  const facts = fstatSync(file);
  if (!facts.isFile()) {
    closeSync(file);
    return { kind: 'not-a-file' };
  }
  const isUnchanged = () => {
    const { size, mtimeMs, ctimeMs } = fstatSync(file);
    return size === facts.size && mtimeMs === facts.mtimeMs && ctimeMs === facts.ctimeMs;
  };
  const read = (start: number, end: number, memory?: Uint8Array) => {
    return readRange(file, start, Math.max(end - start, 0), memory);
  };
  return { kind: 'open', file: { size: facts.size, read, isUnchanged, close: () => closeSync(file) } };
}

/** With its size known, one read brings a file whole; what is added to it meanwhile is for the next run. */
function readRange(file: number, start: number, length: number, memory?: Uint8Array): Uint8Array {
  const bytes = memory === undefined ? Buffer.allocUnsafe(length) : memory.subarray(0, length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, start + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

function reasonOf(error: unknown): 'missing' | 'symlink' | 'not-a-file' {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ELOOP' || code === 'EMLINK') return 'symlink';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'not-a-file';
}

function createRegular(path: string, shown: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
  } catch (cause) {
    throw notWritten(shown, existsSync(path) ? 'it is there already' : 'the file system refused', cause);
  }
}

/** Another file is written and takes its place, so that nobody ever finds half of one. */
function replaceRegular(path: string, shown: string, content: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) throw notWritten(shown, 'it is no file');
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, content, { flag: 'wx', mode: found.mode });
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw notWritten(shown, 'the file system refused', cause);
  }
}

function notWritten(path: string, why: string, cause?: unknown): Failure {
  return new Failure('files.write', `${path} was not written: ${why}`, {
    remedy: 'Choose another path, or move what is there.',
    cause,
  });
}
