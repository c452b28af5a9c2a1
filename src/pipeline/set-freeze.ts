import { type Freeze, type Freezes, writeFreezes } from '../ledger/freezes.ts';
import { freezeFile } from '../ledger/paths.ts';
import { Failure } from '../model/failure.ts';
import type { Word } from './decide.ts';
import { instant } from './entries.ts';
import { freezesAt } from './freeze.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { readConfig } from './read-config.ts';
import { requireBranch } from './require-branch.ts';
import { requireAccount } from './selection.ts';
import type { PlanningWorld } from './world.ts';

/** How often it is written again because runs were first. */
const mostRounds = 20;

export interface FreezeChange {
  /** Whether it was otherwise before. */
  changed: boolean;
  freezes: Freezes;
}

/** Stops all sending, or that to one account; or lets it go on. Takes hold with the next run. */
export async function setFreeze(
  world: PlanningWorld,
  change: 'freeze' | 'thaw',
  account: string | null,
  word: Word,
): Promise<FreezeChange> {
  const config = await readConfig(world.files, world.adapters);
  if (account !== null) requireAccount({ post: '', account }, config.accounts);
  const writer = await LedgerWriter.open(await requireBranch(world, config.ledgerBranch), 'checkpoint');
  const freeze = change === 'freeze' ? { since: instant(world.clock.now()), ...word } : null;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = await freezesAt(writer.branch, writer.ledger.tip);
    const known = account === null ? before.all : (before.accounts[account] ?? null);
    if ((known === null) === (freeze === null)) return { changed: false, freezes: before };
    const freezes = changed(before, account, freeze);
    const what = account === null ? 'all accounts' : account;
    const message = freeze === null ? `Let posts to ${what} go out again` : `Freeze ${what}`;
    if ((await writer.writeBeside(new Map([[freezeFile, writeFreezes(freezes)]]), message)) === 'written') {
      return { changed: true, freezes };
    }
    await writer.refresh();
  }
  throw new Failure('git.lock-lost', `runs moved the ledger ${mostRounds} times while this one tried to write`, {
    remedy: 'Run it again.',
    state: 'Nothing was changed.',
  });
}

function changed({ all, accounts }: Freezes, account: string | null, freeze: Freeze | null): Freezes {
  if (account === null) return { all: freeze, accounts };
  const others = Object.entries(accounts).filter(([name]) => name !== account);
  return { all, accounts: Object.fromEntries(freeze === null ? others : [...others, [account, freeze]]) };
}
