import type { Account, Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { DestinationKeeper } from './destination-keeper.ts';
import { namedPlace, originOf } from './destinations.ts';
import { LedgerWriter } from './ledger-writer.ts';
import type { PlatformWorld } from './platform-context.ts';
import { barWords, Sessions } from './sessions.ts';
import type { PlanningWorld } from './world.ts';

type Outside = PlatformWorld &
  Pick<PlanningWorld, 'adapters'> & { openBranch: (name: string) => Promise<LedgerBranch | null> };

export interface ClearDestination {
  /** Null for the platform's own hosts. */
  origin: string | null;
  /** Writes down that the credentials may go there, once they were had. */
  pin(): Promise<void>;
}

/** Looks where the credentials of an account would go before anybody is asked for them. */
export async function clearDestination(account: Account, config: Config, world: Outside): Promise<ClearDestination> {
  const adapter = await world.adapters.load(account.platform);
  const { place } = namedPlace(account, adapter, world.endpoints);
  // A rehearsal stays on this machine.
  if (place === null) return { origin: originOf(account, place, world.endpoints), pin: async () => {} };
  const branch = await world.openBranch(config.ledgerBranch);
  const writer = branch === null ? null : await LedgerWriter.open(branch, 'checkpoint');
  const sessions = new Sessions();
  const keeper = new DestinationKeeper(config, writer, sessions, world);
  await keeper.clear([account]);
  const bar = sessions.barOf(account.name);
  if (bar === null) return { origin: keeper.originOf(account), pin: () => keeper.settle() };
  throw new Failure('connect.refused', barWords(bar), {
    remedy: `If that is meant, run \`mergecast accounts approve ${account.name}\` first; if not, change mergecast.yml back.`,
    state: 'Nobody was asked for anything.',
    issues: 'issues' in bar ? bar.issues : [],
  });
}
