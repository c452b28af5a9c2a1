import type { Config } from '../model/config.ts';
import type { PlannedPost, PlannedTarget, UnreadPost } from '../model/plan.ts';
import type { Post } from '../model/post.ts';
import type { ReviewedPost } from './review-post.ts';

const none: never[] = [];

/** Of very many lists that are empty, one is enough. */
function listed<L extends readonly unknown[]>(list: L): L {
  return list.length === 0 ? (none as unknown as L) : list;
}

/** A target without what it says, of a post of which less is kept. */
export function outlined(target: PlannedTarget, post: PlannedPost, reasons: Map<string, string>): PlannedTarget {
  const { account, postId, state, publishAt, receipts, since } = target;
  const reason = reasons.get(target.reason) ?? target.reason;
  reasons.set(reason, reason);
  return {
    post,
    account,
    payload: null,
    issues: listed(target.issues),
    notes: listed(target.notes),
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

/** A post of which no more is kept than its place and its plan, and a source that tells whether it was moved. */
export function outlinedPost(post: Post, source: string): PlannedPost {
  const { id, idFrom, file, publishAt, late, retract, update, agent } = post;
  const lists = { retract: listed(retract), update: listed(update), positions: none };
  return { id, idFrom, file, source, publishAt, late, ...lists, ...proposedBy(agent) };
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
export function unreadPost({ file, id, accounts, issues }: ReviewedPost, config: Config): UnreadPost {
  const named = accounts.map(name => ({ name, platform: config.accounts[name]!.platform }));
  return { file, post: id, accounts: named, issues };
}
