import { spawn } from 'node:child_process';
import { type SimpleGit, simpleGit } from 'simple-git';
import { Failure, type FailureCode } from '../model/failure.ts';
import { childVariables } from './environment.ts';

export interface GitResult {
  code: number;
  stdout: string;
  stderr: string;
}

export interface GitCall {
  /** Variables beside what every call gets. */
  variables?: Record<string, string>;
  /** What the command reads from its standard input. */
  input?: string | Uint8Array;
}

/** Runs git in a folder with the guards that a hostile checkout needs. */
export interface Git {
  /** The result, whatever the exit status. */
  try(args: readonly string[], call?: GitCall): Promise<GitResult>;
  /** Standard output; a Failure where git says no. */
  run(args: readonly string[], call?: GitCall): Promise<string>;
  /** Standard output as it comes; a Failure, after what came, where git says no. */
  stream(args: readonly string[], call?: GitCall): AsyncIterable<Uint8Array>;
  /** Standard output as bytes. */
  bytes(args: readonly string[], call?: GitCall): Promise<Uint8Array>;
}

/** No hook, no monitor, no filter of the repository runs, and nothing is collected or signed behind our back. */
const guards = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'gc.auto=0',
  'maintenance.auto=false',
  'commit.gpgSign=false',
  'core.quotePath=false',
  'submodule.recurse=false',
];

const always = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };

/**
 * By default the library stops reading 50 ms after git has ended, and on a busy machine the rest of a long answer is lost:
 * https://github.com/steveukx/git-js/blob/main/docs/PLUGIN-COMPLETION-DETECTION.md
 */
const untilClosed = { onClose: true, onExit: false } as const;

/** The library warns of what a stranger's arguments could do; ours are our own, and the guards are among them. */
const unsafe = {
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  allowUnsafeAskPass: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeGitProxy: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeEditor: true,
  allowUnsafePager: true,
};

export function openGit(folder: string, variables: () => Record<string, string> = () => ({})): Git {
  const instance = (call: GitCall, keep: (result: GitResult) => void): SimpleGit => {
    const environment = childVariables({ ...always, ...variables(), ...call.variables });
    return simpleGit({
      baseDir: folder,
      config: guards,
      unsafe,
      completion: untilClosed,
      allowEnvironment: Object.keys(environment),
      // The library takes an empty string for no input at all and leaves the pipe open: git would wait for ever.
      ...(call.input === undefined ? {} : { input: () => Buffer.from(call.input ?? '') }),
      errors: (error, { exitCode, stdErr, stdOut }) => {
        keep({ code: exitCode, stdout: Buffer.concat(stdOut).toString(), stderr: Buffer.concat(stdErr).toString() });
        return exitCode === 0 ? undefined : (error ?? new Error('git failed'));
      },
    }).env(environment);
  };

  const attempt = async (args: readonly string[], call: GitCall = {}): Promise<GitResult> => {
    let result: GitResult | null = null;
    try {
      await instance(call, kept => {
        result = kept;
      }).raw([...args]);
    } catch (error) {
      if (result === null || isMissing(result)) throw missingGit(error);
    }
    return result ?? { code: 0, stdout: '', stderr: '' };
  };

  return {
    try: attempt,
    run: async (args, call) => {
      const result = await attempt(args, call);
      if (result.code !== 0) throw gitFailure('git.failed', args, result);
      return result.stdout;
    },
    stream: (args, call = {}) => {
      const environment = childVariables({ ...always, ...variables(), ...call.variables });
      const guarded = [...guards.flatMap(guard => ['-c', guard]), ...args];
      return streamGit(guarded, args, { cwd: folder, env: environment }, call.input ?? '');
    },
    bytes: async (args, call = {}) => {
      let result: GitResult | null = null;
      const git = instance(call, kept => {
        result = kept;
      });
      const [command, ...rest] = args;
      if (command !== 'cat-file') throw new RangeError('only cat-file gives bytes');
      try {
        return await git.binaryCatFile(rest);
      } catch (error) {
        throw result === null ? missingGit(error) : gitFailure('git.failed', args, result);
      }
    },
  };
}

/** The library gives no output before git has ended. */
async function* streamGit(
  guarded: readonly string[],
  args: readonly string[],
  where: { cwd: string; env: Record<string, string> },
  input: string | Uint8Array,
): AsyncGenerator<Uint8Array> {
  const child = spawn('git', guarded, { ...where, stdio: 'pipe' });
  // A git that ended before it had read all of its input says so by its exit status.
  child.stdin.on('error', () => {}).end(input);
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('close', code => resolve(code ?? -1));
  });
  // Looked at below, after the output; until then nobody waits for it.
  ended.catch(() => {});
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said = (said + piece).slice(0, 10_000);
  });
  try {
    yield* child.stdout;
    const code = await ended.catch(error => {
      throw missingGit(error);
    });
    if (code !== 0) throw gitFailure('git.failed', args, { code, stdout: '', stderr: said });
  } finally {
    child.kill();
  }
}

/** The library's own codes where no process ran; what git or a remote says is never taken for it. */
function isMissing(result: GitResult): boolean {
  return result.code < 0;
}

function missingGit(cause: unknown): Failure {
  return new Failure('git.missing', 'git could not be started', {
    remedy: 'Install git 2.30 or later, on the PATH.',
    cause,
  });
}

export function gitFailure(code: FailureCode, args: readonly string[], result: GitResult, remedy?: string): Failure {
  return new Failure(code, `git ${args[0]} failed: ${words(result.stderr) || `exit status ${result.code}`}`, {
    remedy: remedy ?? 'See what git says; run the same by hand to look closer.',
  });
}

/** What git and its remote said: bounded, on one line, without control characters or a password in a URL. */
export function words(text: string): string {
  return text
    .replace(/:\/\/[^/\s]*@/g, '://')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 2000);
}
