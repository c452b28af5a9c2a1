import type { Issue } from '../model/issue.ts';
import type { PlannedPost, PlannedTarget, RenderedTarget, TargetState, UnreadPost } from '../model/plan.ts';
import type { Post } from '../model/post.ts';
import { recordsUnder } from './former-accounts.ts';
import { outlined, outlinedPost, plannedPost, unreadPost } from './outlined.ts';
import { planTarget } from './plan-target.ts';
import { Ids, idFromPath } from './post-files.ts';
import { Repeats } from './repeats/repeats.ts';
import { findRepeated, findResembled, goneTexts, inItsPlace, type Resembled } from './resembling.ts';
import type { ReviewedPost } from './review-post.ts';
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
  /** Posts that may be out, and whose files say something else by now; and of these, those that say nothing of it any more. */
  readonly #edited = new Set<string>();
  readonly #replaced = new Set<string>();
  #due = 0;
  /** Of an outline: most targets of a large repository are in one of a few states for one of a few reasons. */
  readonly #reasons = new Map<string, string>();
  readonly #gone = new Map<string, Resembled[]>();

  constructor(options: SurveyOptions) {
    this.options = options;
    this.ids = new Ids(options.config.posts);
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

  /** Holds targets that say again what went out from a file that is gone, or says something else now: it may be the same post. */
  compare(read: ReviewedPost, gone: readonly string[]): void {
    for (const target of read.targets) {
      const { account } = target;
      const reason = this.#resembles(read, target, gone) ?? this.#repeats(read, target);
      if (reason === null) continue;
      this.targets = this.targets.map(target =>
        target.post.file === read.file && target.account.name === account.name && mayGoOut.has(target.state)
          ? { ...target, state: 'held', reason }
          : target,
      );
    }
  }

  /** Whether any post has taken the place of another, so that what is new has to be compared. */
  get hasReplaced(): boolean {
    return this.#edited.size > 0;
  }

  #resembles(read: ReviewedPost, { account, payload }: RenderedTarget, gone: readonly string[]): string | null {
    const recordsOf = (post: string) => recordsUnder(post, account, this.options);
    const texts = this.#gone.get(account.name) ?? goneTexts([...gone, ...this.#replaced], recordsOf, this.options.view);
    this.#gone.set(account.name, texts);
    const others = texts.filter(each => each.post !== read.post?.again);
    const post = payload === null ? null : findResembled(payload, others);
    if (post === null) return null;
    if (this.#replaced.has(post)) return replacedWords(`it says nearly what ${post} said`, post);
    return `it says nearly what ${post} says, which went out and whose file is gone; if it is the same post, give it \`id: ${post}\`; if it is to go out too, \`again: ${post}\``;
  }

  #repeats({ post }: ReviewedPost, { account, payload }: RenderedTarget): string | null {
    if (post === null || payload === null) return null;
    const recordsOf = (each: string) => recordsUnder(each, account, this.options);
    const says = { payload, source: post.source };
    const others = [...this.#edited].filter(each => each !== post.again);
    const repeated = findRepeated(says, others, recordsOf, this.options.view);
    return repeated === null ? null : replacedWords(`it says what ${repeated} said`, repeated);
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
      const says = { payload, source: post.source };
      const found = inItsPlace(postId, says, each => recordsUnder(each, account, this.options), this.options.view);
      if (found !== 'same') this.#edited.add(postId);
      if (found === 'replaced') this.#replaced.add(postId);
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

function replacedWords(what: string, post: string): string {
  return `${what} when it went out, and that file says something else now; if this is the same post, give it \`id: ${post}\` and the other an \`id\` of its own; if it is to go out too, \`again: ${post}\``;
}
