import { execFile } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Nothing of the machine's own configuration has a say in a test. */
const variables = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

export interface TestRepository {
  /** The work tree. */
  folder: string;
  /** The bare repository that stands for the host, or null. */
  remote: string | null;
  git(...args: string[]): Promise<string>;
  /** Writes files, commits them all, and pushes where there is a remote. */
  commit(files: Record<string, string>, message: string): Promise<string>;
  /** Another clone of the remote: its work tree. */
  clone(): Promise<string>;
  dispose(): Promise<void>;
}

export async function makeRepository(setting: {
  files?: Record<string, string>;
  remote: boolean;
  objectFormat?: 'sha1' | 'sha256';
}): Promise<TestRepository> {
  const base = temporaryFolder();
  const folder = join(base, 'repository');
  const remote = setting.remote ? join(base, 'remote.git') : null;
  const form = `--object-format=${setting.objectFormat ?? 'sha1'}`;
  const git = (...args: string[]) => gitIn(folder, ...args);
  let clones = 0;

  await gitIn(base, 'init', '--quiet', form, '--initial-branch=main', folder);
  configure(folder, identity);
  if (remote !== null) {
    await gitIn(base, 'init', '--quiet', form, '--bare', '--initial-branch=main', remote);
    configure(remote, '[http]\n\treceivepack = true\n', '');
    configure(folder, `[remote "origin"]\n\turl = ${remote}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`);
  }
  const commit = async (files: Record<string, string>, message: string) => {
    writeFiles(folder, files);
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message', message);
    if (remote !== null) await git('push', '--quiet', 'origin', 'HEAD:main');
    return git('rev-parse', 'HEAD');
  };
  await commit(setting.files ?? { 'README.md': 'A repository.\n' }, 'Add the first files');

  return {
    folder,
    remote,
    git,
    commit,
    clone: async () => {
      clones += 1;
      const clone = join(base, `clone-${clones}`);
      if (remote === null) throw new RangeError('only a repository with a remote is cloned');
      await gitIn(base, 'clone', '--quiet', remote, clone);
      configure(clone, identity);
      return clone;
    },
    dispose: async () => rmSync(base, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Runs git in a folder; its output without the last line end. */
export async function gitIn(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await execute('git', args, { cwd: folder, env: variables, maxBuffer: 64 * 1024 * 1024 });
  return stdout.replace(/\n$/, '');
}

export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'mergecast-test-')));
}

export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const identity = '[user]\n\tname = Test\n\temail = test@example.com\n';

/** Straight into the file: a process for each setting would make every test slow. */
function configure(folder: string, text: string, gitFolder = '.git'): void {
  appendFileSync(join(folder, gitFolder, 'config'), text);
}
