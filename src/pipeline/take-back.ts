import { tokenStateAt } from '../ledger/token-state.ts';
import type { Adapter } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { redacted } from './account-secrets.ts';
import { unfitCredentials, unfitWords } from './credential-values.ts';
import { DestinationKeeper } from './destination-keeper.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { platformContext } from './platform-context.ts';
import { renewalOf } from './renewal-of.ts';
import { barWords, Sessions } from './sessions.ts';
import { TokenKeeper } from './token-keeper.ts';
import { grantOf } from './token-steps.ts';
import type { PublishingWorld } from './world.ts';

/**
 * How a consent stands after it was to be taken back.
 * - `revoked`: the platform has taken it back.
 * - `ended`: it was over before.
 * - `person`: only a person can take it back.
 * - `failed`: the platform could not be told; it may be later.
 */
export type Consent = 'revoked' | 'ended' | 'person' | 'failed';

export interface TakenBack {
  consent: Consent;
  message: string;
  where: string | null;
}

/** Tells the platform that a consent is over, with the tokens that are kept where there are some. */
export async function takeBack(
  account: Account,
  config: Config,
  writer: LedgerWriter,
  world: PublishingWorld,
): Promise<TakenBack> {
  const adapter = await world.adapters.load(account.platform);
  const where = adapter.revocation?.where ?? null;
  const asked = await ask(account, adapter, config, writer, world);
  return { ...redacted(asked, account, world), where };
}

type Asked = Omit<TakenBack, 'where'>;

const person = (message: string): Asked => ({ consent: 'person', message });

async function ask(
  account: Account,
  adapter: Adapter,
  config: Config,
  writer: LedgerWriter,
  world: PublishingWorld,
): Promise<Asked> {
  const { name } = adapter;
  const unfit = unfitCredentials(account, world.environment);
  if (unfit.length > 0) return person(`${unfitWords(unfit)} here, so ${name} could not be asked`);
  const sessions = new Sessions();
  const destinations = new DestinationKeeper(config, writer, sessions, world);
  await destinations.clear([account]);
  const bar = sessions.barOf(account.name);
  if (bar !== null) return person(barWords(bar));
  const fault = await renewed(account, adapter, config, writer, sessions, destinations, world);
  if (fault !== null) return fault;
  const stray = sessions.barOf(account.name);
  if (stray !== null) return person(barWords(stray));
  if (adapter.revocation?.revoke === undefined) return person(`${name} takes no consent back from an app`);
  const answer = await adapter.revocation.revoke(platformContext(account, world, sessions));
  if ('fault' in answer) {
    return answer.fault.outcome === 'rejected'
      ? person(answer.fault.message)
      : { consent: 'failed', message: answer.fault.message };
  }
  if (answer.revoked) return { consent: 'revoked', message: `${name} has taken the consent back` };
  return person(`${name} takes it back from no app with these credentials`);
}

/** Of tokens that are renewed the newest tell; null where they are at hand, or where none are kept. */
async function renewed(
  account: Account,
  adapter: Adapter,
  config: Config,
  writer: LedgerWriter,
  sessions: Sessions,
  destinations: DestinationKeeper,
  world: PublishingWorld,
): Promise<Asked | null> {
  const { name } = adapter;
  if (renewalOf(account, adapter) === null) return null;
  const stateNow = () => tokenStateAt(writer.branch, writer.ledger.tip, account.name);
  const before = await stateNow();
  const isSame = before?.grant === grantOf(account, adapter, world.environment);
  if (isSame && before.disconnected !== undefined) {
    return before.disconnected.revoked
      ? { consent: 'ended', message: `the consent was over on ${before.disconnected.at}` }
      : person('the tokens were deleted before, so there is nothing to ask with');
  }
  await new TokenKeeper(config, writer, sessions, destinations, world).ensure([account], 'use');
  const fault = sessions.faultOf(account.name);
  if (fault === null) return null;
  if ((await stateNow())?.refused_at != null)
    return { consent: 'ended', message: `${name} takes the consent no longer` };
  return fault.outcome === 'rejected' ? person(fault.message) : { consent: 'failed', message: fault.message };
}
