import { openLedger } from '../ledger/ledger.ts';
import type { Config } from '../model/config.ts';
import { compareIssues, type Issue, isError, issue } from '../model/issue.ts';
import { needsPerson, type Plan, type RenderedTarget } from '../model/plan.ts';
import { emptyView, viewLedger } from './ledger-view.ts';
import { planTargets } from './plan.ts';
import { readConfig } from './read-config.ts';
import type { ReadPost } from './read-post.ts';
import { readPosts, readSomePosts } from './read-posts.ts';
import { renderTargets } from './render-targets.ts';
import { type Selection, select } from './selection.ts';
import { idFromPath } from './understand-post.ts';
import type { PlanningWorld, ReadingWorld } from './world.ts';

/** The repository's files, read and rendered. */
export interface Review {
  config: Config;
  posts: ReadPost[];
  targets: RenderedTarget[];
  /** The ids of all post files that are there, sound or not. */
  present: ReadonlySet<string>;
  /** Every fault and warning of every file, from top to bottom. */
  issues: Issue[];
}

export async function review(world: ReadingWorld, only?: readonly string[]): Promise<Review> {
  const config = await readConfig(world.files, world.adapters);
  const posts = only === undefined ? await readPosts(config, world) : await readSomePosts(only, config, world);
  const sound = posts.flatMap(read => read.post ?? []);
  const targets = await renderTargets(sound, config, world);
  const found = [...posts.flatMap(read => read.issues), ...targets.flatMap(target => target.issues)];
  const issues = [...missingFolder(config, world), ...found].sort(compareIssues);
  const present = new Set(posts.map(read => read.id ?? idFromPath(read.file, config.posts)));
  return { config, posts, targets, present, issues };
}

/** Without it a misspelt folder would look like a folder with nothing due. */
function missingFolder(config: Config, world: ReadingWorld): Issue[] {
  if (world.files.exists(config.posts)) return [];
  const place = { file: config.file, position: config.positionOf(['posts']), field: 'posts' };
  return [issue('config.posts', place, `there is no folder ${config.posts}`)];
}

/** What would happen now, and why, to all targets or to those chosen; nothing is sent and no credential is needed. */
export async function plan(
  world: PlanningWorld,
  selection: Selection | null = null,
): Promise<Plan & { ledger: string }> {
  const { config, posts, targets, present, issues } = await review(world);
  const branch = await world.openBranch(config.ledgerBranch);
  const view = branch === null ? emptyView : await viewLedger(branch, await openLedger(branch));
  const now = world.clock.now();
  const planned = planTargets({ targets, present, view, config, now, run: world.run });
  const whole = {
    now: new Date(now).toISOString(),
    targets: planned,
    unread: unreadTargets(posts, config),
    issues,
    ledger: branch?.describe ?? 'none: this folder is in no git repository',
  };
  return selection === null ? whole : narrowed(whole, selection);
}

function narrowed(whole: Plan & { ledger: string }, selection: Selection): Plan & { ledger: string } {
  const targets = select(whole.targets, selection);
  const files = new Set(targets.map(({ post }) => post.file));
  return { ...whole, targets, unread: [], issues: whole.issues.filter(({ file }) => file !== null && files.has(file)) };
}

/** Whether a person has to mend or decide something before all of a plan can happen. */
export function planNeedsPerson(plan: Plan): boolean {
  return plan.targets.some(target => needsPerson.has(target.state)) || plan.issues.some(isError);
}

/** Posts that could not be read: blocked for each account they name. */
export function unreadTargets(posts: readonly ReadPost[], config: Config): Plan['unread'] {
  return posts
    .filter(read => read.post === null)
    .map(({ file, id, accounts, issues }) => ({
      file,
      post: id,
      accounts: accounts.map(name => ({ name, platform: config.accounts[name]!.platform })),
      issues,
    }));
}
