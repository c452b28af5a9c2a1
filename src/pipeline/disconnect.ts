import { readPath, tokenFile } from '../ledger/paths.ts';
import { type TokenState, tokenStateAt, writeTokenState } from '../ledger/token-state.ts';
import type { Account, Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import type { Word } from './decide.ts';
import { instant } from './entries.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { readConfig } from './read-config.ts';
import { requireBranch } from './require-branch.ts';
import { isSet } from './secret-values.ts';
import { requireAccount } from './selection.ts';
import { type Consent, takeBack } from './take-back.ts';
import { grantOf } from './token-steps.ts';
import { TokenStore } from './token-store.ts';
import type { PublishingWorld } from './world.ts';

export interface Disconnected {
  account: string;
  platform: string;
  consent: Consent;
  /** What came of asking the platform. */
  message: string;
  /** Where a person takes the consent back. */
  where: string | null;
  /** What was deleted beside the ledger. */
  deleted: string[];
  /** Whether tokens were deleted on this machine. */
  deletedHere: boolean;
  /** What the ledger branch says of it; null where nothing was written, because the platform has to be asked again. */
  record: NonNullable<TokenState['disconnected']> | null;
  /** Variables whose secrets only a person can delete, each with the accounts that need it too. */
  credentials: { variable: string; isSet: boolean; neededBy: string[] }[];
}

/** How often the deletion is tried again because other runs were first. */
const mostRounds = 20;

/**
 * Parts an account from Mergecast: the platform is told first, as long as there is a token to tell it with; then what is
 * stored is deleted, and who did it and why is written down, in one commit. Run again, it goes on where it stopped.
 */
export async function disconnect(name: string, word: Word, world: PublishingWorld): Promise<Disconnected> {
  const config = await readConfig(world.files, world.adapters);
  requireAccount({ post: '', account: name }, config.accounts);
  const account = config.accounts[name]!;
  const writer = await LedgerWriter.open(await requireBranch(world, config.ledgerBranch), 'checkpoint');
  const { where, ...told } = await takeBack(account, config, writer, world);
  const known = { account: name, platform: account.platform, where, ...told, credentials: secretsOf(account, config) };
  const credentials = known.credentials.map(each => ({ ...each, isSet: isSet(each.variable, world.environment) }));
  // The tokens that are kept are what the platform can be told with another time.
  if (told.consent === 'failed') return { ...known, credentials, deleted: [], deletedHere: false, record: null };
  try {
    const forgotten = await forget(account, told.consent !== 'person', word, config, writer, world);
    return { ...known, credentials, ...forgotten };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const state = `${told.message}. What is stored of ${name} is still there, and nothing is written down yet.`;
    const remedy = `${error.remedy} Then run \`mergecast accounts disconnect ${name}\` again.`;
    throw new Failure(error.code, error.message, { remedy, state, cause: error });
  }
}

function secretsOf({ name, credentials }: Account, { accounts }: Config) {
  const others = Object.values(accounts).filter(other => other.name !== name);
  return [...new Set(Object.values(credentials))].map(variable => ({
    variable,
    neededBy: others.filter(other => Object.values(other.credentials).includes(variable)).map(other => other.name),
  }));
}

/** Deletes what is sealed of the account and the tokens on this machine; writes down that it is disconnected. */
async function forget(
  account: Account,
  revoked: boolean,
  word: Word,
  config: Config,
  writer: LedgerWriter,
  world: PublishingWorld,
): Promise<Pick<Disconnected, 'deleted' | 'deletedHere' | 'record'>> {
  const adapter = await world.adapters.load(account.platform);
  const grant = grantOf(account, adapter, world.environment);
  for (let round = 0; round < mostRounds; round += 1) {
    const before = await tokenStateAt(writer.branch, writer.ledger.tip, account.name);
    const deleted = await sealedOf(account, writer);
    const record = { at: instant(world.clock.now()), ...word, revoked };
    const earlier = stillHolding(before, grant, revoked, writer.ledger.heads.get(account.name)?.at ?? null);
    const state = disconnectedState(account, before, grant, earlier ?? record);
    const files = new Map<string, Uint8Array | null>(deleted.map(path => [path, null]));
    files.set(tokenFile(account.name), writeTokenState(state));
    const isDone = earlier !== null && deleted.length === 0;
    const message = `Disconnect ${account.name}`;
    if (isDone || (await writer.writeBeside(files, message)) === 'written') {
      const deletedHere = await new TokenStore(config.vault, world, writer).forgetLocal(account.name);
      return { deleted, deletedHere, record: earlier ?? record };
    }
    await writer.refresh();
  }
  throw new Failure('git.lock-lost', `other runs moved the ledger ${mostRounds} times meanwhile`, {
    remedy: 'Wait until they are over.',
  });
}

async function sealedOf({ name }: Account, { branch, ledger }: LedgerWriter): Promise<string[]> {
  if (ledger.tip === null) return [];
  const files = await branch.listFolders(ledger.tip, [`ledger/${name}/sealed/`]);
  return files.map(({ path }) => path).filter(path => readPath(path)?.kind === 'sealed');
}

/** What an earlier disconnection wrote, where nothing has changed since: no other consent, no post. */
function stillHolding(
  state: TokenState | null,
  grant: string | null,
  revoked: boolean,
  lastUsed: string | null,
): TokenState['disconnected'] | null {
  const earlier = state?.disconnected;
  if (earlier === undefined || state === null || (revoked && !earlier.revoked)) return null;
  const isSame = grant === null || state.grant === grant;
  return isSame && (lastUsed === null || lastUsed <= earlier.at) ? earlier : null;
}

/** When tokens were last had stays known: what the variables hold was used up by that. */
function disconnectedState(
  { platform }: Account,
  before: TokenState | null,
  grant: string | null,
  disconnected: NonNullable<TokenState['disconnected']>,
): TokenState {
  const isSame = grant === null || before?.grant === grant;
  const obtained = isSame ? (before?.obtained_at ?? null) : null;
  const none = { ends_at: null, scopes: null, claim: null, refused_at: null };
  return { version: 1, platform, grant: grant ?? before?.grant ?? null, obtained_at: obtained, ...none, disconnected };
}
