import { tokenFile } from '../ledger/paths.ts';
import { requireTokenState, type TokenState, writeTokenState } from '../ledger/token-state.ts';
import type { Adapter } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import { redacted } from './account-secrets.ts';
import { isFit } from './credential-values.ts';
import type { DestinationKeeper } from './destination-keeper.ts';
import { instant } from './entries.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { platformContext } from './platform-context.ts';
import { keepAliveOf, needsUse, renewalOf } from './renewal-of.ts';
import type { Run } from './run.ts';
import type { Sessions } from './sessions.ts';
import { grantOf } from './token-steps.ts';
import type { PublishingWorld } from './world.ts';

/** An account whose consent its platform forgets one day, and what the ledger branch has of that very consent. */
interface Holder {
  account: Account;
  adapter: Adapter;
  grant: string;
  state: TokenState | null;
}

/**
 * Uses what dies of not being used, and remembers when; tokens that are renewed and that no post has needed yet are
 * remembered too, so that they are renewed in time. All that is due is out by now, so what fails here is told and no more.
 */
export async function keepAlive({ config, writer, sessions, destinations, world }: Run): Promise<void> {
  try {
    const states = await Promise.all(
      (await holdersOf(config, writer, world)).map(async holder => {
        const state = await cared(holder, writer, sessions, destinations, world);
        return state === null ? [] : [[tokenFile(holder.account.name), writeTokenState(state)] as const];
      }),
    );
    const files = new Map(states.flat());
    if (files.size === 0) return;
    const message = 'Remember which consents are alive';
    // Where another run was first, that one has remembered it, or the next one does.
    if ((await writer.writeBeside(files, message)) === 'moved') await writer.refresh();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(`what is seldom used could not be kept alive: ${error.message}`);
  }
}

async function holdersOf(config: Config, { branch, ledger }: LedgerWriter, world: PublishingWorld): Promise<Holder[]> {
  const holders: Omit<Holder, 'state'>[] = [];
  for (const account of Object.values(config.accounts)) {
    const adapter = await world.adapters.load(account.platform);
    const isKept = keepAliveOf(account, adapter) !== null || (config.vault !== null && renewalOf(account, adapter));
    const grant = isKept && isFit(account, world) ? grantOf(account, adapter, world.environment) : null;
    if (grant !== null) holders.push({ account, adapter, grant });
  }
  const paths = holders.map(({ account }) => tokenFile(account.name));
  const files = ledger.tip === null || paths.length === 0 ? [] : await branch.readFiles(ledger.tip, paths);
  return holders.map((holder, index) => {
    const bytes = files[index] ?? null;
    const state = bytes === null ? null : requireTokenState(bytes, holder.account.name);
    return { ...holder, state: state?.grant === holder.grant ? state : null };
  });
}

/** What is to be remembered of an account; null where nothing is. */
async function cared(
  { account, adapter, grant, state }: Holder,
  { ledger }: LedgerWriter,
  sessions: Sessions,
  destinations: DestinationKeeper,
  world: PublishingWorld,
): Promise<TokenState | null> {
  const now = world.clock.now();
  const none = { obtained_at: null, ends_at: null, scopes: null, claim: null, refused_at: null };
  const fresh: TokenState = { version: 1, platform: account.platform, grant, ...none, ...state };
  const means = keepAliveOf(account, adapter);
  if (means === null) return state === null ? { ...fresh, seen_at: instant(now) } : null;
  if (state?.refused_at != null || state?.disconnected !== undefined) return null;
  if (!needsUse(state, ledger.heads.get(account.name)?.at ?? null, means, now)) return null;
  await destinations.clear([account]);
  if (!sessions.isCleared(account.name)) return null;
  const answer = await means.use(platformContext(account, world, sessions));
  if ('used' in answer) return { ...fresh, obtained_at: instant(now) };
  const { outcome, code, message } = redacted(answer.fault, account, world);
  world.log(`${account.name}: ${message}`);
  return outcome === 'rejected' && code === 'platform.credentials' ? { ...fresh, refused_at: instant(now) } : null;
}
