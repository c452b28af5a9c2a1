import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simpleGit } from 'simple-git';
import { Failure } from '../../model/failure.ts';

export interface DemoRepository {
  /** The work tree. */
  folder: string;
  /** The bare repository that stands for the host. */
  remote: string;
  dispose(): void;
}

/** A temporary repository with a copy of the example, one commit, and a bare remote beside it. */
export async function makeDemoRepository(): Promise<DemoRepository> {
  const base = mkdtempSync(join(tmpdir(), 'mergecast-demo-'));
  const folder = join(base, 'repository');
  const remote = join(base, 'remote.git');
  cpSync(exampleFolder(), folder, { recursive: true });
  const git = simpleGit({ baseDir: folder });
  await git.raw('init', '--quiet', '--initial-branch=main');
  await git.raw('init', '--quiet', '--bare', '--initial-branch=main', remote);
  await git.raw('config', 'user.name', 'Demo');
  await git.raw('config', 'user.email', 'demo@example.com');
  await git.raw('remote', 'add', 'origin', remote);
  await git.raw('add', '--all');
  await git.raw('commit', '--quiet', '--message', 'Add the first posts');
  await git.raw('push', '--quiet', 'origin', 'main');
  return { folder, remote, dispose: () => rmSync(base, { recursive: true, force: true }) };
}

/** The example beside this file's package: from the sources and from the bundle alike. */
function exampleFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let step = 0; step < 5; step += 1) {
    const candidate = join(folder, 'examples', 'demo');
    if (existsSync(join(candidate, 'mergecast.yml'))) return candidate;
    folder = dirname(folder);
  }
  throw new Failure('internal.invariant', 'the folder examples/demo is not in this package', {
    remedy: 'Install the package again; the demo copies that folder.',
  });
}
