import type { CheckpointIndex } from '../ledger/checkpoint.ts';
import { byteOrder } from '../model/byte-order.ts';
import type { Config } from '../model/config.ts';
import { type NameSet, NameSum } from '../model/name-set.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { FileEntry, FolderAt } from '../model/ports.ts';
import type { LedgerView } from './ledger-view.ts';
import { idFromPath, isPost, postFiles } from './post-files.ts';
import type { ComparingWorld, ReadingWorld } from './world.ts';

/** Which posts a run has to look at. */
export interface Scope {
  files: FileEntry[];
  /** Of posts that need no look: their time has not come. */
  waiting: PlannedTarget[];
  /** The ids that their paths give to files which were changed or removed since the checkpoint. */
  left: string[];
  isWhole: boolean;
}

/** More than that, and reading everything anew is worth it, since a new checkpoint comes of it. */
const mostChanges = 500;
const mostEntries = 1000;

export function wholeScope(config: Config, world: ReadingWorld): Scope {
  return { files: postFiles(config, world), waiting: [], left: [], isWhole: true };
}

/** The folder of posts, as the commit has it and as it stands there. */
export interface Standing {
  folder: FolderAt | null;
  names: NameSet;
}

/** What can be learnt while git brings the ledger. */
export async function lookAhead(config: Config, { checkout, files }: ComparingWorld): Promise<Standing> {
  const folder = checkout.folder(config.posts);
  return { names: files.names(config.posts), folder: await folder };
}

/**
 * What changed since a checkpoint, and what was open then. Null where the checkpoint tells nothing of how things stand:
 * another config, another version, files that are not those of the commit.
 */
export async function scopeSince(
  checkpoint: CheckpointIndex,
  entries: number,
  view: LedgerView,
  config: Config,
  world: ComparingWorld,
  standing: Promise<Standing>,
): Promise<Scope | null> {
  const { posts } = checkpoint;
  if (checkpoint.by !== world.version || checkpoint.config !== config.digest || posts.folder !== config.posts)
    return null;
  if (entries > mostEntries) return null;
  const { folder: now, names } = await standing;
  // What reads posts takes a while to load, and git as long to tell which ones.
  if (now?.tree !== posts.tree) import('./survey.ts').catch(() => undefined);
  const changes = now === null ? null : await world.checkout.changes(config.posts, posts, now);
  if (changes === null || changes.length > mostChanges) return null;
  const seen = changes.filter(({ path }) => !/(?:^|\/)\./.test(path));
  const expected = new NameSum(posts.names);
  for (const { path, kind } of seen) {
    if (kind === 'added') expected.add(path);
    if (kind === 'removed') expected.remove(path);
  }
  // A name more or less than the commit has: somebody is at work on these files.
  const { count, sum } = expected.value();
  if (count !== names.count || sum !== names.sum) return null;
  const changed = new Map(seen.filter(({ path }) => isPost(path)).map(({ path, kind }) => [path, kind]));
  const left = [...changed].flatMap(([path, kind]) => (kind === 'added' ? [] : [idFromPath(path, config.posts)]));
  const open = checkpoint.open.filter(({ file }) => !changed.has(file));
  // What went out from a file that is not what it was is held against all that is yet to go out.
  const { waiting, rest } =
    left.length > 0 ? { waiting: [], rest: filesOf(open, world) } : await stillWaiting(open, view, config, world);
  const read = [...rest, ...[...changed].flatMap(([path, kind]) => (kind === 'removed' ? [] : [path]))];
  return {
    files: [...new Set(read)].sort(byteOrder).map(path => ({ path, kind: 'file' })),
    waiting,
    left,
    isWhole: false,
  };
}

function filesOf(open: CheckpointIndex['open'], { files }: ComparingWorld): string[] {
  return open.flatMap(({ file }) => (files.exists(file) ? [file] : []));
}

/** With nothing open, what reads times need not even be loaded. */
async function stillWaiting(
  open: CheckpointIndex['open'],
  ...rest: [LedgerView, Config, ComparingWorld]
): Promise<{ waiting: PlannedTarget[]; rest: string[] }> {
  if (open.length === 0) return { waiting: [], rest: [] };
  return (await import('./waiting.ts')).waitingTargets(open, ...rest);
}
