import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
// For what it says of the name.
import type {} from './shared-folder.ts';

const known = new Map<string, Promise<string>>();

/**
 * A folder of that name that is dear to make: the first test that asks for it, in whichever worker, has it made, and all
 * others get the same. Nobody changes it.
 */
export function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = known.get(name) ?? makeOrAwait(join(inject('sharedFolder'), name), make);
  known.set(name, folder);
  return folder;
}

async function makeOrAwait(folder: string, make: (folder: string) => Promise<void>): Promise<string> {
  const [half, failed] = [`${folder}.half`, `${folder}.failed`];
  if (!isFirst(`${folder}.begun`)) {
    while (!existsSync(folder)) {
      if (existsSync(failed)) throw new Error(`${folder} could not be made; the worker that tried says why`);
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    return folder;
  }
  try {
    await make(half);
    renameSync(half, folder);
    return folder;
  } catch (error) {
    writeFileSync(failed, '');
    throw error;
  }
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
