import { tokenFile } from '../ledger/paths.ts';
import { readTokenState, writeTokenState } from '../ledger/token-state.ts';
import type { Renewal } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import type { Granted } from '../model/connection.ts';
import { Failure } from '../model/failure.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { instant } from './entries.ts';
import { isOver } from './lease.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { grantBy } from './token-steps.ts';
import { hostOf, type KeptTokens, TokenStore } from './token-store.ts';
import type { PublishingWorld } from './world.ts';

type KeepingWorld = Pick<PublishingWorld, 'clock' | 'run' | 'sealing' | 'localSecrets' | 'environment' | 'secrets'>;

/** `origin`: where it may go; null for the platform's own hosts. */
type Had = Granted & { endsAt: number; origin: string | null };

/** How often it is tried again because runs were first. */
const mostTries = 20;

/**
 * Puts what a consent gave into the vault, as if a run had renewed it: the next run finds it there and goes on from it. The
 * credential of the consent itself belongs into the account's variable all the same, for it says which consent it was.
 */
export async function keepConnected(
  account: Account,
  granted: Had,
  renewal: Renewal,
  config: Config,
  branch: LedgerBranch,
  world: KeepingWorld,
): Promise<void> {
  const writer = await LedgerWriter.open(branch, 'checkpoint');
  const store = new TokenStore(config.vault, world, writer);
  const kept = keptOf(account, granted, renewal, world.clock.now());
  const { version, platform, grant, obtained_at, ends_at, scopes } = kept;
  const state = { version, platform, grant, obtained_at, ends_at, scopes, claim: null, refused_at: null };
  for (let tries = 0; tries < mostTries; tries += 1) {
    await requireFree(account, writer, world);
    const files = new Map([...(await store.keep(kept)), [tokenFile(account.name), writeTokenState(state)]]);
    if ((await writer.writeBeside(files, `Keep the tokens of ${account.name}`)) === 'written') {
      await store.settle(account.name);
      return;
    }
    await writer.refresh();
  }
  throw new Failure('git.lock-lost', `runs moved the ledger ${mostTries} times while this one tried to write`, {
    remedy: 'Run again.',
  });
}

function keptOf(account: Account, granted: Had, renewal: Renewal, now: number): KeptTokens {
  return {
    version: 1,
    account: account.name,
    platform: account.platform,
    grant: grantBy(account, granted.credentials[renewal.consent] ?? ''),
    origin: granted.origin,
    host: hostOf(granted.origin ?? renewal.origin),
    obtained_at: instant(now),
    ends_at: instant(granted.endsAt),
    scopes: granted.scopes === null ? null : [...granted.scopes],
    credentials: granted.credentials,
  };
}

/** A run that renews the tokens before these would write its own over them. */
async function requireFree({ name }: Account, writer: LedgerWriter, { clock, run }: KeepingWorld): Promise<void> {
  const { tip } = writer.ledger;
  const [bytes = null] = tip === null ? [] : await writer.branch.readFiles(tip, [tokenFile(name)]);
  const claim = bytes === null ? null : (readTokenState(bytes)?.claim ?? null);
  if (claim === null || isOver(claim, clock.now(), run)) return;
  throw new Failure('connect.refused', `a run renews the tokens of ${name} right now`, {
    remedy: `Run again after ${claim.lease_until}.`,
    state: 'Nothing was stored.',
  });
}
