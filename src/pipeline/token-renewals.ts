import { tokenFile } from '../ledger/paths.ts';
import { type TokenState, writeTokenState } from '../ledger/token-state.ts';
import type { Tokens } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import type { Fault } from '../model/outcome.ts';
import { learnSecrets, redacted } from './account-secrets.ts';
import type { DestinationKeeper } from './destination-keeper.ts';
import { instant } from './entries.ts';
import { leaseMilliseconds } from './lease.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { platformContext } from './platform-context.ts';
import type { Sessions } from './sessions.ts';
import type { Holder, Standing } from './token-steps.ts';
import { hostOf, type KeptTokens, type TokenStore } from './token-store.ts';
import type { PublishingWorld } from './world.ts';

/** How often facts are written again because other runs were first. */
const mostTries = 20;

/** New tokens, or a fault with what is left. */
export type Renewed = { standing: Standing; kept: KeptTokens } | { standing: Standing; fault: Fault };

/** Claims a renewal, asks for it, and writes down what came of it, in that order; another run finds each of these. */
export class TokenRenewals {
  readonly #writer: LedgerWriter;
  readonly #sessions: Sessions;
  readonly #destinations: DestinationKeeper;
  readonly #world: PublishingWorld;
  readonly #store: TokenStore;

  constructor(
    writer: LedgerWriter,
    sessions: Sessions,
    destinations: DestinationKeeper,
    store: TokenStore,
    world: PublishingWorld,
  ) {
    this.#writer = writer;
    this.#sessions = sessions;
    this.#destinations = destinations;
    this.#store = store;
    this.#world = world;
  }

  /** So that no other run asks meanwhile; `moved` where one was first. */
  async claim(standings: readonly Standing[]): Promise<'written' | 'moved'> {
    const { run, clock } = this.#world;
    const lease = instant(clock.now() + leaseMilliseconds);
    const holder = { clone: run.clone, process: run.process, workflow: run.workflow, actor: run.actor, commit: null };
    const files = standings.map((standing): [string, Uint8Array] => {
      const state = { ...stateOf(standing), claim: { lease_until: lease, run: holder } };
      return [tokenFile(standing.account.name), writeTokenState(state)];
    });
    const beside = await this.#destinations.beside();
    return this.#writer.writeBeside(new Map([...files, ...beside]), `Claim the renewal of ${namesOf(standings)}`);
  }

  /** What came of asking. */
  async renew(standing: Standing): Promise<Renewed> {
    const { account, renewal, grant } = standing;
    const sessions = this.#sessions;
    if (standing.kept !== null) sessions.useTokens(account.name, standing.kept.credentials);
    const asked = this.#world.clock.now();
    const answer = await renewal.renew(platformContext(account, this.#world, sessions));
    if ('fault' in answer) {
      return { standing, fault: this.#faultOf(account, answer.fault) };
    }
    learnSecrets(account, Object.values(answer.tokens.credentials), this.#world);
    const origin = this.#destinations.originOf(account);
    return {
      standing,
      kept: keptOf(
        account,
        { grant, origin, host: hostOf(origin ?? standing.renewal.origin) },
        answer.tokens,
        standing.kept,
        asked,
      ),
    };
  }

  /** Whatever became of the question, no post was sent with it. */
  #faultOf(account: Account, fault: Fault): Fault {
    const told = redacted(fault, account, this.#world);
    return { ...told, outcome: fault.outcome === 'unknown' ? 'throttled' : fault.outcome };
  }

  /** Writes the new ones, and what was refused, and gives the claims back; only then may they be used. */
  async write(results: readonly Renewed[]): Promise<'same' | 'moved'> {
    if (results.length === 0) return 'same';
    const files = new Map<string, Uint8Array>();
    for (const result of results) {
      const { standing } = result;
      const state =
        'kept' in result ? stateAfter(standing, result.kept) : this.#stateAfterFault(standing, result.fault);
      files.set(tokenFile(standing.account.name), writeTokenState(state));
      if ('kept' in result) for (const [path, bytes] of await this.#store.keep(result.kept)) files.set(path, bytes);
    }
    const moved = await this.#writeFacts(
      files,
      `Renew the tokens of ${namesOf(results.map(({ standing }) => standing))}`,
    );
    for (const result of results) {
      if ('kept' in result) await this.#store.settle(result.standing.account.name);
    }
    return moved;
  }

  #stateAfterFault(standing: Standing, fault: Fault): TokenState {
    const isRefused = fault.outcome === 'rejected' && fault.code === 'platform.credentials';
    return { ...stateOf(standing), refused_at: isRefused ? instant(this.#world.clock.now()) : null };
  }

  /** Nobody else writes these files while the claim holds: on a tip that moved they are written again. */
  async #writeFacts(files: ReadonlyMap<string, Uint8Array>, message: string): Promise<'same' | 'moved'> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      if ((await this.#writer.writeBeside(files, message)) === 'written') return tries === 0 ? 'same' : 'moved';
      await this.#writer.refresh();
    }
    throw new Failure('git.lock-lost', `other runs moved the ledger ${mostTries} times while this one tried to write`, {
      remedy: 'Run again on this machine: the new tokens are kept here and are written by the next run.',
      state: 'Nothing was sent with them.',
    });
  }
}

/** As it stands, without a claim. */
function stateOf({ account, grant, state }: Standing): TokenState {
  const none = { obtained_at: null, ends_at: null, scopes: null, refused_at: null };
  return { version: 1, platform: account.platform, grant, ...none, ...state, claim: null };
}

function stateAfter(standing: Standing, { obtained_at, ends_at, scopes }: KeptTokens): TokenState {
  const { seen_at: _, ...state } = stateOf(standing);
  return { ...state, obtained_at, ends_at, scopes, refused_at: null };
}

/** An empty value in an answer never takes the place of one that is known. */
function keptOf(
  account: Account,
  from: { grant: string; origin: string | null; host: string },
  tokens: Tokens,
  before: KeptTokens | null,
  at: number,
): KeptTokens {
  const given = Object.entries(tokens.credentials).filter(([, value]) => value.trim() !== '');
  return {
    version: 1,
    account: account.name,
    platform: account.platform,
    ...from,
    obtained_at: instant(at),
    ends_at: instant(tokens.endsAt),
    scopes: tokens.scopes === null ? (before?.scopes ?? null) : [...tokens.scopes],
    credentials: { ...before?.credentials, ...Object.fromEntries(given) },
  };
}

function namesOf(standings: readonly Holder[]): string {
  return standings.map(({ account }) => account.name).join(', ');
}
