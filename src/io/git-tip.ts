import { Failure } from '../model/failure.ts';
import type { Clock } from '../model/ports.ts';
import { type Git, type GitResult, gitFailure, words } from './git-command.ts';
import type { BranchPlace } from './ledger-branch.ts';

/** Where the remote's branch is kept here: apart from the remote-tracking branches, which belong to the person. */
export const remoteRef = 'refs/mergecast/ledger';

/** The tip of the ledger's branch, with its objects here; null where the branch does not exist. */
export async function fetchTip({ git, name, remote, clock }: BranchPlace): Promise<string | null> {
  if (remote === null) return refOf(git, `refs/heads/${name}`);
  const branch = `refs/heads/${name}`;
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    // Without this the person's own remote-tracking branch would be moved as well.
    '--refmap=',
    remote,
    `+${branch}:${remoteRef}`,
  ];
  const fetched = await fetchPatiently(git, args, clock);
  if (fetched.code === 0) return refOf(git, remoteRef);
  if (/couldn't find remote ref/i.test(fetched.stderr)) {
    // What an earlier fetch brought no longer stands for anything.
    await git.try(['update-ref', '-d', remoteRef]);
    return null;
  }
  throw unreachable(remote, fetched.stderr);
}

/** Another process of this clone may hold our ref for a moment. */
async function fetchPatiently(git: Git, args: readonly string[], clock: Clock): Promise<GitResult> {
  let fetched = await git.try(args);
  for (let tries = 1; tries < 5 && /cannot lock ref/i.test(fetched.stderr); tries += 1) {
    await clock.wait(50 * 2 ** tries);
    fetched = await git.try(args);
  }
  return fetched;
}

/** The tip at the remote, without bringing it here; undefined where the remote cannot be asked. */
export async function remoteTip({ git, name }: BranchPlace, remote: string): Promise<string | null | undefined> {
  const listed = await git.try(['ls-remote', '--refs', remote, `refs/heads/${name}`]);
  if (listed.code !== 0) return undefined;
  // The pattern also matches a branch whose own name ends in it, such as refs/heads/x/refs/heads/NAME.
  const lines = listed.stdout.split('\n').map(line => line.split('\t'));
  return lines.find(line => line[1] === `refs/heads/${name}`)?.[0] ?? null;
}

export function unreachable(remote: string, stderr: string): Failure {
  return new Failure('git.unreachable', `the remote ${remote} could not be reached: ${words(stderr)}`, {
    remedy: 'Check the network and the right to read the repository; then run again.',
    state: 'Nothing was written to the ledger.',
  });
}

async function refOf(git: Git, ref: string): Promise<string | null> {
  const { code, stdout } = await git.try(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (code === 0 && stdout.trim() !== '') return stdout.trim();
  const exists = await git.try(['show-ref', '--verify', '--quiet', ref]);
  if (exists.code === 0)
    throw gitFailure('git.failed', ['rev-parse', ref], { code: 1, stdout: '', stderr: `${ref} names no commit` });
  return null;
}
