import { Failure } from '../model/failure.ts';
import { isBuiltOn } from './git-built-on.ts';
import { type GitResult, words } from './git-command.ts';
import { moveRef, seenRef } from './git-seen.ts';
import { fetchTip, remoteTip, unreachable } from './git-tip.ts';
import type { BranchPlace } from './ledger-branch.ts';

type Written = { written: string } | { moved: true };

/** How often the same commit is pushed again while the remote's tip stands still: a lock that somebody holds for a moment. */
const mostTries = 5;
const firstDelay = 200;

/**
 * Pushes a commit whose parent is the tip that was read: git takes it only while that is the tip, so the push is a
 * compare-and-swap. The words of a refusal differ from server to server and race to race, so the tip decides: it moved,
 * and another writer was first; it is ours, and the answer was lost; it stands still, and the refusal is about us.
 */
export async function pushCommit(
  place: BranchPlace,
  remote: string,
  tip: string | null,
  commit: string,
): Promise<Written> {
  const args = ['push', '--porcelain', '--no-verify', remote, `${commit}:refs/heads/${place.name}`];
  let last: GitResult | null = null;
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (tries > 0) await backOff(place, tries);
    last = await place.git.try(args);
    if (last.code === 0) return accept(place, tip, commit);
    const now = await remoteTip(place, remote);
    if (now === undefined) throw unanswered(place, remote, last);
    // Also after a refusal: where a kept connection dies before the answer, curl sends the push again by itself, and the
    // answer to the second one is a refusal of what the first one has done.
    if (now === commit || (now !== tip && (await isBelow(place, commit)))) return accept(place, tip, commit);
    if (now !== tip) return { moved: true };
    if (isRule(last)) throw refused(place, remote, last);
  }
  throw isRefusal(last!) ? refused(place, remote, last!) : unanswered(place, remote, last!);
}

/** Seen from now on. Where another process of this clone has seen a later one already, that one stays. */
async function accept({ git, name }: BranchPlace, tip: string | null, commit: string): Promise<Written> {
  await git.try(moveRef(seenRef(name), commit, tip));
  return { written: commit };
}

/** Whether others have built on our commit already. */
async function isBelow(place: BranchPlace, commit: string): Promise<boolean> {
  const tip = await fetchTip(place);
  return tip !== null && isBuiltOn(place, commit, tip);
}

async function backOff({ clock, random }: BranchPlace, tries: number): Promise<void> {
  const jitter = (random.bytes(1)[0] ?? 0) / 255;
  await clock.wait(firstDelay * 2 ** (tries - 1) * (0.5 + jitter));
}

/** A rule of the repository or a missing right said no; asking again changes nothing. */
function isRule({ stderr, stdout }: GitResult): boolean {
  return /GH0\d\d|hook declined|protected branch|repository rule violations|permission|denied|not allowed|error: 403|Authentication failed|could not read Username/i.test(
    `${stdout}\n${stderr}`,
  );
}

/** The remote answered for our ref: a line that begins with an exclamation mark. A lost answer has no such line. */
function isRefusal({ stdout }: GitResult): boolean {
  return /^!\t/m.test(stdout);
}

/** 128 with these words: no connection was made or no one let us in, so no commit was sent. */
function neverSent({ code, stderr }: GitResult): boolean {
  return (
    code === 128 &&
    /Could not resolve host|Connection refused|unable to access|does not appear to be a git repository|Could not read from remote/i.test(
      stderr,
    )
  );
}

function refused({ name }: BranchPlace, remote: string, result: GitResult): Failure {
  return new Failure(
    'git.push-refused',
    `${remote} refused the push to ${name}: ${words(`${result.stdout} ${result.stderr}`)}`,
    {
      remedy: `Let the run push to ${name}: \`contents: write\` in the workflow, and no rule on that branch but "block force pushes" and "restrict deletions".`,
      state: 'Nothing was written to the ledger.',
    },
  );
}

/** The push said nothing that counts, and the remote's tip cannot be asked or stands still. */
function unanswered(place: BranchPlace, remote: string, result: GitResult): Failure {
  if (isRule(result)) return refused(place, remote, result);
  if (neverSent(result)) return unreachable(remote, result.stderr);
  return new Failure(
    'git.push-unclear',
    `it is not known whether the push to ${remote} arrived: ${words(result.stderr)}`,
    {
      remedy: 'Run again when the remote can be reached: the next run reads what stands there.',
      state: 'The commit may or may not be on the ledger branch.',
    },
  );
}
