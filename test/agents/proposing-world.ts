import type { Setting } from '../../src/entry/compose.ts';
import { composeAgents } from '../../src/entry/compose-mcp.ts';
import { composeProposing } from '../../src/entry/compose-proposing.ts';
import { fixedClock } from '../../src/io/clock.ts';
import { seededRandom } from '../../src/io/random.ts';
import type { Clock, Environment } from '../../src/model/ports.ts';
import { createSecrets } from '../../src/pipeline/secrets.ts';
import { makeRepository, type TestRepository } from '../git-repository.ts';
import { type GithubDouble, startGithubDouble } from '../github/github-double.ts';
import { type Connected, connect } from './client.ts';

export const config = `version: 1
timezone: Europe/Berlin
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
# A word of the people who look after it.
policies:
  - for: [fediverse]
    per_day: 10
`;

export const agent = { tool: 'A test', model: 'a-model-1', principal: 'ada' };
export const post = (body = 'Hello from an agent') => `---\naccounts: [fediverse]\n---\n${body}\n`;
export const planted = 'planted-secret-value-0123456789';

export interface Proposers extends Connected {
  repository: TestRepository;
  github: GithubDouble;
  token: string;
  /** The variables that somebody asked for. */
  asked: Set<string>;
  /** For what the agent does not do: a run. */
  setting: Setting;
  /** What the host knows of the branches that were pushed. */
  sync(): Promise<void>;
  dispose(): Promise<void>;
}

export interface ProposersSetting {
  files?: Record<string, string>;
  role?: 'pull' | 'push' | 'admin';
  approvals?: number;
  allowPrivileged?: boolean;
  /** Beside those that every server here has. */
  variables?: Record<string, string>;
  clock?: Clock;
}

/** A clone with a remote, GitHub's double that knows its branches, and the official client beside the server. */
export async function startProposers(setting: ProposersSetting = {}): Promise<Proposers> {
  const files: Record<string, string> = { 'mergecast.yml': config, 'posts/first.md': post('First'), ...setting.files };
  const repository = await makeRepository({ files, remote: true });
  await repository.git('push', '--quiet', 'origin', 'HEAD:main');
  const github = await startGithubDouble();
  const token = github.token({ contents: 'write', 'pull-requests': 'write' }, 'person');
  const { state } = github;
  state.approvals = setting.approvals ?? 1;
  state.tokens.get(token)!.role = setting.role ?? 'push';
  const asked = new Set<string>();
  const variables: Record<string, string> = {
    GH_TOKEN: token,
    GITHUB_API_URL: github.origin,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/posts',
    FEDIVERSE_TOKEN: planted,
    ...setting.variables,
  };
  const environment: Environment = {
    get: name => {
      asked.add(name);
      return variables[name];
    },
  };
  const common = {
    cwd: repository.folder,
    clock: setting.clock ?? fixedClock(Date.parse('2026-11-24T12:00:00Z')),
    environment,
    signal: new AbortController().signal,
    log: () => {},
    secrets: createSecrets(),
    random: seededRandom('agents'),
  };
  const named = { ...common, allowPrivileged: setting.allowPrivileged ?? false };
  const sync = async () => {
    for (const line of (
      await gitIn(repository, 'for-each-ref', '--format=%(refname:lstrip=2) %(objectname)', 'refs/heads')
    ).split('\n')) {
      const [name = '', commit = ''] = line.split(' ');
      state.branches.set(name, commit);
      const pull = state.pulls.find(each => each.head.ref === name && each.state === 'open');
      if (pull === undefined) continue;
      pull.head.sha = commit;
      pull.files = (await gitIn(repository, 'diff', '--name-only', `main...${commit}`))
        .split('\n')
        .map(filename => ({ filename }));
    }
  };
  const opened: { close(): Promise<void> }[] = [];
  const open = () =>
    composeAgents(named, async () => {
      const proposing = await composeProposing(named);
      const { branches } = proposing;
      opened.push(proposing);
      const write: typeof branches.write = async (...values) => {
        const written = await branches.write(...values);
        await sync();
        return written;
      };
      const open: typeof proposing.proposals.open = async values => {
        const found = await proposing.proposals.open(values);
        await sync();
        return found;
      };
      return { ...proposing, branches: { ...branches, write }, proposals: { ...proposing.proposals, open } };
    });
  const connected = await connect(open);
  return {
    ...connected,
    repository,
    github,
    token,
    asked,
    setting: common,
    sync,
    dispose: async () => {
      await connected.close();
      for (const each of opened) await each.close();
      await github.close();
      await repository.dispose();
    },
  };
}

function gitIn(repository: TestRepository, ...args: string[]): Promise<string> {
  return repository.git(`--git-dir=${repository.remote}`, ...args);
}
