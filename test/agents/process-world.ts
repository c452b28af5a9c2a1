import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { builtAction } from '../entry/action-harness.ts';
import { makeRepository, type TestRepository } from '../git-repository.ts';
import { type GithubDouble, startGithubDouble } from '../github/github-double.ts';
import { config, post } from './proposing-world.ts';

/** A clone with a remote, GitHub's double that knows what is pushed there, and the command as it is shipped. */
export interface Processes {
  repository: TestRepository;
  github: GithubDouble;
  token: string;
  /** Starts `mcp`; each message is one line of JSON. */
  start(args?: readonly string[], variables?: Record<string, string | undefined>): Promise<Running>;
  dispose(): Promise<void>;
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcessWithoutNullStreams;
  /** What it has said on both streams. */
  said(): string;
  send(message: object): void;
  /** The answer to a request; progress and the like come before it. */
  ask(method: string, params?: object): Promise<Answer>;
  end(): Promise<Ended>;
}

export interface Answer {
  result?: { isError?: boolean; content: { text: string }[]; structuredContent?: Record<string, unknown> };
  error?: { code: number; message: string };
}

export interface ProcessesSetting {
  files?: Record<string, string>;
  approvals?: number;
  variables?: Record<string, string>;
  token?: string;
}

export async function startProcesses(setting: ProcessesSetting = {}): Promise<Processes> {
  const dist = await builtAction();
  const files = { 'mergecast.yml': config, 'posts/first.md': post('First'), ...setting.files };
  const repository = await makeRepository({ files, remote: true });
  await repository.git('push', '--quiet', 'origin', 'HEAD:main');
  const github = await startGithubDouble();
  const { state } = github;
  const made = github.token({ contents: 'write', 'pull-requests': 'write' }, 'person');
  const token = setting.token ?? made;
  state.tokens.set(token, { ...state.tokens.get(made)!, role: 'push' });
  state.approvals = setting.approvals ?? 1;
  state.branches = new PushedBranches(repository.remote!);
  const env = {
    PATH: process.env.PATH,
    HOME: repository.folder,
    GH_TOKEN: token,
    GITHUB_API_URL: github.origin,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/posts',
    ...setting.variables,
  };
  const begin = (args: readonly string[], variables: Record<string, string | undefined> = {}) =>
    spawn(process.execPath, [join(dist, 'cli.js'), ...args], {
      cwd: repository.folder,
      env: { ...env, ...variables },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  return {
    repository,
    github,
    token,
    start: async (args = [], variables = {}) => {
      const running = follow(begin(['mcp', ...args], variables));
      if (args.includes('--http')) return running;
      const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a test', version: '1' } };
      await running.ask('initialize', client);
      running.send({ method: 'notifications/initialized' });
      return running;
    },
    dispose: async () => {
      await github.close();
      await repository.dispose();
    },
  };
}

/** Whatever is at the remote by then, as a host would know it. */
class PushedBranches extends Map<string, string> {
  readonly #remote: string;

  constructor(remote: string) {
    super();
    this.#remote = remote;
  }

  override get(name: string): string | undefined {
    const args = [`--git-dir=${this.#remote}`, 'for-each-ref', '--format=%(objectname)', `refs/heads/${name}`];
    const found = execFileSync('git', args, { encoding: 'utf8' }).trim();
    return found === '' ? undefined : found;
  }
}

function follow(child: ChildProcessWithoutNullStreams): Running {
  const streams = { stdout: '', stderr: '' };
  const waiting = new Map<number, (answer: Answer) => void>();
  const closed = once(child, 'close');
  let last = 0;
  let rest = '';
  child.stderr.setEncoding('utf8').on('data', text => {
    streams.stderr += text;
  });
  child.stdout.setEncoding('utf8').on('data', text => {
    streams.stdout += text;
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const message of lines.flatMap(parsed)) waiting.get(message.id)?.(message);
  });
  // A process that refused to start takes no message.
  child.stdin.on('error', () => {});
  const send = (message: object) => void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  return {
    child,
    said: () => streams.stdout + streams.stderr,
    send,
    ask: (method, params = {}) => {
      last += 1;
      const id = last;
      const answered = new Promise<Answer>(resolve => waiting.set(id, resolve));
      send({ id, method, params });
      const ended = closed.then(() => {
        throw new Error(`it ended: ${streams.stderr}`);
      });
      return Promise.race([answered, ended]);
    },
    end: async () => {
      child.stdin.end();
      const [code] = await closed;
      return { code, ...streams };
    },
  };
}

function parsed(line: string): (Answer & { id: number })[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
