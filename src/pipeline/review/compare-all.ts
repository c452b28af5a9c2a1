import type { Config } from '../../model/config.ts';
import type { PlannedTarget, TargetState } from '../../model/plan.ts';
import type { FileChange } from '../../model/ports.ts';
import { targetChanges } from '../../model/review.ts';
import type { Outlined } from '../plan.ts';
import type { Judging } from '../plan-target.ts';
import { openReviewer } from '../review-post.ts';
import type { ReadingWorld, ReviewWorld } from '../world.ts';
import { type ComparedTarget, comparePost, removedTargets, type Sides } from './compare.ts';
import { baseSide, findBefore, type PostSide } from './side.ts';

/** Both commits, read. */
export interface Held extends Sides {
  world: ReviewWorld;
  /** The files of the base; null where it could not be had. */
  baseWorld: ReadingWorld | null;
  outlined: Outlined;
  /** The posts whose files differ. */
  touched: readonly FileChange[];
  /** Whether posts whose files are the same may differ all the same. */
  isFurther: boolean;
}

/** So many posts that are only reached through the config, or through a picture, are rendered twice. */
const mostReached = 2000;

/** Every target that the pull request touches; `left` posts were not looked at. */
export async function compareAll(held: Held): Promise<{ compared: ComparedTarget[]; left: number }> {
  const before = await openBase(held);
  const touched = held.touched.flatMap(({ path, kind }) => (kind === 'removed' ? [] : [path]));
  const isTouched = new Set(touched);
  const reached = held.isFurther ? openFiles(held.outlined).filter(file => !isTouched.has(file)) : [];
  const headSide = headSides(held.outlined);
  const compared: ComparedTarget[] = [];
  const sides = new Set(await before.sides());
  for (const file of touched) {
    const now = await headSide(file);
    if (now === null) continue;
    const earlier = findBefore(now, [...sides]);
    if (earlier !== null) sides.delete(earlier);
    compared.push(...comparePost(now, earlier, held));
  }
  for (const side of sides) compared.push(...removedTargets(side, null));
  for (const file of reached.slice(0, mostReached)) {
    const now = await headSide(file);
    if (now === null) continue;
    const own = comparePost(now, await before.read(file, false), held);
    compared.push(...own.filter(({ change }) => change !== 'same' && change !== 'sent'));
  }
  return { compared: inOrder(compared), left: Math.max(0, reached.length - mostReached) };
}

interface Base {
  /** The touched posts, as they were. */
  sides(): Promise<PostSide[]>;
  read(file: string, isGone: boolean): Promise<PostSide | null>;
}

async function openBase({ base, baseWorld, world, outlined, touched }: Held): Promise<Base> {
  if (base === null || baseWorld === null) return { sides: async () => [], read: async () => null };
  const judging: Judging = { view: outlined.view, config: base, now: world.clock.now(), run: world.run };
  const review = await openReviewer(base, baseWorld);
  const read = async (path: string, isGone: boolean) =>
    baseSide(await review({ path, kind: 'file' }), isGone, base, judging);
  return {
    sides: async () => {
      const sides: PostSide[] = [];
      for (const { path, kind } of touched) {
        if (kind !== 'added' && isBelow(path, base)) sides.push(await read(path, kind === 'removed'));
      }
      return sides;
    },
    read,
  };
}

function isBelow(path: string, { posts }: Config): boolean {
  return path.startsWith(`${posts}/`);
}

/** The posts of the pull request, with their payloads; null for what its plan knows nothing of. */
function headSides({ plan, fill }: Outlined): (file: string) => Promise<PostSide | null> {
  const planned = new Map<string, PlannedTarget[]>();
  for (const target of plan.targets) {
    const own = planned.get(target.post.file);
    if (own === undefined) planned.set(target.post.file, [target]);
    else own.push(target);
  }
  const unread = new Map(plan.unread.map(each => [each.file, each]));
  return async file => {
    const faulty = unread.get(file);
    if (faulty !== undefined) {
      return {
        file,
        id: faulty.post,
        source: '',
        targets: [],
        accounts: faulty.accounts,
        isSound: false,
        isGone: false,
      };
    }
    const targets = await fill(planned.get(file) ?? []);
    const [first] = targets;
    if (first === undefined) return null;
    const accounts = targets.map(({ account }) => account);
    return { file, id: first.post.id, source: first.post.source, targets, accounts, isSound: true, isGone: false };
  };
}

const finished = new Set<TargetState>(['done', 'adopted', 'skipped', 'edited', 'retracted']);

function openFiles({ plan }: Outlined): string[] {
  const open = plan.targets.filter(({ state }) => !finished.has(state)).map(({ post }) => post.file);
  return [...new Set([...open, ...plan.unread.map(({ file }) => file)])];
}

const ranks = Object.keys(targetChanges);

/** By file, and the files by what matters most in them. */
function inOrder(compared: readonly ComparedTarget[]): ComparedTarget[] {
  const rank = new Map<string, number>();
  for (const { file, change } of compared) {
    rank.set(file, Math.min(rank.get(file) ?? ranks.length, ranks.indexOf(change)));
  }
  return [...compared].sort(
    (a, b) => rank.get(a.file)! - rank.get(b.file)! || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}
