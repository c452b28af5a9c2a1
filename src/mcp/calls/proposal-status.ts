import type { PullRequestDetail } from '../../model/github-host.ts';
import { compareIssues, type Issue } from '../../model/issue.ts';
import { isPost } from '../../pipeline/post-files.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { openReviewer } from '../../pipeline/review-post.ts';
import { status } from '../../pipeline/status.ts';
import { overlay } from '../overlay.ts';
import { mergedWorld } from '../proposal/merged.ts';
import { ourProposal } from '../proposal/ours.ts';
import type { Proposing } from '../proposing.ts';
import type { CallContext } from '../tool.ts';
import { untrusted } from '../untrusted.ts';
import type { AgentWorld } from '../world.ts';

export async function run({ number }: { number: number }, { world, signal, progress }: CallContext) {
  const proposing = await world.proposing();
  const { host, proposals } = proposing;
  const detail = await ourProposal(number, proposing);
  await progress(0, 2, 'asking the host');
  const [checks, reviews, comments] = await Promise.all([
    proposals.checks(detail.head.commit),
    host.reviews(number),
    host.comments(number),
  ]);
  signal.throwIfAborted();
  await progress(1, 2, 'reading posts and ledger');
  const { ids, issues } = await postsOf(detail, proposing, world);
  const deliveries = detail.mergedAt === null ? [] : await deliveriesOf(ids, world);
  const state = detail.mergedAt !== null ? 'merged' : detail.isOpen ? 'open' : 'closed';
  const merged = { at: detail.mergedAt, by: detail.mergedBy?.login ?? null };
  return {
    number,
    url: detail.url,
    branch: detail.head.branch,
    state,
    posts: ids,
    checks: checks.slice(0, 100),
    issues,
    reviews: reviews.slice(-100).map(review => ({
      by: review.author?.login ?? null,
      state: review.state,
      at: review.at,
      is_of_last_commit: review.commit === detail.head.commit,
    })),
    comments: comments.slice(-50).map(({ author, body }) => untrusted(author?.login ?? null, body)),
    merged: detail.mergedAt === null ? null : merged,
    deliveries,
    next: nextOf(state, issues, deliveries),
  };
}

/** Its posts as the branch has them, or what they were merged into. */
async function postsOf(
  { number, head, mergedAt }: PullRequestDetail,
  proposing: Proposing,
  checkout: AgentWorld,
): Promise<{ ids: string[]; issues: Issue[] }> {
  const { host, branches, into } = proposing;
  const { world } = await mergedWorld(checkout, proposing);
  const config = await readConfig(world.files, world.adapters);
  const isInside = (path: string) => path.startsWith(`${config.posts}/`);
  const paths = (await host.changedPaths(number)).filter(isInside);
  const commit = await branches.tip(mergedAt === null ? head.branch : into);
  if (commit === null) return { ids: [], issues: [] };
  const read = await branches.read(commit, paths);
  const files = new Map(paths.flatMap((path, index) => (read[index] == null ? [] : [[path, read[index]] as const])));
  const review = await openReviewer(config, { ...world, files: overlay(world.files, files) });
  const ids: string[] = [];
  const issues: Issue[] = [];
  for (const path of [...files.keys()].filter(isPost)) {
    const post = await review({ path, kind: 'file' });
    if (post.id !== null) ids.push(post.id);
    issues.push(...post.issues, ...post.targets.flatMap(target => target.issues));
  }
  return { ids, issues: issues.sort(compareIssues) };
}

async function deliveriesOf(ids: readonly string[], world: AgentWorld) {
  const { targets } = await status(world);
  return targets
    .filter(({ post }) => ids.includes(post))
    .map(({ post, account, state, receipts }) => ({
      post,
      account,
      state,
      urls: receipts.flatMap(({ url }) => url ?? []),
    }));
}

function nextOf(state: string, issues: readonly Issue[], deliveries: readonly { state: string }[]): string {
  if (state === 'closed') return 'A person closed it. Nothing of it goes out.';
  if (state === 'open') {
    const hasErrors = issues.some(({ severity }) => severity === 'error');
    return hasErrors ? 'Mend the errors with revise_proposal.' : 'A person has to approve and merge it.';
  }
  if (deliveries.length === 0) return 'It is merged; the next run sends what is due.';
  const isOut = deliveries.every(delivery => delivery.state === 'delivered');
  return isOut ? 'All that went out is delivered.' : 'Some of it is not delivered: see why, and tell a person.';
}
