import type { Issue } from '../model/issue.ts';
import type { PlannedPost, PlannedTarget, TargetState, UnreadPost } from '../model/plan.ts';
import type { Post } from '../model/post.ts';
import { outlined, outlinedPost, plannedPost, unreadPost } from './outlined.ts';
import { planTarget } from './plan-target.ts';
import { Ids, idFromPath } from './post-files.ts';
import { Repeats } from './repeats/repeats.ts';
import type { ReviewedPost } from './review-post.ts';
import { SaidBefore } from './said-before.ts';
import { selects } from './selection.ts';
import type { Survey, SurveyOptions } from './survey.ts';

const finished = new Set<TargetState>(['done', 'adopted', 'skipped', 'retracted']);
const mayGoOut = new Set<TargetState>(['due', 'waiting', 'late', 'missed']);

/** What can still be mended is held against what is out, and against the rest of what is to come. */
const isOpenState = new Set<TargetState>(['due', 'waiting', 'late', 'missed', 'held', 'changed', 'frozen', 'update']);
const isOut = new Set<TargetState>(['done', 'edited', 'adopted']);

/** What a survey keeps while it goes from post to post. */
export class Kept {
  readonly options: SurveyOptions;
  readonly ids: Ids;
  targets: PlannedTarget[] = [];
  unread: UnreadPost[] = [];
  issues: Issue[] = [];
  /** Of posts that were moved, by file. */
  readonly identities = new Map<string, string>();
  readonly moved: Survey['moved'] = [];
  readonly written = new Map<string, string[]>();
  chosen = 0;
  readonly repeats = new Repeats();
  readonly saidBefore: SaidBefore;
  #due = 0;
  /** Of an outline: most targets of a large repository are in one of a few states for one of a few reasons. */
  readonly #reasons = new Map<string, string>();

  constructor(options: SurveyOptions) {
    this.options = options;
    this.ids = new Ids(options.config.posts);
    this.saidBefore = new SaidBefore(options);
  }

  get #isOutline(): boolean {
    return this.options.keep === 'outline' || this.options.keep === 'sources';
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
    this.#plan(read);
  }

  /** Whether there is a post of which the ledger has nothing: it may be one that was moved. */
  hasUnknown(): boolean {
    for (const { id } of this.posts()) if (!this.options.view.knows(id)) return true;
    return false;
  }

  /** The files with targets that are yet to begin: what they say may be what another post said. */
  fresh(): string[] {
    return [...new Set(this.targets.filter(isFresh).map(({ post }) => post.file))];
  }

  /** Holds targets that say again what went out from a file that is gone, or says something else now: it may be the same post. */
  compare(read: ReviewedPost, gone: readonly string[]): void {
    for (const { account, payload } of read.targets) {
      const again = read.post?.again ?? null;
      const reason = payload === null ? null : this.saidBefore.reason(payload, account, gone, again);
      if (reason === null) continue;
      this.targets = this.targets.map(target =>
        target.post.file === read.file && target.account.name === account.name && isFresh(target)
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
    const post = plannedPost(read.post);
    const outline = this.#isOutline ? this.#outlineOf(read.post) : post;
    const postId = this.identities.get(post.file) ?? post.id;
    for (const { account, payload } of read.targets) {
      this.saidBefore.note(postId, account, { payload, source: post.source });
    }
    const chosen = read.targets.filter(target => selection === null || selects(selection, target));
    if (chosen.length === 0) return;
    this.chosen += chosen.length;
    this.issues.push(...read.issues);
    for (const target of chosen) {
      const planned = planTarget({ ...target, post, postId }, this.options);
      this.issues.push(...planned.issues);
      this.#hear(planned, read.post);
      this.#keep(planned, outline);
    }
  }

  /** Once its targets are planned, the source tells a post that was moved, which one that the ledger knows was not. */
  #outlineOf(post: Post): PlannedPost {
    const { view, keep } = this.options;
    const knowsNone = keep === 'outline' && view.isEmpty();
    const wasNotMoved = knowsNone || view.knows(post.id) || post.idFrom === 'front-matter';
    return outlinedPost(post, wasNotMoved ? '' : post.source);
  }

  /** Whoever looks at posts is told what they say twice. A run sends them all the same, so that it has no need to know. */
  #hear({ payload, account, state }: PlannedTarget, { file, text }: Post): void {
    if (this.options.keep === 'open' || payload === null) return;
    const isOpen = isOpenState.has(state);
    if (!isOpen && !isOut.has(state)) return;
    const said = payload.parts.length === 1 ? payload.parts[0]!.text : payload.parts.map(part => part.text).join('\n');
    this.repeats.add({ file, account: account.name, text: said, position: text[0]?.position ?? null, isOpen });
  }

  #keep(target: PlannedTarget, outline: PlannedPost): void {
    if (this.options.keep === 'all') this.targets.push(target);
    else if (this.#isOutline) this.targets.push(outlined(target, outline, this.#reasons));
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

/** Of a thread that is half out the rest is no other post. */
function isFresh({ state, receipts }: PlannedTarget): boolean {
  return mayGoOut.has(state) && receipts.length === 0;
}
