import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalSecrets } from '../model/ports.ts';

/** One file for each in a folder that only its owner can open. Names are our own: letters, digits, dashes. */
export function openLocalSecrets(folder: string): LocalSecrets {
  const pathOf = (name: string) => join(folder, name);
  return {
    async read(name) {
      try {
        return await readFile(pathOf(name), 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    async write(name, text) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Whole or not at all, also when the machine stops in between.
      const file = await open(`${pathOf(name)}.new`, 'w', 0o600);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${pathOf(name)}.new`, pathOf(name));
    },
    remove: name => rm(pathOf(name), { force: true }),
  };
}
