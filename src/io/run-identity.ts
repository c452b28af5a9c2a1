import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment, Random, RunIdentity } from '../model/ports.ts';

/** Who runs: this clone, this process, and the workflow run where there is one. */
export async function runIdentity({
  environment,
  gitFolder,
  random,
}: {
  environment: Environment;
  gitFolder: string;
  random: Random;
}): Promise<RunIdentity> {
  return {
    clone: cloneName(join(gitFolder, 'mergecast'), random),
    process: process.pid,
    workflow: workflowOf(environment),
    actor: environment.get('GITHUB_ACTOR') ?? null,
    isAlive,
  };
}

/** A random name, made once for each clone and kept in its git folder; of two that make it at once, one wins. */
function cloneName(folder: string, random: Random): string {
  const path = join(folder, 'clone');
  const known = readName(path);
  if (known !== null) return known;
  const fresh = Buffer.from(random.bytes(8)).toString('hex');
  try {
    mkdirSync(folder, { recursive: true });
    writeWhole(path, fresh);
  } catch (error) {
    // On a read-only disk the name lasts for this process; nothing that it wrote can be left behind there.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return fresh;
  }
  return readName(path) ?? fresh;
}

/** A link is made with the content already there, and only where nothing is: no one can read a name half written. */
function writeWhole(path: string, name: string): void {
  const draft = `${path}-${name}`;
  writeFileSync(draft, `${name}\n`, { flag: 'wx' });
  try {
    linkSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

function readName(path: string): string | null {
  try {
    const name = readFileSync(path, 'utf8').trim();
    return /^[0-9a-f]{16}$/.test(name) ? name : null;
  } catch {
    return null;
  }
}

function workflowOf(environment: Environment): RunIdentity['workflow'] {
  const id = environment.get('GITHUB_RUN_ID');
  if (id === undefined) return null;
  const server = environment.get('GITHUB_SERVER_URL') ?? 'https://github.com';
  const url = `${server}/${environment.get('GITHUB_REPOSITORY') ?? ''}/actions/runs/${id}`;
  return { id, attempt: Number(environment.get('GITHUB_RUN_ATTEMPT') ?? 1), url };
}

function isAlive(processId: number): boolean {
  // Zero and below would ask for groups of processes.
  if (!Number.isInteger(processId) || processId < 1) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // No permission to signal it: it is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
