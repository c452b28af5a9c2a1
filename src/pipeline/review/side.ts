import type { Config } from '../../model/config.ts';
import type { PlannedTarget } from '../../model/plan.ts';
import { plannedPost } from '../outlined.ts';
import type { Judging } from '../plan-target.ts';
import { planTarget } from '../plan-target.ts';
import type { ReviewedPost } from '../review-post.ts';

/** One post as one of both commits has it. */
export interface PostSide {
  file: string;
  /** Null where the file could not be read so far. */
  id: string | null;
  /** SHA-256 of its text; empty where nobody needs it. */
  source: string;
  /** Filled; none where the post has errors of its own. */
  targets: readonly PlannedTarget[];
  /** Those it names, sound or not. */
  accounts: readonly { name: string; platform: string }[];
  isSound: boolean;
  /** Of the base: whether the pull request has no file of that name any more. */
  isGone: boolean;
}

/** A post as it was at the base, with what the ledger knows of it. */
export async function baseSide(
  read: ReviewedPost,
  isGone: boolean,
  config: Config,
  judging: Judging,
): Promise<PostSide> {
  const { post, id, file, accounts } = read;
  if (id !== null) await judging.view.load([id]);
  const targets = post === null ? [] : read.targets.map(target => planned(target, post, judging));
  return {
    file,
    id,
    source: post?.source ?? '',
    targets,
    accounts: accounts.map(name => ({ name, platform: config.accounts[name]!.platform })),
    isSound: post !== null,
    isGone,
  };
}

function planned(
  target: ReviewedPost['targets'][number],
  post: NonNullable<ReviewedPost['post']>,
  judging: Judging,
): PlannedTarget {
  return planTarget({ ...target, post: plannedPost(post), postId: post.id }, judging);
}

/** The post that this one was at the base: by its name, or by its text where it was moved. */
export function findBefore(now: PostSide, sides: readonly PostSide[]): PostSide | null {
  const names = new Set([now.id, ...now.targets.map(({ postId }) => postId)]);
  const byName = sides.find(({ id }) => id !== null && names.has(id));
  if (byName !== undefined) return byName;
  const isUnnamed = (side: PostSide) => side.file === now.file && (side.id === null || now.id === null);
  const isMoved = (side: PostSide) => side.isGone && side.source !== '' && side.source === now.source;
  return sides.find(isUnnamed) ?? sides.find(isMoved) ?? null;
}
