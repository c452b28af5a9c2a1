import { tokenFile } from '../ledger/paths.ts';
import { requireTokenState, type TokenState, writeTokenState } from '../ledger/token-state.ts';
import type { Adapter } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import type { Connected } from './connect-account.ts';
import { isFit } from './credential-values.ts';
import { instant } from './entries.ts';
import { connectedEnd, credentialDigest, lifeOf } from './known-end.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { platformContext } from './platform-context.ts';
import { isRenewed, keepAliveOf, renewalOf } from './renewal-of.ts';
import type { Run } from './run.ts';
import { setDigest } from './set-digest.ts';
import { grantBy, grantOf } from './token-steps.ts';
import type { PublishingWorld } from './world.ts';

/** What was learnt of the credentials of an account. */
export interface ToldEnd {
  account: Account;
  /** The digest of those credentials. */
  of: string;
  /** Which consent they come from, where one is cared for; else null. */
  grant: string | null;
  /** When a person has to consent anew, in milliseconds since 1970; null where nothing told it. */
  endsAt: number | null;
  /** Whether a person has just connected the account, so that an earlier disconnection is over. */
  isConnected: boolean;
}

/** How often it is written again because other runs were first. */
const mostRounds = 20;
/** What is told as seconds that are left is told a little differently each time. */
const sameMilliseconds = 60_000;
/** Whoever has connected an account may take a while to store what they got; runs see the earlier one until then. */
const storedWithin = 24 * 60 * 60 * 1000;

/** Writes down beside the ledger, where every plan can read it without a credential, when what is set ends. */
export async function keepEnds(told: readonly ToldEnd[], writer: LedgerWriter, now: number): Promise<void> {
  if (told.length === 0) return;
  for (let round = 0; round < mostRounds; round += 1) {
    const states = await statesOf(told, writer);
    const changed = told.flatMap((each, index): [string, Uint8Array][] => {
      const before = states[index] ?? null;
      const after = stateAfter(before, each, now);
      return after === before || after === null ? [] : [[tokenFile(each.account.name), writeTokenState(after)]];
    });
    if (changed.length === 0) return;
    const names = told.map(({ account }) => account.name).join(', ');
    if ((await writer.writeBeside(new Map(changed), `Write down when the credentials of ${names} end`)) === 'written')
      return;
    await writer.refresh();
  }
}

/**
 * What connecting an account told of its end, in the place of what stood there of an earlier consent. The result is why it
 * could not be written down, since what was had is stored by now; null where all is well.
 */
export async function keepConnectedEnd(
  account: Account,
  adapter: Adapter,
  connected: Connected,
  config: Config,
  world: Pick<PublishingWorld, 'clock' | 'openBranch'>,
): Promise<string | null> {
  if (isRenewed(account, adapter, config)) return null;
  const care = renewalOf(account, adapter) ?? keepAliveOf(account, adapter);
  const grant = care === null ? null : grantBy(account, connected.credentials[care.consent] ?? '');
  const endsAt = lifeOf(account, adapter, config) === null ? null : connectedEnd(account, connected);
  const of = credentialDigest(account, connected.credentials);
  try {
    const branch = await world.openBranch(config.ledgerBranch);
    const writer = branch === null ? null : await LedgerWriter.open(branch, 'checkpoint');
    if (writer !== null) await keepEnds([{ account, of, grant, endsAt, isConnected: true }], writer, world.clock.now());
    return null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.message;
  }
}

/** Looks at what has taken the place of a credential whose end was known: nobody has said when that one ends. */
export async function followEnds({ config, writer, sessions, destinations, world }: Run): Promise<void> {
  const fit = Object.values(config.accounts).filter(account => isFit(account, world));
  const mortal = await mortalOf(fit, config, world);
  const states = await statesOf(mortal, writer);
  const now = world.clock.now();
  const told: ToldEnd[] = [];
  for (const [index, { account, adapter }] of mortal.entries()) {
    const known = states[index]?.known_end;
    const of = setDigest(account, world.environment);
    if (known === undefined || of === null || known.of === of) continue;
    if (now < Date.parse(known.told_at) + storedWithin) continue;
    await destinations.clear([account]);
    // What may not be asked with is not known either.
    if (!sessions.isCleared(account.name)) continue;
    const answer = await adapter.check?.(platformContext(account, world, sessions));
    const endsAt = answer === undefined || 'fault' in answer ? null : (answer.credential?.endsAt ?? null);
    told.push({ account, of, grant: grantOf(account, adapter, world.environment), endsAt, isConnected: false });
  }
  await keepEnds(told, writer, now);
}

/** Those whose credentials end, and that no run renews. */
export async function mortalOf(
  accounts: readonly Account[],
  config: Config,
  { adapters }: Pick<PublishingWorld, 'adapters'>,
): Promise<{ account: Account; adapter: Adapter }[]> {
  const loaded = await Promise.all(accounts.map(({ platform }) => adapters.load(platform)));
  return accounts
    .map((account, index) => ({ account, adapter: loaded[index]! }))
    .filter(({ account, adapter }) => lifeOf(account, adapter, config) !== null);
}

async function statesOf(
  accounts: readonly { account: Account }[],
  { branch, ledger }: LedgerWriter,
): Promise<(TokenState | null)[]> {
  if (ledger.tip === null || accounts.length === 0) return [];
  const paths = accounts.map(({ account }) => tokenFile(account.name));
  const files = await branch.readFiles(ledger.tip, paths);
  return files.map((bytes, index) => (bytes === null ? null : requireTokenState(bytes, accounts[index]!.account.name)));
}

/** The very same where nothing is to be written; null where there is nothing to write of it. */
function stateAfter(before: TokenState | null, told: ToldEnd, now: number): TokenState | null {
  const { account, grant } = told;
  const isSame = before !== null && before.platform === account.platform && before.grant === grant;
  // A disconnection holds for the consent that is parted with; without one, until a person connects the account again.
  const isOver = told.isConnected && grant === null;
  if (isSame && before.disconnected !== undefined && !isOver) return before;
  const known = endAfter(before, told, now);
  if (before === null && known === undefined) return null;
  if (isSame && before.known_end === known && before.disconnected === undefined) return before;
  const { known_end: _, disconnected: __, ...state } = isSame ? before : freshState(told, now);
  return known === undefined ? state : { ...state, known_end: known };
}

/** What the platform does not tell another time is known all the same, as long as nothing has taken its place. */
function endAfter(before: TokenState | null, { of, endsAt }: ToldEnd, now: number): TokenState['known_end'] {
  const known = before?.known_end?.of === of ? before.known_end : undefined;
  if (endsAt === null) return known;
  const isClose = known !== undefined && Math.abs(Date.parse(known.at) - endsAt) < sameMilliseconds;
  return isClose ? known : { at: instant(endsAt), told_at: instant(now), of };
}

function freshState({ account, grant }: ToldEnd, now: number): TokenState {
  const none = { obtained_at: null, ends_at: null, scopes: null, claim: null, refused_at: null };
  const seen = grant === null ? {} : { seen_at: instant(now) };
  return { version: 1, platform: account.platform, grant, ...none, ...seen };
}
