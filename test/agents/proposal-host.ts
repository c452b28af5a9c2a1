import { execFileSync } from 'node:child_process';
import { main } from '../../src/entry/main.ts';
import { makeRepository, type TestRepository } from '../git-repository.ts';
import { type GithubDouble, startGithubDouble } from '../github/github-double.ts';
import { config, post } from './proposing-world.ts';

export interface ProposalHost {
  repository: TestRepository;
  github: GithubDouble;
  token: string;
  /** What a process that proposes has in its environment. */
  variables: Record<string, string>;
  /** The command line, in this process. */
  mergecast(...args: string[]): Promise<{ exit: number; stdout: string; stderr: string }>;
  /** A file of a branch at the remote. */
  show(branch: string, path: string): Promise<string>;
  dispose(): Promise<void>;
}

interface HostSetting {
  files?: Record<string, string>;
  role?: 'pull' | 'push' | 'admin';
  approvals?: number;
  variables?: Record<string, string>;
}

/** A clone, its remote, and GitHub's double, which sees each branch of the remote as soon as it is pushed. */
export async function startProposalHost(setting: HostSetting = {}): Promise<ProposalHost> {
  const files = { 'mergecast.yml': config, 'posts/first.md': post('First'), ...setting.files };
  const repository = await makeRepository({ files, remote: true });
  await repository.git('push', '--quiet', 'origin', 'HEAD:main');
  const github = await startGithubDouble();
  const token = github.token({ contents: 'write', 'pull-requests': 'write' }, 'person');
  github.state.branches = new RemoteBranches(repository.remote!);
  github.state.approvals = setting.approvals ?? 1;
  github.state.tokens.get(token)!.role = setting.role ?? 'push';
  const variables: Record<string, string> = {
    GH_TOKEN: token,
    GITHUB_API_URL: github.origin,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/posts',
    ...setting.variables,
  };
  return {
    repository,
    github,
    token,
    variables,
    mergecast: (...args) => mergecast([...args, '--cwd', repository.folder], variables),
    show: (branch, path) => repository.git(`--git-dir=${repository.remote}`, 'show', `${branch}:${path}`),
    dispose: async () => {
      await github.close();
      await repository.dispose();
    },
  };
}

/** The command line, in this process, with these variables alone. */
export async function mergecast(args: string[], variables: Record<string, string>) {
  let [stdout, stderr] = ['', ''];
  const exit = await main(args, {
    stdout: text => {
      stdout += text;
    },
    stderr: text => {
      stderr += text;
    },
    colours: false,
    signal: new AbortController().signal,
    environment: { get: each => variables[each] },
  });
  return { exit, stdout, stderr };
}

class RemoteBranches extends Map<string, string> {
  readonly #remote: string;

  constructor(remote: string) {
    super();
    this.#remote = remote;
  }

  override get(name: string): string | undefined {
    const args = [`--git-dir=${this.#remote}`, 'for-each-ref', '--format=%(objectname)', `refs/heads/${name}`];
    return execFileSync('git', args, { encoding: 'utf8' }).trim() || undefined;
  }
}
