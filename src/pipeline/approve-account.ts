import type { Destination } from '../ledger/destinations.ts';
import type { Account } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import type { Word } from './decide.ts';
import { destinationsAt, destinationsFileOf, heldBack, lookUpPlace, type Place, variablesOf } from './destinations.ts';
import { instant } from './entries.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { lookUpContext } from './platform-context.ts';
import { readConfig } from './read-config.ts';
import { requireBranch } from './require-branch.ts';
import { requireAccount } from './selection.ts';
import { Sessions } from './sessions.ts';
import type { PublishingWorld } from './world.ts';

/** How often it is written again because runs were first. */
const mostRounds = 20;

export interface Approval {
  account: string;
  /** Where the credentials may go from now on; null where the environment keeps them on this machine anyway. */
  place: Place;
  /** The variables for which that is new, and where each might go before; null where it was never used. */
  changed: { variable: string; before: Destination | null }[];
}

/** A person's word that the account's credentials may go where the config takes them now, and nowhere else. */
export async function approveAccount(world: PublishingWorld, name: string, word: Word): Promise<Approval> {
  const config = await readConfig(world.files, world.adapters);
  requireAccount({ post: '', account: name }, config.accounts);
  const account = config.accounts[name]!;
  const place = await placeOf(account, world);
  if (place === null) return { account: name, place, changed: [] };
  const writer = await LedgerWriter.open(await requireBranch(world, config.ledgerBranch), 'checkpoint');
  const approved = { ...place, account: name, since: instant(world.clock.now()), approved: word };
  for (let round = 0; round < mostRounds; round += 1) {
    const known = await destinationsAt(writer.branch, writer.ledger.tip);
    const held = heldBack(account, place, known).map(([variable]) => variable);
    const variables = variablesOf(account).filter(variable => held.includes(variable) || !known.has(variable));
    const changed = variables.map(variable => ({ variable, before: known.get(variable) ?? null }));
    if (changed.length === 0) return { account: name, place, changed };
    const next = new Map([...known, ...variables.map((variable): [string, Destination] => [variable, approved])]);
    const message = `Approve where ${variables.sort().join(', ')} may go`;
    if ((await writer.writeBeside(destinationsFileOf(next), message)) === 'written') {
      return { account: name, place, changed };
    }
    await writer.refresh();
  }
  throw new Failure('git.lock-lost', `other runs moved the ledger ${mostRounds} times while this one tried to write`, {
    remedy: 'Run it again.',
    state: 'Nothing was approved.',
  });
}

async function placeOf(account: Account, world: PublishingWorld): Promise<Place> {
  const adapter = await world.adapters.load(account.platform);
  const context = lookUpContext(account, world, new Sessions());
  const found = await lookUpPlace(account, adapter, world.endpoints, () => adapter.destination!.lookUp!(context));
  if ('place' in found) return found.place;
  throw new Failure('usage.argument', `where ${account.name} is could not be asked: ${found.fault.message}`, {
    remedy: 'Mend its name in mergecast.yml, or try again once the platform answers.',
    state: 'Nothing was approved.',
  });
}
