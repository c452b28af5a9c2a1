import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type NameSet, NameSum } from '../model/name-set.ts';

/** One folder without what is in the folders below it. */
interface Listed {
  names: NameSet;
  /** The names of the folders straight in it. */
  folders: string[];
}

interface Remembered extends Listed {
  stamp: string;
}

/** A folder of fewer names is listed about as fast as it is looked up. */
const fewNames = 64;

/** A change this soon after another one could leave the folder's time as it was. */
const stillMilliseconds = 2000;

/**
 * Sums up the names below a folder. What large folders held is kept in a file: only those in which a name came or went
 * since are listed again. Such a change moves the folder's change time, which no program can set back.
 */
export function sumNames(base: string, folder: string, file: string | null): NameSet {
  const before = file === null ? {} : readMemory(file);
  const after: Record<string, Remembered> = {};
  const sum = new NameSum();
  let isFresh = false;
  const add = (path: string) => {
    const place = join(base, path);
    const known = Object.hasOwn(before, path) ? before[path]! : null;
    const isKnown = known !== null && stampOf(place)?.stamp === known.stamp;
    const { names, folders } = isKnown ? known : listFolder(place, path);
    if (isKnown) after[path] = known;
    else if (names.count >= fewNames && file !== null) {
      const { stamp, isStill } = stampOf(place) ?? { stamp: '', isStill: false };
      if (isStill) after[path] = { names, folders, stamp };
      isFresh ||= isStill;
    }
    sum.merge(names);
    for (const name of folders) add(`${path}/${name}`);
  };
  add(folder);
  if (file !== null && isFresh) writeMemory(file, after);
  return sum.value();
}

/** What is called as a post is taken for a file: to ask for the kind of each of many names takes longer than to list them. */
function listFolder(place: string, path: string): Listed {
  const sum = new NameSum();
  const add = sum.within(`${path}/`);
  const folders: string[] = [];
  for (const name of readdirSync(place)) {
    if (name.startsWith('.')) continue;
    if (!name.endsWith('.md') && isFolder(join(place, name))) folders.push(name);
    else add(name);
  }
  return { names: sum.value(), folders };
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Which folder it is and when it last changed, and whether that is long enough ago. */
function stampOf(place: string): { stamp: string; isStill: boolean } | null {
  const facts = lstatSync(place, { bigint: true, throwIfNoEntry: false });
  if (facts === undefined || !facts.isDirectory()) return null;
  const { dev, ino, mtimeNs, ctimeNs, ctimeMs } = facts;
  return { stamp: [dev, ino, mtimeNs, ctimeNs].join('-'), isStill: Number(ctimeMs) < Date.now() - stillMilliseconds };
}

const form = 1;

/** It is ours alone, in git's own folder; where it cannot be read, everything is listed. */
function readMemory(file: string): Record<string, Remembered> {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8'));
    return read.form === form ? read.folders : {};
  } catch {
    return {};
  }
}

function writeMemory(file: string, folders: Record<string, Remembered>): void {
  const draft = `${file}-${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, JSON.stringify({ form, folders }));
    renameSync(draft, file);
  } catch {
    // On a read-only disk the next run lists them too.
  }
}
