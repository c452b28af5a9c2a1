import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../model/failure.ts';

/** Writes a file that a person named; until it is whole, the one from before stays. */
export function writeOutputFile(path: string, bytes: Uint8Array): void {
  const part = `${path}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(part, bytes);
    renameSync(part, path);
  } catch (cause) {
    rmSync(part, { force: true });
    throw new Failure('files.write', `${path} could not be written: ${(cause as Error).message}`, {
      remedy: 'Name a file in a folder that can be written to.',
      cause,
    });
  }
}
