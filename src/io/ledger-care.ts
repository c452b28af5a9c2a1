import type { LedgerCare, PushTrial } from '../model/ports.ts';
import { words } from './git-command.ts';
import { makeCommit } from './git-commit.ts';
import { pushCommit } from './git-push.ts';
import { moveSeen } from './git-seen.ts';
import { bring, fetchTip } from './git-tip.ts';
import type { BranchPlace } from './ledger-branch.ts';

export function openLedgerCare(place: BranchPlace): LedgerCare {
  const { remote } = place;
  return {
    accept: async () => {
      if (remote === null) {
        const tip = await fetchTip(place);
        return { before: tip, now: tip, begun: false };
      }
      return acceptRemote(place, remote);
    },
    tryPush: async () => {
      const tip = await fetchTip(place);
      if (tip !== null) return lastWritten(place, tip);
      return remote === null ? { kind: 'no-remote' } : pushAndTakeBack(place, remote);
    },
  };
}

async function acceptRemote(place: BranchPlace, remote: string): ReturnType<LedgerCare['accept']> {
  const { tip, seen } = await bring(place, remote);
  if (tip !== seen) await moveSeen(place, tip, seen);
  if (tip !== null) return { before: seen, now: tip, begun: false };
  const begun = await makeCommit(place, null, new Map(), 'Begin an empty ledger');
  const result = await pushCommit(place, remote, null, begun);
  if ('written' in result) return { before: seen, now: begun, begun: true };
  return { before: seen, now: await fetchTip(place), begun: false };
}

async function lastWritten({ git }: BranchPlace, commit: string): Promise<PushTrial> {
  const at = (await git.run(['log', '-1', '--format=%cI', commit])).trim();
  return { kind: 'exists', commit, at };
}

/**
 * A commit without files, under the ledger's own name: the rules of a host go by the name of the branch, and a rehearsed
 * push (`--dry-run`) asks no rule.
 */
async function pushAndTakeBack(place: BranchPlace, remote: string): Promise<PushTrial> {
  const { git, name } = place;
  const commit = await makeCommit(place, null, new Map(), 'Try the push');
  const result = await pushCommit(place, remote, null, commit);
  if ('moved' in result) return lastWritten(place, (await fetchTip(place)) ?? commit);
  const branch = `refs/heads/${name}`;
  // Only while it is still ours: what another run has written on it by now stays.
  const lease = `--force-with-lease=${branch}:${commit}`;
  const taken = await git.try(['push', '--porcelain', '--no-verify', lease, remote, `:${branch}`]);
  if (taken.code !== 0) return { kind: 'stays', message: words(`${taken.stdout} ${taken.stderr}`) };
  await moveSeen(place, null, commit);
  return { kind: 'taken-back' };
}
