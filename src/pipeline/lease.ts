import type { AttemptEntry } from '../model/ledger-entry.ts';
import type { RunIdentity } from '../model/ports.ts';

/** How long a run may go on sending after its attempts were pushed; another run may take over only later. */
export const leaseMilliseconds = 10 * 60 * 1000;

/** A run stops taking new targets this long before its lease ends, so that what it has begun ends within it. */
export const leaseMargin = 4 * 60 * 1000;

/** The longest that one request may take: none begins later than this before the end of the lease. */
export const requestMargin = 2 * 60 * 1000;

/** Clocks of two runners may differ by this much; a lease is taken over only after it. */
export const clockSkew = 60_000;

/**
 * Whether the run that holds a lease can do no more under it: the lease is over, or it was a process of this clone that is
 * gone, or an earlier attempt of the same workflow run.
 */
export function isOver(
  { lease_until, run: holder }: Pick<AttemptEntry, 'lease_until' | 'run'>,
  now: number,
  run: Pick<RunIdentity, 'clone' | 'isAlive' | 'workflow'>,
): boolean {
  const { clone, process, workflow } = holder;
  if (now > Date.parse(lease_until) + clockSkew) return true;
  if (clone === run.clone && !run.isAlive(process)) return true;
  return workflow !== null && workflow.id === run.workflow?.id && workflow.attempt < run.workflow.attempt;
}
