import type { Issue } from '../model/issue.ts';
import type { Plan, PlannedTarget, TargetState, UnreadPost } from '../model/plan.ts';

/** The targets of one file, in the order of the page. */
export interface PostGroup {
  file: string;
  /** Its heading's id on the page. */
  id: string;
  /** The post's name, where the file could be read that far. */
  name: string | null;
  targets: readonly PlannedTarget[];
  unread: UnreadPost | null;
  /** What is said about the file and about no target by itself. */
  issues: readonly Issue[];
}

/** What the page shows of a plan, and in which order. */
export interface Arranged {
  groups: readonly PostGroup[];
  /** By what the page can be filtered; a class of the page is made of the place in the list. */
  accounts: readonly string[];
  platforms: readonly string[];
  states: readonly TargetState[];
  /** How many targets are left out, since they are out already. */
  hidden: number;
}

const finished = new Set<TargetState>(['done', 'adopted', 'skipped', 'retracted']);

/** What cannot go out as it is comes first, then what comes next; what is out is last, or left out. */
export function arrange(plan: Plan, { all }: { all: boolean }): Arranged {
  const shown = plan.targets.filter(({ state }) => all || !finished.has(state));
  const spoken = new Set(plan.targets.flatMap(({ issues }) => issues));
  const about = groupedBy(
    plan.issues.filter(found => !spoken.has(found)),
    ({ file }) => file ?? '',
  );
  const read = [...groupedBy(shown, ({ post }) => post.file)].sort(([, a], [, b]) => rank(a) - rank(b));
  const groups = [
    ...plan.unread.map(unread => ({
      file: unread.file,
      name: unread.post,
      targets: [],
      unread,
      issues: unread.issues,
    })),
    ...read.map(([file, targets]) => ({
      file,
      name: targets[0]!.postId,
      targets,
      unread: null,
      issues: about.get(file) ?? [],
    })),
  ];
  const unreadAccounts = plan.unread.flatMap(({ accounts }) => accounts);
  return {
    groups: groups.map((group, index) => ({ ...group, id: `post-${index + 1}` })),
    accounts: distinct([...shown.map(({ account }) => account.name), ...unreadAccounts.map(({ name }) => name)]),
    platforms: distinct([
      ...shown.map(({ account }) => account.platform),
      ...unreadAccounts.map(({ platform }) => platform),
    ]),
    states: distinct([...shown.map(({ state }) => state), ...plan.unread.map(() => 'blocked' as const)]),
    hidden: plan.targets.length - shown.length,
  };
}

/** In milliseconds since 1970; what has no time goes out with the next run. */
function rank(targets: readonly PlannedTarget[]): number {
  if (targets.every(({ state }) => finished.has(state))) return Number.MAX_SAFE_INTEGER;
  return targets[0]!.publishAt?.epochMilliseconds ?? 0;
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}

/** By which filters something is shown. */
export interface Filtered {
  /** Null where a file could not be read so far. */
  account: string | null;
  platform: string | null;
  state: TargetState;
}

/** The classes of something that belongs to these targets. */
export function classesOf(targets: readonly Filtered[], { accounts, platforms, states }: Arranged): string {
  const names = targets.flatMap(({ account, platform, state }) => [
    ...(account === null ? [] : [`a${accounts.indexOf(account)}`]),
    ...(platform === null ? [] : [`p${platforms.indexOf(platform)}`]),
    `s${states.indexOf(state)}`,
  ]);
  return [...new Set(names)].join(' ');
}

/** All that a group can be filtered by. */
export function filteredOf({ targets, unread }: PostGroup): Filtered[] {
  if (unread === null) return targets.map(targetFilter);
  const state = 'blocked';
  if (unread.accounts.length === 0) return [{ account: null, platform: null, state }];
  return unread.accounts.map(({ name, platform }) => ({ account: name, platform, state }));
}

export function targetFilter({ account, state }: PlannedTarget): Filtered {
  return { account: account.name, platform: account.platform, state };
}

/** The id of a target's card. */
export function cardId(group: PostGroup, index: number): string {
  return `${group.id}-${index + 1}`;
}
