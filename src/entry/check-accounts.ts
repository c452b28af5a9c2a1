import { tokenStateAt } from '../ledger/token-state.ts';
import type { Adapter, CredentialState, Quota } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import { redacted } from '../pipeline/account-secrets.ts';
import { unfitCredentials, unfitWords } from '../pipeline/credential-values.ts';
import { keepEnds, mortalOf, type ToldEnd } from '../pipeline/keep-ends.ts';
import type { LedgerWriter } from '../pipeline/ledger-writer.ts';
import { openSessions } from '../pipeline/open-sessions.ts';
import { clockWords } from '../pipeline/platform-clock.ts';
import { platformContext } from '../pipeline/platform-context.ts';
import { renewalOf } from '../pipeline/renewal-of.ts';
import { learnSecretValues } from '../pipeline/secret-values.ts';
import { barWords, type Sessions } from '../pipeline/sessions.ts';
import { setDigest } from '../pipeline/set-digest.ts';
import { grantOf } from '../pipeline/token-steps.ts';
import type { PublishingWorld } from '../pipeline/world.ts';
import { watchClock } from './clock-watch.ts';
import { foreignCredentials } from './foreign-credentials.ts';

/** What a platform says of an account and of the credential that it was asked with. */
export interface CheckedAccount {
  account: string;
  platform: string;
  ok: boolean;
  name: string | null;
  url: string | null;
  credential: CredentialState | null;
  quota: Quota[];
  /** How far this machine's clock is from the platform's, in milliseconds; null where it agrees. */
  clockOffBy: number | null;
  /** Whether Mergecast itself has a new one before that ends. */
  renewed: boolean;
  message: string;
}

export async function checkAccounts(config: Config, world: PublishingWorld): Promise<CheckedAccount[]> {
  learnSecretValues(config, world);
  const accounts = Object.values(config.accounts);
  const { writer, sessions } = await openSessions(accounts, config, world);
  const scopesOf = async (account: string) =>
    writer === null ? null : ((await tokenStateAt(writer.branch, writer.ledger.tip, account))?.scopes ?? null);
  const checked = await Promise.all(accounts.map(account => check(account, config, sessions, scopesOf, world)));
  if (writer !== null) await keepToldEnds(checked, config, writer, world);
  return checked;
}

/** So that plans know it which have no credential to ask with. What was found out is told, whether that can be written or not. */
async function keepToldEnds(
  checked: readonly CheckedAccount[],
  config: Config,
  writer: LedgerWriter,
  world: PublishingWorld,
): Promise<void> {
  const mortal = await mortalOf(Object.values(config.accounts), config, world);
  const told = mortal.flatMap(({ account, adapter }): ToldEnd[] => {
    const endsAt = checked.find(each => each.account === account.name)?.credential?.endsAt ?? null;
    const of = setDigest(account, world.environment);
    if (of === null || endsAt === null) return [];
    return [{ account, of, grant: grantOf(account, adapter, world.environment), endsAt, isConnected: false }];
  });
  try {
    await keepEnds(told, writer, world.clock.now());
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(`when the credentials end could not be written down: ${error.message}`);
  }
}

const day = 24 * 60 * 60 * 1000;

/** Whole days until that instant; negative once it is over. */
export function daysLeft(endsAt: number, now: number): number {
  return Math.floor((endsAt - now) / day);
}

function credentialWords(credential: CredentialState | null, renewed: boolean, now: number): string[] {
  if (credential === null) return [];
  const { endsAt, scopes, missing } = credential;
  const words: string[] = [];
  if (scopes !== null) words.push(`it may ${scopes.join(', ') || 'nothing'}`);
  if (missing.length > 0) words.push(`publishing needs ${missing.join(', ')} as well`);
  if (endsAt !== null) {
    const end = new Date(endsAt).toISOString().slice(0, 10);
    words.push(
      `its credential ends in ${daysLeft(endsAt, now)} days, on ${end}${renewed ? ', and is renewed before' : ''}`,
    );
  }
  return words;
}

/** What the tokens that were renewed last may do, where only the answer to their renewal tells it. */
async function renewedState(
  account: Account,
  adapter: Adapter,
  scopesOf: (account: string) => Promise<string[] | null>,
): Promise<CredentialState | null> {
  const renewal = renewalOf(account, adapter);
  const scopes = renewal === null ? null : await scopesOf(account.name);
  if (scopes === null) return null;
  return { endsAt: null, scopes, missing: (renewal?.rights ?? []).filter(right => !scopes.includes(right)) };
}

async function check(
  account: Account,
  config: Config,
  sessions: Sessions,
  scopesOf: (account: string) => Promise<string[] | null>,
  world: PublishingWorld,
): Promise<CheckedAccount> {
  const known = {
    account: account.name,
    platform: account.platform,
    name: null,
    url: null,
    credential: null,
    quota: [],
    clockOffBy: null,
    renewed: false,
  };
  const unfit = unfitCredentials(account, world.environment);
  if (unfit.length > 0) return { ...known, ok: false, message: unfitWords(unfit) };
  const adapter = await world.adapters.load(account.platform);
  if (adapter.check === undefined) return { ...known, ok: true, message: `${adapter.name} cannot be asked` };
  const bar = sessions.barOf(account.name);
  if (bar !== null) return { ...known, ok: false, message: redacted(barWords(bar), account, world) };
  const refused = sessions.faultOf(account.name);
  if (refused !== null) return { ...known, ok: false, message: refused.message };
  const { http, offBy } = watchClock(world.http, world.clock);
  const told = await adapter.check(platformContext(account, { ...world, http }, sessions));
  const answer = redacted(told, account, world);
  const clockOffBy = offBy();
  if ('fault' in answer) {
    const isRefused = answer.fault.code === 'platform.credentials';
    const hints = isRefused ? await foreignCredentials(account, world.environment, world.adapters) : [];
    const words = [answer.fault.message, ...hints, ...(clockOffBy === null ? [] : [clockWords(clockOffBy)])];
    return { ...known, clockOffBy, ok: false, message: words.join('; ') };
  }
  const { name, url, quota = [] } = answer;
  const credential = answer.credential ?? (await renewedState(account, adapter, scopesOf));
  const missing = credential?.missing ?? [];
  const renewed = config.vault !== null && renewalOf(account, adapter) !== null;
  const who = `it is ${name}${url === null ? '' : ` (${url})`}`;
  const words = [
    who,
    ...credentialWords(credential, renewed, world.clock.now()),
    ...quota.map(({ what, used, limit }) => `${what}: ${used} of ${limit}`),
    ...(clockOffBy === null ? [] : [clockWords(clockOffBy)]),
  ];
  const facts = { name, url, credential, quota, clockOffBy, renewed };
  return { ...known, ...facts, ok: missing.length === 0, message: words.join('; ') };
}
