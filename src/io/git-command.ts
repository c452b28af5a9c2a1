import { type ChildProcess, spawn } from 'node:child_process';
import { Failure, type FailureCode } from '../model/failure.ts';
import { childVariables } from './environment.ts';
import { type GitObject, ObjectReader } from './git-object-reader.ts';

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
  /** Objects by names such as `HEAD` or `<commit>:<path>`, in the order asked for; null where there is none. */
  objects(names: readonly string[]): Promise<(GitObject | null)[]>;
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
const guarded = guards.flatMap(guard => ['-c', guard]);

const always = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };

/** The status that stands for an end by a signal: no command of git says anything by it. */
const killed = 255;

/** Started without a library: one takes longer to load, and to begin each command, than most of our commands take. */
export function openGit(folder: string, variables: () => Record<string, string> = () => ({})): Git {
  const launch = (args: readonly string[], stdin: 'ignore' | 'pipe', more?: Record<string, string>): ChildProcess => {
    const env = childVariables({ ...always, ...variables(), ...more });
    const child = spawn('git', [...guarded, ...args], { cwd: folder, env, stdio: [stdin, 'pipe', 'pipe'] });
    // A git that ended before it had read all of its input says so by its exit status.
    child.stdin?.on('error', () => {});
    return child;
  };
  const start = (args: readonly string[], { input, variables: more }: GitCall): ChildProcess => {
    const child = launch(args, input === undefined ? 'ignore' : 'pipe', more);
    child.stdin?.end(input);
    return child;
  };
  const attempt = async (args: readonly string[], call: GitCall = {}) => collect(start(args, call));
  const reader = new ObjectReader({
    start: () => launch(batch, 'pipe'),
    ended: async child => gitFailure('git.failed', batch, { ...(await endOf(child)), stdout: '' }),
  });
  return {
    try: attempt,
    run: async (args, call) => {
      const result = await attempt(args, call);
      if (result.code !== 0) throw gitFailure('git.failed', args, result);
      return result.stdout;
    },
    objects: names => reader.read(names),
    stream: (args, call = {}) => pieces(start(args, call), args),
  };
}

const batch = ['cat-file', '--batch'];

/** What stands on standard error is for people, and a remote can say very much. */
const mostSaid = 100_000;

/** How a process ends: once its output is closed, since what git started may write on after git itself has ended. */
function endOf(child: ChildProcess): Promise<Omit<GitResult, 'stdout'>> {
  const said: Buffer[] = [];
  let length = 0;
  child.stderr!.on('data', (piece: Buffer) => {
    if (length < mostSaid) said.push(piece);
    length += piece.length;
  });
  return new Promise((resolve, reject) => {
    child.once('error', cause => reject(missingGit(cause)));
    child.once('close', code => resolve({ code: code ?? killed, stderr: Buffer.concat(said).toString() }));
  });
}

async function collect(child: ChildProcess): Promise<GitResult> {
  const pieces: Buffer[] = [];
  child.stdout!.on('data', (piece: Buffer) => pieces.push(piece));
  const end = await endOf(child);
  return { ...end, stdout: Buffer.concat(pieces).toString() };
}

async function* pieces(child: ChildProcess, args: readonly string[]): AsyncGenerator<Uint8Array> {
  const ended = endOf(child);
  // Looked at below, after the output; until then nobody waits for it.
  ended.catch(() => {});
  try {
    yield* child.stdout!;
    const { code, stderr } = await ended;
    if (code !== 0) throw gitFailure('git.failed', args, { code, stdout: '', stderr });
  } finally {
    child.kill();
  }
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
