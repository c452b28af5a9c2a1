import type { Account, Config } from '../model/config.ts';
import { isFit } from './credential-values.ts';
import { DestinationKeeper } from './destination-keeper.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { renewalOf } from './renewal-of.ts';
import { Sessions } from './sessions.ts';
import { TokenKeeper } from './token-keeper.ts';
import type { PublishingWorld } from './world.ts';

/** With the tokens that were kept, renewed where they would end: to ask with the spent ones would tell nothing. */
export async function openSessions(
  accounts: readonly Account[],
  config: Config,
  world: PublishingWorld,
): Promise<{ writer: LedgerWriter | null; sessions: Sessions }> {
  const sessions = new Sessions();
  const adapters = await Promise.all(accounts.map(({ platform }) => world.adapters.load(platform)));
  const renewable = accounts.filter((account, index) => renewalOf(account, adapters[index]!) !== null);
  const branch = await world.openBranch(config.ledgerBranch);
  const writer = branch === null ? null : await LedgerWriter.open(branch, 'checkpoint');
  const destinations = new DestinationKeeper(config, writer, sessions, world);
  if (writer !== null) {
    await new TokenKeeper(config, writer, sessions, destinations, world).ensure(renewable, 'use');
  }
  await destinations.clear(accounts.filter(account => isFit(account, world)));
  return { writer, sessions };
}
