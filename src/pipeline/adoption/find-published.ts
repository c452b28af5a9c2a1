import type { PlannedTarget } from '../../model/plan.ts';
import { viewLedger } from '../ledger-view.ts';
import { LedgerWriter } from '../ledger-writer.ts';
import { openSessions } from '../open-sessions.ts';
import { plan } from '../plan.ts';
import { readConfig } from '../read-config.ts';
import { requireBranch } from '../require-branch.ts';
import { learnSecretValues } from '../secret-values.ts';
import { type Selection, selects } from '../selection.ts';
import type { PublishingWorld } from '../world.ts';
import { type Match, matchPosts } from './match-posts.ts';
import { readAccount } from './read-account.ts';

/** An account's own posts, held against what would go out to it. */
export interface PublishedAccount {
  account: string;
  /** How many of its posts were read, and the time of the oldest in milliseconds since 1970 where there are more. */
  read: { posts: number; since: number | null } | null;
  /** Why nothing was read; null where it was. */
  unread: string | null;
  found: Match[];
  /** What would go out and is not among the posts. */
  missing: PlannedTarget[];
}

/** The states in which a file of an old folder is found. */
const open = new Set(['due', 'held', 'late', 'missed', 'changed']);

/** Looks for everything that would go out, or for what was chosen, among the posts that the accounts have already; changes nothing. */
export async function findPublished(world: PublishingWorld, selection: Selection | null): Promise<PublishedAccount[]> {
  const config = await readConfig(world.files, world.adapters);
  learnSecretValues(config, world);
  const branch = await requireBranch(world, config.ledgerBranch);
  // What a person names is looked for although its time has not come.
  const planned = (await plan(world, selection, 'at-once')).targets.filter(
    target =>
      target.payload !== null &&
      (selection === null
        ? open.has(target.state)
        : (open.has(target.state) || target.state === 'waiting') && selects(selection, target)),
  );
  const accounts = Object.values(config.accounts).filter(({ name }) =>
    planned.some(each => each.account.name === name),
  );
  const { sessions } = await openSessions(accounts, config, world);
  const view = await viewLedger(branch, (await LedgerWriter.open(branch, 'checkpoint')).ledger);
  return Promise.all(
    accounts.map(async (account): Promise<PublishedAccount> => {
      const targets = planned.filter(target => target.account.name === account.name);
      const listing = await readAccount(account, sessions, world);
      const known = { account: account.name, found: [], missing: targets };
      if ('unread' in listing) return { ...known, read: null, unread: listing.unread };
      const taken = await view.taken(account.name);
      const free = listing.posts.filter(({ id }) => !taken.has(id));
      const { look } = await world.adapters.load(account.platform);
      const since = listing.isWhole ? null : (listing.posts.at(-1)?.at ?? null);
      const read = { posts: listing.posts.length, since };
      return { ...known, read, unread: null, ...matchPosts(targets, free, look) };
    }),
  );
}
