import { Failure } from '../model/failure.ts';
import type {
  Checkout,
  Clock,
  Commits,
  Environment,
  LedgerBranch,
  LedgerCare,
  Random,
  Repository,
} from '../model/ports.ts';
import type { ProposalBranches } from '../model/proposal-branches.ts';
import { openCheckout } from './git-checkout.ts';
import { type Git, openGit, words } from './git-command.ts';
import { openCommits } from './git-commits.ts';
import { remoteCredential } from './git-credential.ts';
import { newestCommitAt } from './git-newest.ts';
import { addressOf, askForRemotes, remoteSettings } from './git-remote.ts';
import { beginFetch } from './git-tip.ts';
import { type BranchPlace, openLedgerBranch } from './ledger-branch.ts';
import { openLedgerCare } from './ledger-care.ts';
import { openProposalBranches } from './proposal-branches.ts';
import { existing } from './work-tree.ts';

export interface RepositoryOptions {
  environment: Environment;
  clock: Clock;
  random: Random;
  /** For the remote, where the clone has no credential of its own. */
  token?: string;
}

export interface OpenRepository {
  /** The top of the work tree. */
  root: string;
  /** The folder of git's own files, shared by all work trees of the clone. */
  gitFolder: string;
  /** The one of this work tree alone. */
  ownFolder: string;
  repository: Repository;
  checkout: Checkout;
  commits: Commits;
  /** Begins to bring a branch that is likely to be the ledger's; whoever opens it waits for that alone. */
  fetchAhead(name: string): Promise<void>;
  /** When the newest commit of any of these branches was made, as far as this clone knows; null where it knows none. */
  newestCommitAt(branches: readonly string[]): Promise<number | null>;
  /** Where the remote is, as the clone has it; null where there is none. */
  remoteAddress(): Promise<string | null>;
  ledgerBranch(name: string): Promise<LedgerBranch>;
  ledgerCare(name: string): Promise<LedgerCare>;
  /** Those that pull requests of agents come from. */
  proposalBranches(): Promise<ProposalBranches>;
}

export async function openRepository(cwd: string, options: RepositoryOptions): Promise<OpenRepository> {
  const folder = existing(cwd);
  // Both at once: the second answer is of use only where the first is one.
  const remotes = askForRemotes(openGit(folder));
  remotes.catch(() => undefined);
  const found = await openGit(folder).try([
    'rev-parse',
    '--path-format=absolute',
    '--show-toplevel',
    '--git-common-dir',
    '--is-shallow-repository',
    '--absolute-git-dir',
  ]);
  const [root, gitFolder, shallow, own] = found.stdout.trim().split('\n');
  if (found.code !== 0 || !root || !gitFolder || !own) {
    throw new Failure('git.not-a-repository', `${folder} is not in a git work tree: ${words(found.stderr)}`, {
      remedy: 'Run `git init`, or give the folder of the repository with --cwd.',
    });
  }
  let variables: Record<string, string> = {};
  const git = openGit(root, () => variables);
  const begun: BranchPlace['begun'] = new Map();
  const brought: BranchPlace['brought'] = new Set();
  /** The remote, which the token may be given to from now on. */
  const openRemote = async () => {
    const remote = remoteSettings(await remotes);
    variables = await remoteCredential(git, remote, options);
    return remote;
  };
  const placeOf = async (name: string): Promise<BranchPlace> => {
    await requireName(git, name);
    const { name: remote, isPartial } = await openRemote();
    const { clock, random } = options;
    return { git, gitFolder, name, remote, isPartial, brought, shallow: shallow === 'true', clock, random, begun };
  };
  return {
    root,
    gitFolder,
    ownFolder: own,
    checkout: openCheckout({
      git,
      shallow: shallow === 'true',
      gitFolder: own,
      remote: async () => remoteSettings(await remotes).name,
    }),
    commits: openCommits({
      git,
      shallow: shallow === 'true',
      remote: async () => (await openRemote()).name,
    }),
    repository: { head: () => headOf(git), changedAt: file => changedAt(git, file), mainBranch: () => mainBranch(git) },
    fetchAhead: async name => {
      const place = await placeOf(name);
      if (place.remote !== null) beginFetch(place, place.remote);
      // What answers the first questions is started too. The answer itself is of no use yet.
      git.objects(['HEAD']).catch(() => undefined);
    },
    newestCommitAt: branches => newestCommitAt(git, branches),
    remoteAddress: async () => addressOf(git, remoteSettings(await remotes)),
    ledgerBranch: async name => openLedgerBranch(await placeOf(name)),
    ledgerCare: async name => openLedgerCare(await placeOf(name)),
    proposalBranches: async () => {
      const { name: remote } = await openRemote();
      return openProposalBranches({ git, clock: options.clock, random: options.random, remote });
    },
  };
}

/** As `git version` gives it, such as 2.39.5. */
export async function gitVersion(cwd: string): Promise<string> {
  return /\d+(\.\d+)+/.exec(await openGit(existing(cwd)).run(['version']))?.[0] ?? '';
}

async function headOf(git: Git): Promise<string | null> {
  const { code, stdout } = await git.try(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return code === 0 ? stdout.trim() : null;
}

async function changedAt(git: Git, file: string): Promise<number | null> {
  const { code, stdout } = await git.try(['log', '-1', '--format=%ct', '--', `:(top,literal)${file}`]);
  return code === 0 && /^\d+\s*$/.test(stdout) ? Number(stdout) * 1000 : null;
}

/** What the remote says is its own; else the usual names; else the branch that is checked out. */
async function mainBranch(git: Git): Promise<string | null> {
  const { stdout } = await git.try(['for-each-ref', '--format=%(refname) %(symref)', 'refs/remotes', 'refs/heads']);
  const refs = stdout.split('\n').map(line => line.split(' '));
  const remote = refs.find(([name, target]) => /^refs\/remotes\/[^/]+\/HEAD$/.test(name ?? '') && target);
  if (remote !== undefined) return remote[1]!.replace(/^refs\/remotes\/[^/]+\//, '');
  const usual = ['main', 'master'].find(branch => refs.some(([name]) => name === `refs/heads/${branch}`));
  if (usual !== undefined) return usual;
  const current = await git.try(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return current.code === 0 ? current.stdout.trim() : null;
}

/** The name comes from a file: a colon or a star in it would make another refspec of ours. */
async function requireName(git: Git, name: string): Promise<void> {
  // Such a name is one for every git, and asking costs a process.
  if (/^[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*$/.test(name)) return;
  if ((await git.try(['check-ref-format', `refs/heads/${name}`])).code === 0) return;
  throw new Failure('git.failed', `${JSON.stringify(name)} cannot be the name of a branch`, {
    remedy: 'Correct `ledger.branch` in mergecast.yml.',
  });
}
