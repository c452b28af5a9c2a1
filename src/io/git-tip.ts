import { Failure } from '../model/failure.ts';
import type { Clock } from '../model/ports.ts';
import { isBuiltOn } from './git-built-on.ts';
import { type Git, type GitResult, gitFailure, words } from './git-command.ts';
import { listFiles } from './git-objects.ts';
import { fetchedRef, type Known, moveSeen, otherLedgers, readKnown } from './git-seen.ts';
import { gone, otherLedger, rewritten } from './git-seen-failures.ts';
import type { BranchPlace } from './ledger-branch.ts';

/**
 * The tip of the ledger's branch, with its objects here; null where the branch does not exist. A tip that is not built on
 * the one this clone last saw is a Failure: on a ledger that lost entries, what is out would go out again.
 */
export async function fetchTip(place: BranchPlace): Promise<string | null> {
  const { git, name, remote } = place;
  if (remote === null) return refOf(git, `refs/heads/${name}`);
  let known = await bring(place, remote);
  if (!(await isSound(place, known))) {
    // Another process of this clone may have fetched, or pushed, between our fetch and our look: asked again, it agrees.
    known = await bring(place, remote);
    if (!(await isSound(place, known))) throw known.tip === null ? gone(place, known) : rewritten(place, known);
  }
  if (known.tip !== known.seen) await moveSeen(place, known.tip, known.seen);
  if (known.tip === null) await requireNoOther(place, remote);
  return known.tip;
}

async function isSound(place: BranchPlace, { tip, seen }: Known): Promise<boolean> {
  if (seen === null || tip === seen) return true;
  if (tip !== null && (await isBuiltOn(place, seen, tip))) return true;
  // Where nothing stood, such as a first push that was tried and taken back, nothing is lost.
  return (await listFiles(place.git, seen)).length === 0;
}

/** The remote's branch as it is now, whatever it was before. */
export async function bring(place: BranchPlace, remote: string): Promise<Known> {
  const { git, name, begun } = place;
  const fetching = begun.get(name) ?? fetchBranch(place, remote);
  begun.delete(name);
  const fetched = await fetching;
  const known = await readKnown(git, name);
  if (fetched.code === 0) return known;
  // What an earlier fetch brought no longer stands for anything.
  if (/couldn't find remote ref/i.test(fetched.stderr)) return { ...known, tip: null };
  if (isOurs(fetched)) throw local(fetched);
  throw unreachable(remote, fetched.stderr);
}

/** While git brings the branch, what is to be done with it can be loaded. */
export function beginFetch(place: BranchPlace, remote: string): void {
  const fetching = fetchBranch(place, remote);
  // Where it fails, whoever asks for the branch is told, and nobody may ask.
  fetching.catch(() => undefined);
  place.begun.set(place.name, fetching);
}

function fetchBranch({ git, name, shallow, clock }: BranchPlace, remote: string): Promise<GitResult> {
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    // Without this the person's own remote-tracking branch would be moved as well.
    '--refmap=',
    // A clone of the newest commit alone stays one: the ledger's history can be long, and no run reads it.
    ...(shallow ? ['--depth=1'] : []),
    remote,
    `+refs/heads/${name}:${fetchedRef(name)}`,
  ];
  return fetchPatiently(git, args, clock);
}

/** Another process of this clone may hold our ref, or the list of shallow commits, for a moment. */
async function fetchPatiently(git: Git, args: readonly string[], clock: Clock): Promise<GitResult> {
  let fetched = await git.try(args);
  for (let tries = 1; tries < 5 && fetched.code !== 0 && isHeld(fetched); tries += 1) {
    await clock.wait(50 * 2 ** tries);
    fetched = await git.try(args);
  }
  return fetched;
}

function isHeld({ stderr }: GitResult): boolean {
  return /cannot lock ref|shallow\.lock|shallow file has changed/i.test(stderr);
}

/** The trouble is this machine's own, and nothing that the remote said. */
function isOurs(result: GitResult): boolean {
  return isHeld(result) || /No space left on device|Read-only file system|Disk quota exceeded/i.test(result.stderr);
}

function local(result: GitResult): Failure {
  const remedy = isHeld(result)
    ? 'Wait for other git processes in this clone; where none runs, remove the lock file that git names.'
    : 'Make room, or let this user write to the folder of git; then run again.';
  return gitFailure('git.failed', ['fetch'], result, remedy);
}

/** An empty ledger beside a full one would send everything again. */
async function requireNoOther(place: BranchPlace, remote: string): Promise<void> {
  for (const other of await otherLedgers(place.git, place.name)) {
    const tip = await remoteTip({ ...place, name: other }, remote);
    if (tip === undefined) throw unreachable(remote, `${other} could not be asked for`);
    if (tip !== null) throw otherLedger(place, other, tip);
  }
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
