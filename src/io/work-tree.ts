import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../model/failure.ts';

/**
 * The top of the work tree that a folder is in, or the folder itself where it is in none. Reading needs no more of git
 * than that, and asking git takes as long as reading a thousand posts.
 */
export function workTreeOf(cwd: string): string {
  const folder = existing(cwd);
  for (let place = folder; ; place = dirname(place)) {
    if (lstatSync(join(place, '.git'), { throwIfNoEntry: false }) !== undefined) return place;
    if (dirname(place) === place) return folder;
  }
}

export function existing(cwd: string): string {
  try {
    return realpathSync(resolve(cwd));
  } catch (cause) {
    throw new Failure('usage.argument', `there is no folder ${cwd}`, { remedy: 'Correct --cwd.', cause });
  }
}
