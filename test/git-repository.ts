import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { madeOnce } from './made-once.ts';

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

export interface RepositorySetting {
  files?: Record<string, string>;
  remote: boolean;
  objectFormat?: 'sha1' | 'sha256';
}

export async function makeRepository(setting: RepositorySetting): Promise<TestRepository> {
  const base = await placeFor(setting);
  const folder = join(base, 'repository');
  const remote = setting.remote ? join(base, 'remote.git') : null;
  const git = (...args: string[]) => gitIn(folder, ...args);
  let clones = 0;
  if (remote !== null) {
    configure(folder, `[remote "origin"]\n\turl = ${remote}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`);
  }
  const commit = async (files: Record<string, string>, message: string) => {
    writeFiles(folder, files);
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message', message);
    if (remote !== null) await git('push', '--quiet', 'origin', 'HEAD:main');
    return git('rev-parse', 'HEAD');
  };

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
      configure(clone, identity + quick);
      return clone;
    },
    dispose: async () => rmSync(base, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** A copy of what was made for the same setting before: that costs less than one of the processes of git that make it. */
async function placeFor({
  files = { 'README.md': 'A repository.\n' },
  ...setting
}: RepositorySetting): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify([setting.remote, setting.objectFormat, Object.keys(files)]));
  // A film has megabytes, which JSON would write as a number for each byte.
  for (const content of Object.values(files)) key.update(`${content.length}\n`).update(content);
  const template = await madeOnce(`repository-${key.digest('hex').slice(0, 32)}`, base =>
    makeTemplate(base, { files, ...setting }),
  );
  const base = temporaryFolder();
  cpSync(template, base, { recursive: true });
  return base;
}

/** A work tree with one commit and, where asked for, the bare repository that has it too; neither knows where it stands. */
async function makeTemplate(base: string, { files, remote, objectFormat }: RepositorySetting): Promise<void> {
  const [folder, bare] = [join(base, 'repository'), join(base, 'remote.git')];
  mkdirSync(base);
  const form = `--object-format=${objectFormat ?? 'sha1'}`;
  const init = ['init', '--quiet', '--template=', form, '--initial-branch=main'];
  await gitIn(base, ...init, folder);
  configure(folder, identity + quick);
  writeFiles(folder, files ?? {});
  await gitIn(folder, 'add', '--all');
  await gitIn(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Add the first files');
  if (!remote) return;
  await gitIn(base, ...init, '--bare', bare);
  configure(bare, `[http]\n\treceivepack = true\n${quick}`, '');
  mkdirSync(join(bare, 'hooks'));
  await gitIn(folder, 'push', '--quiet', bare, 'HEAD:main');
  await gitIn(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
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

/** A repository of a test lives for seconds: it is neither tidied up, with a process to look whether, nor synced. */
const quick = '[core]\n\tfsync = none\n[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n[receive]\n\tautogc = false\n';
const identity = '[user]\n\tname = Test\n\temail = test@example.com\n';

/** Straight into the file: a process for each setting would make every test slow. */
function configure(folder: string, text: string, gitFolder = '.git'): void {
  appendFileSync(join(folder, gitFolder, 'config'), text);
}
