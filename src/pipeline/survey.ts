import { CheckpointUnusable } from '../ledger/checkpoint.ts';
import type { Config } from '../model/config.ts';
import { compareIssues, type Issue } from '../model/issue.ts';
import type { PlannedPost, PlannedTarget, TargetState, UnreadPost } from '../model/plan.ts';
import type { FileEntry } from '../model/ports.ts';
import type { Post } from '../model/post.ts';
import { findMoved } from './identify.ts';
import { holdFlood, type Judging, planTarget } from './plan-target.ts';
import { Ids, idFromPath, missingFolder, withDuplicate } from './post-files.ts';
import { Repeats } from './repeats.ts';
import { findResembled, goneTexts, type Resembled } from './resembling.ts';
import { openReviewer, type ReviewedPost, type ReviewPost } from './review-post.ts';
import { type Scope, wholeScope } from './scope.ts';
import { requireSome, type Selection, selects } from './selection.ts';
import type { ReadingWorld } from './world.ts';

/** How many posts are read before the ledger is asked about them: one question for many. */
const groupSize = 256;

export interface SurveyOptions extends Judging {
  selection: Selection | null;
  /**
   * `open`: nothing of targets that are finished, and the payloads of those alone that can go out now. `outline`: all
   * targets, without what they say: that of a hundred thousand posts would not fit into a small machine's memory.
   */
  keep: 'all' | 'outline' | 'open';
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
  ids: { written: ReadonlyMap<string, readonly string[]>; present: ReadonlySet<string> };
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
  return {
    targets: holdFlood([...kept.targets, ...waiting], config.perRun),
    unread: selection === null ? kept.unread : [],
    moved: kept.moved,
    isWhole: scope.isWhole && selection === null,
    ids: { written: kept.written, present: kept.present },
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
  const { view, config } = kept.options;
  const isPresent = (id: string) => kept.present.has(id) || (!scope.isWhole && hasFile(id, config, world));
  const { moved, fresh, gone } = await findMoved(kept.posts(), isPresent, scope.removed, view);
  for (const [file, identity] of moved) {
    kept.identities.set(file, identity);
    const read = await review(entries.of(file));
    if (read.id !== null) kept.moved.push({ from: identity, to: read.id });
    kept.replace(read);
  }
  if (gone.length > 0) for (const { file } of fresh) kept.compare(await review(entries.of(file)), gone);
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

function hasFile(id: string, config: Config, world: ReadingWorld): boolean {
  return pathsOf(id, config).some(path => world.files.exists(path));
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

const finished = new Set<TargetState>(['done', 'adopted', 'skipped', 'retracted']);
const mayGoOut = new Set<TargetState>(['due', 'waiting', 'late', 'missed']);

/** What can still be mended is held against what is out, and against the rest of what is to come. */
const isOpenState = new Set<TargetState>(['due', 'waiting', 'late', 'missed', 'held', 'changed', 'frozen', 'update']);
const isOut = new Set<TargetState>(['done', 'edited', 'adopted']);

/** What a survey keeps while it goes from post to post. */
class Kept {
  readonly options: SurveyOptions;
  readonly ids = new Ids();
  /** The ids of all post files that are there, sound or not. */
  readonly present = new Set<string>();
  targets: PlannedTarget[] = [];
  unread: UnreadPost[] = [];
  issues: Issue[] = [];
  /** Of posts that were moved, by file. */
  readonly identities = new Map<string, string>();
  readonly moved: Survey['moved'] = [];
  readonly written = new Map<string, string[]>();
  chosen = 0;
  readonly repeats = new Repeats();
  #due = 0;
  /** Of an outline: most targets of a large repository are in one of a few states for one of a few reasons. */
  readonly #reasons = new Map<string, string>();
  readonly #gone = new Map<string, Resembled[]>();

  constructor(options: SurveyOptions) {
    this.options = options;
  }

  /** Each once: the targets of one stand together. */
  *posts(): Generator<PlannedPost> {
    let last: PlannedPost | null = null;
    for (const { post } of this.targets) {
      if (post !== last) yield post;
      last = post;
    }
  }

  add(read: ReviewedPost): void {
    this.ids.add(read);
    this.#note(read);
    this.present.add(read.id ?? idFromPath(read.file, this.options.config.posts));
    this.#plan(read);
  }

  /** Holds targets that nearly say again what went out from a file that is gone: it may be the same post. */
  compare(read: ReviewedPost, gone: readonly string[]): void {
    for (const { account, payload } of read.targets) {
      const texts = this.#gone.get(account.name) ?? goneTexts(gone, account.name, this.options.view);
      this.#gone.set(account.name, texts);
      const post = payload === null ? null : findResembled(payload, texts);
      if (post === null) continue;
      const reason = `it says nearly what ${post} says, which went out and whose file is gone; if it is the same post, give it \`id: ${post}\`, else an \`id\` of its own`;
      this.targets = this.targets.map(target =>
        target.post.file === read.file && target.account.name === account.name && mayGoOut.has(target.state)
          ? { ...target, state: 'held', reason }
          : target,
      );
    }
  }

  #note({ id, file }: ReviewedPost): void {
    if (id === null || id === idFromPath(file, this.options.config.posts)) return;
    this.written.set(id, [...(this.written.get(id) ?? []), file]);
  }

  /** The same file, read once more with what is known of it now. */
  replace(read: ReviewedPost): void {
    this.targets = this.targets.filter(({ post }) => post.file !== read.file);
    this.unread = this.unread.filter(({ file }) => file !== read.file);
    this.issues = this.issues.filter(({ file }) => file !== read.file);
    this.repeats.forget(read.file);
    this.#plan(read);
  }

  #plan(read: ReviewedPost): void {
    const { selection, config } = this.options;
    if (read.post === null) {
      this.unread.push(unreadPost(read, config));
      if (selection === null) this.issues.push(...read.issues);
      return;
    }
    const post = this.#outlinedPost(read.post);
    const chosen = read.targets.filter(target => selection === null || selects(selection, target));
    if (chosen.length === 0) return;
    this.chosen += chosen.length;
    this.issues.push(...read.issues);
    for (const target of chosen) {
      const postId = this.identities.get(post.file) ?? post.id;
      const planned = planTarget({ ...target, post, postId }, this.options);
      this.issues.push(...planned.issues);
      this.#hear(planned, read.post);
      this.#keep(planned);
    }
  }

  /** The source tells a post that was moved, which one that the ledger knows was not. */
  #outlinedPost(post: Post): PlannedPost {
    if (this.options.keep !== 'outline') return plannedPost(post);
    const { id, idFrom, file, publishAt, late, retract, update, agent } = post;
    const source = this.options.view.knows(id) || idFrom === 'front-matter' ? '' : post.source;
    return { id, idFrom, file, source, publishAt, late, retract, update, ...proposedBy(agent), positions: none };
  }

  /** Whoever looks at posts is told what they say twice. A run sends them all the same, so that it has no need to know. */
  #hear({ payload, account, state }: PlannedTarget, { file, text }: Post): void {
    if (this.options.keep === 'open' || payload === null) return;
    const isOpen = isOpenState.has(state);
    if (!isOpen && !isOut.has(state)) return;
    const said = payload.parts.length === 1 ? payload.parts[0]!.text : payload.parts.map(part => part.text).join('\n');
    this.repeats.add({ file, account: account.name, text: said, position: text[0]?.position ?? null, isOpen });
  }

  #keep(target: PlannedTarget): void {
    if (this.options.keep === 'all') this.targets.push(target);
    else if (this.options.keep === 'outline') this.targets.push(outlined(target, this.#reasons));
    else if (target.state === 'update') this.targets.push(target);
    else if (target.state === 'due') this.targets.push(this.#isFlood() ? { ...target, payload: null } : target);
    else if (!finished.has(target.state)) this.targets.push({ ...target, payload: null });
  }

  /** With so many nothing goes out, so their texts need not be kept. */
  #isFlood(): boolean {
    this.#due += 1;
    return this.#due > this.options.config.perRun;
  }

  /** The files that looked like a flood before it was known that most of their posts were only moved. */
  thinned(): string[] {
    const due = this.targets.filter(({ state }) => state === 'due');
    if (this.options.keep !== 'open' || due.length > this.options.config.perRun) return [];
    this.#due = 0;
    return [...new Set(due.filter(({ payload }) => payload === null).map(({ post }) => post.file))];
  }
}

const none: never[] = [];

function outlined(target: PlannedTarget, reasons: Map<string, string>): PlannedTarget {
  const { post, account, postId, state, publishAt, receipts, since } = target;
  const reason = reasons.get(target.reason) ?? target.reason;
  reasons.set(reason, reason);
  const issues = target.issues.length === 0 ? none : target.issues;
  const notes = target.notes.length === 0 ? none : target.notes;
  return {
    post,
    account,
    payload: null,
    issues,
    notes,
    isRemovable: target.isRemovable,
    isEditable: target.isEditable,
    postId,
    digest: null,
    made: null,
    approval: target.approval,
    agent: target.agent,
    state,
    reason,
    publishAt,
    receipts,
    since,
  };
}

export function plannedPost(post: Post): PlannedPost {
  const { id, idFrom, file, source, publishAt, late, retract, update, agent, text } = post;
  return {
    id,
    idFrom,
    file,
    source,
    publishAt,
    late,
    retract,
    update,
    ...proposedBy(agent),
    positions: text.map(({ position }) => position),
  };
}

function proposedBy(agent: Post['agent']): Pick<Post, 'agent'> {
  return agent === undefined ? {} : { agent };
}

/** A post that could not be read: blocked for each account it names. */
function unreadPost({ file, id, accounts, issues }: ReviewedPost, config: Config): UnreadPost {
  const named = accounts.map(name => ({ name, platform: config.accounts[name]!.platform }));
  return { file, post: id, accounts: named, issues };
}

function* groups<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
