import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../model/failure.ts';
import type { OutputFolder } from '../model/ports.ts';

/** How it is known that a folder is ours: every name in it, and how the one file begins that a person may have too. */
export interface OurFiles {
  isOurs(name: string): boolean;
  known: { name: string; beginning: string };
}

/** A file is written under this ending until it is whole. */
const unfinished = '.part';

/**
 * Opens a folder to be filled, and makes it where there is none. Refuses one in which anything is not ours, so that no
 * file of anybody is ever written over or removed; and a symbolic link, which may lead anywhere.
 */
export function openOutputFolder(folder: string, ours: OurFiles): OutputFolder {
  const base = resolve(folder);
  requireOurs(base, ours);
  make(base, folder);
  const place = (name: string) => {
    if (!ours.isOurs(name)) throw new RangeError(`${name} is no name of ours`);
    return join(base, name);
  };
  return {
    path: base,
    write: (name, pieces) => writeWhole(place(name), pieces),
    keepOnly: names => {
      for (const name of namesIn(base)) if (!names.has(name)) rmSync(join(base, name));
    },
  };
}

function requireOurs(base: string, { isOurs, known }: OurFiles): void {
  const found = lstatSync(base, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw foreign(base, 'it is no folder');
  const stranger = namesIn(base).find(name => !isOurs(name.endsWith(unfinished) ? name.slice(0, -5) : name));
  if (stranger !== undefined) throw foreign(base, `it holds ${stranger}`);
  const page = join(base, known.name);
  if (lstatSync(page, { throwIfNoEntry: false }) === undefined) return;
  const isKnown = readFileSync(page).subarray(0, known.beginning.length).toString() === known.beginning;
  if (!isKnown) throw foreign(base, `its ${known.name} was made by somebody else`);
}

/** The files below a folder, one level deep: a name that is not a plain file, or a folder of such, is told with a slash. */
function namesIn(base: string): string[] {
  return readdirSync(base, { withFileTypes: true }).flatMap(entry => {
    if (entry.isFile()) return [entry.name];
    if (!entry.isDirectory()) return [`${entry.name}/`];
    const inner = readdirSync(join(base, entry.name), { withFileTypes: true });
    return inner.map(file => `${entry.name}/${file.name}${file.isFile() ? '' : '/'}`);
  });
}

async function writeWhole(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<number> {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}${unfinished}`;
  rmSync(draft, { force: true });
  const file = openSync(draft, 'wx');
  let size = 0;
  try {
    for await (const piece of pieces) size += writeAll(file, typeof piece === 'string' ? Buffer.from(piece) : piece);
    fsyncSync(file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
  return size;
}

function writeAll(file: number, bytes: Uint8Array): number {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  return bytes.length;
}

function make(base: string, shown: string): void {
  try {
    mkdirSync(base, { recursive: true });
  } catch (cause) {
    throw new Failure('files.write', `the folder ${shown} could not be made`, {
      remedy: 'Choose another place.',
      cause,
    });
  }
}

function foreign(base: string, why: string): Failure {
  return new Failure('files.foreign', `${base} is not written to: ${why}`, {
    remedy: 'Name an empty folder, a new one, or one that this command made.',
    state: 'Nothing was written.',
  });
}
