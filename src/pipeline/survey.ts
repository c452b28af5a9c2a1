import { CheckpointUnusable } from '../ledger/checkpoint.ts';
import { byteOrder } from '../model/byte-order.ts';
import type { Config } from '../model/config.ts';
import { compareIssues, type Issue } from '../model/issue.ts';
import type { PlannedTarget, UnreadPost } from '../model/plan.ts';
import type { FileEntry } from '../model/ports.ts';
import { findMoved } from './identify.ts';
import { holdFlood, type Judging } from './plan-target.ts';
import { missingFolder, withDuplicate } from './post-files.ts';
import { openReviewer, type ReviewedPost, type ReviewPost } from './review-post.ts';
import { type Scope, wholeScope } from './scope.ts';
import { requireSome, type Selection, selects } from './selection.ts';
import { Kept } from './survey-kept.ts';
import type { ReadingWorld } from './world.ts';

/** How many posts are read before the ledger is asked about them: one question for many. */
const groupSize = 256;

export interface SurveyOptions extends Judging {
  selection: Selection | null;
  /**
   * `open`: nothing of targets that are finished, and the payloads of those alone that can go out now. `outline`: all
   * targets, without what they say: that of a hundred thousand posts would not fit into a small machine's memory.
   * `sources`: an outline that is to be held against another, by the sources of what the ledger does not know.
   */
  keep: 'all' | 'sources' | 'outline' | 'open';
}

/** The repository's files held against the ledger. */
export interface Survey {
  targets: PlannedTarget[];
  unread: UnreadPost[];
  /** Every fault and warning of every file, from top to bottom. */
  issues: Issue[];
  /** Posts that were moved, by what the ledger calls them and what they are called now. */
  moved: { from: string; to: string }[];
  /** Whether every post was read. */
  isWhole: boolean;
  /** The posts whose front matter says their id, with their files; and the ids of all. */
  ids: { written: ReadonlyMap<string, readonly string[]>; present: Pick<ReadonlySet<string>, 'has' | 'size'> };
}

/** Reads every post, gives each of its targets a state, and keeps of it what the caller wants. */
export async function survey(
  options: SurveyOptions,
  world: ReadingWorld,
  scope = wholeScope(options.config, world),
): Promise<Survey> {
  const { config, view, selection } = options;
  const review = await openReviewer(config, world);
  const entries = new Entries(scope.files);
  const kept = new Kept(options);
  for (const group of groups(scope.files, groupSize)) {
    const posts: ReviewedPost[] = [];
    for (const entry of group) posts.push(await review(entry));
    await view.load(posts.flatMap(({ id }) => id ?? []));
    for (const post of posts) kept.add(post);
  }
  if (!scope.isWhole) requireNoNamesakes(kept, entries, world);
  await settleNames(kept, entries, review, scope, world);
  for (const file of kept.thinned()) kept.replace(await review(entries.of(file)));
  const waiting = scope.waiting.filter(target => selection === null || selects(selection, target));
  if (selection !== null) requireSome(kept.chosen + waiting.length, selection);
  const general = selection === null ? missingFolder(config, world) : [];
  // Whatever was read in which order, and whatever needed no look: of two posts for one time the same one goes first.
  const targets = [...kept.targets, ...waiting].sort((a, b) => byteOrder(a.post.file, b.post.file));
  holdFlood(targets, config.perRun);
  return {
    targets,
    unread: selection === null ? kept.unread : [],
    moved: kept.moved,
    isWhole: scope.isWhole && selection === null,
    ids: { written: kept.written, present: kept.ids },
    issues: [...general, ...kept.issues, ...kept.repeats.issues()].sort(compareIssues),
  };
}

/** What only all posts together tell: which ones share an id, and which one was moved. */
async function settleNames(
  kept: Kept,
  entries: Entries,
  review: ReviewPost,
  scope: Scope,
  world: ReadingWorld,
): Promise<void> {
  for (const [file, duplicate] of kept.ids.duplicates()) {
    kept.replace(withDuplicate(await review(entries.of(file)), duplicate));
  }
  const { view } = kept.options;
  const isPresent = (id: string) => kept.ids.has(id) || (!scope.isWhole && hasUnread(id, kept, entries, world));
  // Where the ledger knows all of it, nobody has to ask what is gone.
  if (!kept.hasUnknown() && kept.fresh().length === 0) return;
  const { moved, gone } = findMoved(kept.posts(), await view.gone(isPresent, scope.left), view);
  for (const [file, identity] of moved) {
    kept.identities.set(file, identity);
    const read = await review(entries.of(file));
    if (read.id !== null) kept.moved.push({ from: identity, to: read.id });
    kept.replace(read);
  }
  if (gone.length === 0 && !kept.saidBefore.hasEdited) return;
  for (const file of kept.fresh()) kept.compare(await review(entries.of(file)), gone);
}

/** A post that was not read may have the id of one that was: then all have to be. */
function requireNoNamesakes({ ids, options }: Kept, entries: Entries, world: ReadingWorld): void {
  const { view, config } = options;
  for (const id of ids.names()) {
    const others = [...view.claims(id), ...pathsOf(id, config).filter(path => world.files.exists(path))];
    if (others.some(path => !entries.has(path) && world.files.exists(path))) {
      throw new CheckpointUnusable(`${id} may be the id of two posts`);
    }
  }
}

/** A file that was not read is what it was when the checkpoint was made, and has the id that it had then. */
function hasUnread(
  id: string,
  { options: { view, config } }: Kept,
  entries: Entries,
  { files }: ReadingWorld,
): boolean {
  const byPath = pathsOf(id, config).filter(path => !Object.hasOwn(view.renamed(id), path));
  return [...view.claims(id), ...byPath].some(path => !entries.has(path) && files.exists(path));
}

/** Where a post of that id lies, unless its front matter says the id. */
function pathsOf(id: string, config: Config): string[] {
  return ['md', 'markdown'].map(ending => `${config.posts}/${id}.${ending}`);
}

/** The files that were read, by path: most surveys read none of them twice, and of very many the list is enough. */
class Entries {
  readonly #files: readonly FileEntry[];
  #byPath: ReadonlyMap<string, FileEntry> | null = null;

  constructor(files: readonly FileEntry[]) {
    this.#files = files;
  }

  has(path: string): boolean {
    return this.#known().has(path);
  }

  of(path: string): FileEntry {
    return this.#known().get(path)!;
  }

  #known(): ReadonlyMap<string, FileEntry> {
    this.#byPath ??= new Map(this.#files.map(entry => [entry.path, entry]));
    return this.#byPath;
  }
}

function* groups<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
