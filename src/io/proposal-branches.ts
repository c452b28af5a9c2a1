import { Failure } from '../model/failure.ts';
import type { Clock, Random } from '../model/ports.ts';
import { type ProposalBranches, proposalBranch } from '../model/proposal-branches.ts';
import { type Git, gitFailure, words } from './git-command.ts';
import { makeCommit } from './git-commit.ts';

interface Place {
  git: Git;
  clock: Clock;
  random: Random;
  /** Null where the repository has none. */
  remote: string | null;
}

const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap='];

export function openProposalBranches(place: Place): ProposalBranches {
  const { git } = place;
  return {
    tip: branch => tipOf(place, branch),
    read: async (commit, paths) => {
      const found = await git.objects(paths.map(path => `${commit}:${path}`));
      return found.map(object => (object?.type === 'blob' ? object.content : null));
    },
    changed: async (from, to) => {
      const listed = await git.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to]);
      return listed.split('\0').filter(path => path !== '');
    },
    common: async (a, b) => {
      const { code, stdout } = await git.try(['merge-base', a, b]);
      return code === 0 ? stdout.trim() : null;
    },
    write: async (branch, { tip, parent }, files, message) => {
      if (!proposalBranch.test(branch)) throw new RangeError(`${branch} is no branch of ours`);
      const commit = await makeCommit(place, parent, files, message);
      return push(place, branch, tip, commit);
    },
  };
}

/** Asked of the remote itself: what this clone knows of it may be old. */
async function tipOf({ git, remote }: Place, branch: string): Promise<string | null> {
  const name = required(remote);
  const listed = await git.try(['ls-remote', '--refs', name, `refs/heads/${branch}`]);
  if (listed.code !== 0)
    throw gitFailure('git.unreachable', ['ls-remote'], listed, 'Try again when it can be reached.');
  const tip = /^([0-9a-f]{40,64})\t/.exec(listed.stdout)?.[1] ?? null;
  if (tip === null) return null;
  const [known] = await git.objects([tip]);
  if (known === null || known === undefined) {
    const fetched = await git.try(['fetch', ...quiet, name, `+refs/heads/${branch}:refs/mergecast/proposed/${branch}`]);
    if (fetched.code !== 0) throw gitFailure('git.unreachable', ['fetch'], fetched, 'Try again.');
  }
  return tip;
}

/** A compare-and-swap: the remote takes it only where the branch is where it was read. */
async function push({ git, remote }: Place, branch: string, tip: string | null, commit: string) {
  const name = required(remote);
  const ref = `refs/heads/${branch}`;
  const args = [
    'push',
    '--porcelain',
    '--no-verify',
    `--force-with-lease=${ref}:${tip ?? ''}`,
    name,
    `${commit}:${ref}`,
  ];
  const pushed = await git.try(args);
  if (pushed.code === 0) return { written: commit };
  const now = await tipOf({ git, remote } as Place, branch);
  if (now === commit) return { written: commit };
  if (now !== tip) return { moved: true } as const;
  throw new Failure(
    'agent.proposal',
    `${name} refused the push to ${branch}: ${words(`${pushed.stdout} ${pushed.stderr}`)}`,
    {
      remedy: 'The clone needs a credential that may push branches below mergecast/agent/.',
      state: 'Nothing was proposed.',
    },
  );
}

function required(remote: string | null): string {
  if (remote !== null) return remote;
  throw new Failure('agent.proposal', 'the repository has no remote, so that there is nowhere to propose', {
    remedy: 'Set the remote `origin`.',
    state: 'Nothing was proposed.',
  });
}
