import { type Git, gitFailure } from './git-command.ts';
import type { BranchPlace } from './ledger-branch.ts';

/** What this clone knows of the ledger's branch. */
export interface Known {
  /** What the last fetch brought. */
  tip: string | null;
  /** What this clone last took for the ledger, from a fetch or its own push. */
  seen: string | null;
}

/** Where the ledger is, unless the config says otherwise: on a fresh machine the only other name that can be known. */
export const usualBranch = 'mergecast-ledger';

const seenFolder = 'refs/mergecast/seen/';

/** What a fetch brings goes here first: it is held against what was last seen before it takes its place. */
export function fetchedRef(branch: string): string {
  return `refs/mergecast/fetched/${escaped(branch)}`;
}

/** Kept apart from the remote-tracking branches, which belong to the person; one for each branch that was the ledger's. */
export function seenRef(branch: string): string {
  return `${seenFolder}${escaped(branch)}`;
}

/** Git cannot keep a ref `a` beside a ref `a/b`, and the ledger may have been on either. */
function escaped(branch: string): string {
  return branch.replaceAll('%', '%25').replaceAll('/', '%2F');
}

function unescaped(name: string): string {
  return name.replaceAll('%2F', '/').replaceAll('%25', '%');
}

export async function readKnown(git: Git, branch: string): Promise<Known> {
  const [fetched, seen] = [fetchedRef(branch), seenRef(branch)];
  const [tip, before] = await git.objects([fetched, seen]);
  if (tip != null && tip.type !== 'commit') {
    throw gitFailure('git.failed', ['cat-file', fetched], {
      code: 1,
      stdout: '',
      stderr: `branch ${branch} names no commit`,
    });
  }
  return { tip: tip?.id ?? null, seen: before?.type === 'commit' ? before.id : null };
}

/** Other branches that hold, or may hold, a ledger of this repository. */
export async function otherLedgers(git: Git, branch: string): Promise<string[]> {
  const listed = await git.run(['for-each-ref', '--format=%(refname)', seenFolder]);
  const refs = listed.split('\n').filter(ref => ref !== '');
  const names = [usualBranch, ...refs.map(ref => unescaped(ref.slice(seenFolder.length)))];
  return [...new Set(names)].filter(name => name !== branch);
}

/** What moves a ref from where it was, or deletes it; null is no ref at all. */
export function moveRef(ref: string, to: string | null, from: string | null): string[] {
  return to === null ? ['update-ref', '-d', ref, from ?? ''] : ['update-ref', ref, to, from ?? ''];
}

/** Takes a tip as seen, or forgets it where there is none. Where another process of this clone was first, what it took is as good as ours. */
export async function moveSeen(place: BranchPlace, tip: string | null, before: string | null): Promise<void> {
  const ref = seenRef(place.name);
  const args = moveRef(ref, tip, before);
  let moved = await place.git.try(args);
  for (let tries = 1; tries < 5 && moved.code !== 0; tries += 1) {
    if ((await readKnown(place.git, place.name)).seen !== before) return;
    await place.clock.wait(50 * 2 ** tries);
    moved = await place.git.try(args);
  }
  if (moved.code === 0) return;
  const remedy = 'Wait for other git processes in this clone; where none runs, remove the lock file that git names.';
  throw gitFailure('git.failed', args, moved, remedy);
}
