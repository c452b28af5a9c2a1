import { standingOf } from '../ledger/state.ts';
import type { Account } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import type { NewEntry } from '../model/ledger-entry.ts';
import { type PlannedTarget, targetName } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import { instant } from './entries.ts';
import { type LedgerView, viewLedger } from './ledger-view.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { plan } from './plan.ts';
import { readConfig } from './read-config.ts';
import { requireBranch } from './require-branch.ts';
import { type Selection, select } from './selection.ts';
import type { PlanningWorld } from './world.ts';

/** A person's word, as it goes into the ledger. */
export interface Word {
  who: string | null;
  why: string | null;
}

/** What a person says more of what was published before. */
export interface Adoption {
  /** Where the one target is. */
  url: string | null;
  /** Only what is planned for an earlier time, in milliseconds since 1970. */
  before: number | null;
}

/**
 * Marks targets as published before and elsewhere: they count as sent and never go out from here. Without a selection,
 * all that are due or held now, also where a policy would let them wait.
 */
export async function adopt(
  world: PlanningWorld,
  selection: Selection | null,
  word: Word,
  { url, before }: Adoption = { url: null, before: null },
): Promise<string[]> {
  const planned = await plan(world, null, 'at-once');
  const open = planned.targets.filter(target => ['due', 'held', 'late', 'waiting'].includes(target.state));
  const chosen = (
    selection === null ? open.filter(target => target.state !== 'waiting') : select(open, selection)
  ).filter(({ publishAt }) => before === null || (publishAt !== null && publishAt.epochMilliseconds < before));
  if (url !== null) await requireOnly(chosen, url, world);
  const entries = chosen.map(({ postId, account }) => decision(world, postId, account.name, 'adopted', url, word));
  if (entries.length > 0) await write(world, entries, `Adopt ${entries.length} targets`);
  return chosen.map(({ postId, account }) => targetName(postId, account.name));
}

/** The same for one that is found at the address, or for those that were found among the account's posts. */
export async function adoptFound(world: PlanningWorld, found: readonly Found[], word: Word): Promise<void> {
  const entries = found.map(({ target: { postId, account }, url, receipts }) => ({
    ...decision(world, postId, account.name, 'adopted', url, word),
    ...(receipts === undefined ? {} : { receipts: [...receipts] }),
  }));
  if (entries.length > 0) await write(world, entries, `Adopt ${entries.length} targets that were found`);
}

export interface Found {
  target: Pick<PlannedTarget, 'postId' | 'account'>;
  url: string | null;
  receipts?: readonly Receipt[];
}

/** An address is that of one target, at its own account. */
async function requireOnly(chosen: readonly PlannedTarget[], url: string, world: PlanningWorld): Promise<void> {
  const [only, ...others] = chosen;
  if (only === undefined || others.length > 0) {
    throw new Failure('usage.argument', '--url is the address of one target', {
      remedy: 'Write it as POST@ACCOUNT.',
      state: 'Nothing was adopted.',
    });
  }
  const config = await readConfig(world.files, world.adapters);
  const branch = await requireBranch(world, config.ledgerBranch);
  const view = await viewLedger(branch, (await LedgerWriter.open(branch)).ledger);
  await requireOwn(url, only.account, view, world);
}

/** Ends a doubt: the post is out at that URL, or it is certainly not out and may be sent once more. */
export async function resolve(
  world: PlanningWorld,
  target: { post: string; account: string },
  found: { delivered: string } | { absent: true },
  word: Word,
): Promise<void> {
  const config = await readConfig(world.files, world.adapters);
  const branch = await requireBranch(world, config.ledgerBranch);
  const view = await viewLedger(branch, (await LedgerWriter.open(branch)).ledger);
  const record = view.record(target.post, target.account);
  const standing = standingOf(record);
  if (standing !== 'unknown' && standing !== 'open') {
    const name = targetName(target.post, target.account);
    throw new Failure('usage.post', `${name} is not in doubt: it is ${standing}`, {
      remedy: 'See `mergecast status`; only a target that is unknown or open needs a decision.',
    });
  }
  if ('delivered' in found) await requireOwn(found.delivered, config.accounts[target.account], view, world);
  const kind = 'delivered' in found ? 'delivered' : 'absent';
  const url = 'delivered' in found ? found.delivered : null;
  await write(
    world,
    [decision(world, target.post, target.account, kind, url, word)],
    `Resolve ${target.post}@${target.account}: ${kind}`,
  );
}

/** An address of another account would end the doubt with a lie. Where the platform has no rule for it, a person's word counts. */
async function requireOwn(
  written: string,
  account: Account | undefined,
  view: LedgerView,
  { adapters, endpoints }: PlanningWorld,
): Promise<void> {
  if (account === undefined) return;
  const adapter = await adapters.load(account.platform);
  const moved = endpoints[account.platform];
  // In a rehearsal the account lives on the double that the environment names.
  const places =
    moved === undefined ? [account] : [account, { ...account, place: { ...account.place, server: moved } }];
  const known = view.receiptsOf(account.name);
  const address = new URL(written);
  if (adapter.owns === undefined || places.some(place => adapter.owns!(address, place, known))) return;
  throw new Failure('usage.argument', `${written} is not the address of a post of ${account.name}`, {
    remedy: `Copy the address of the post itself, from ${adapter.page?.(account) ?? "the account's page"}.`,
    state: 'Nothing was written.',
  });
}

function decision(
  world: PlanningWorld,
  post: string,
  account: string,
  kind: 'adopted' | 'delivered' | 'absent',
  url: string | null,
  word: Word,
): NewEntry {
  return { kind: 'decision', at: instant(world.clock.now()), account, post, decision: kind, url, ...word };
}

async function write(world: PlanningWorld, entries: NewEntry[], message: string): Promise<void> {
  const config = await readConfig(world.files, world.adapters);
  const writer = await LedgerWriter.open(await requireBranch(world, config.ledgerBranch));
  await writer.append({ entries }, message);
}
