import { withField } from '../content/edit-front-matter.ts';
import { openLedger } from '../ledger/ledger.ts';
import { partsLeft, standingOf } from '../ledger/state.ts';
import { Failure } from '../model/failure.ts';
import type { NewEntry } from '../model/ledger-entry.ts';
import { targetName } from '../model/plan.ts';
import type { Word } from './decide.ts';
import { instant } from './entries.ts';
import { viewLedger } from './ledger-view.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { plan } from './plan.ts';
import { readConfig } from './read-config.ts';
import { requireBranch } from './require-branch.ts';
import { type Selection, select } from './selection.ts';
import type { ApprovingWorld, PlanningWorld } from './world.ts';

const mostBytes = 1024 * 1024;

/** Writes into a post's file that it is taken back, from all of its accounts or from one; the next run does it. */
export async function takeBackPost(
  world: PlanningWorld,
  selection: Selection,
): Promise<{ file: string; accounts: string[] }> {
  const { targets } = await plan(world);
  const [{ post }] = select(targets, selection) as [(typeof targets)[number]];
  const own = targets.filter(target => target.post.file === post.file).map(({ account }) => account.name);
  const wanted = selection.account === null ? own : [...new Set([...post.retract, selection.account])];
  const value = own.every(name => wanted.includes(name)) ? true : wanted;
  const content = world.files.read(post.file, mostBytes);
  const text = content.kind === 'file' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes) : null;
  const edited = text === null ? null : withField(text, 'retract', value);
  if (edited === null) {
    const line = `retract: ${value === true ? 'true' : `[${value.join(', ')}]`}`;
    throw new Failure('usage.post', `the front matter of ${post.file} cannot be edited by itself`, {
      remedy: `Add the line \`${line}\` to it.`,
      state: 'The file is as it was.',
    });
  }
  world.files.replace(post.file, edited);
  return { file: post.file, accounts: value === true ? own : [...value] };
}

/** A person's word that a target is gone from where it was: its platform lets nobody else remove it. */
export async function markTakenBack(
  world: ApprovingWorld,
  { post, account }: { post: string; account: string },
  word: Word,
): Promise<void> {
  const config = await readConfig(world.files, world.adapters);
  const branch = await requireBranch(world, config.ledgerBranch);
  const view = await viewLedger(branch, await openLedger(branch));
  await view.load([post]);
  const record = view.record(post, account);
  const standing = standingOf(record);
  if (record === undefined || (standing !== 'delivered' && standing !== 'adopted' && record.receipts.length === 0)) {
    throw new Failure('usage.post', `${targetName(post, account)} did not go out: it is ${standing}`, {
      remedy: 'See `mergecast status`; what may be out is resolved first.',
      state: 'Nothing was written.',
    });
  }
  const { clone, process, workflow, actor } = world.run;
  const entry: NewEntry = {
    kind: 'retraction',
    at: instant(world.clock.now()),
    account,
    post,
    platform: record.platform ?? config.accounts[account]?.platform ?? '',
    removed: partsLeft(record).map(({ part }) => part),
    left: 0,
    ...word,
    run: { clone, process, workflow, actor, commit: await world.repository.head() },
  };
  const writer = await LedgerWriter.open(branch);
  await writer.append({ entries: [entry] }, `Take back ${targetName(post, account)}: by hand`);
}
