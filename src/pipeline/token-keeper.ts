import { tokenFile } from '../ledger/paths.ts';
import { requireTokenState, type TokenState, writeTokenState } from '../ledger/token-state.ts';
import type { Renewal, Tokens } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import type { Fault } from '../model/outcome.ts';
import { learnSecrets, redacted } from './account-secrets.ts';
import { unfitCredentials } from './credential-values.ts';
import type { DestinationKeeper } from './destination-keeper.ts';
import { instant } from './entries.ts';
import { leaseMilliseconds } from './lease.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { PlatformClocks } from './platform-clock.ts';
import { platformContext } from './platform-context.ts';
import { renewalOf } from './renewal-of.ts';
import type { Sessions } from './sessions.ts';
import {
  clockFault,
  grantOf,
  type Holder,
  isAtRest,
  type Need,
  nextStep,
  type Standing,
  type Step,
  withoutKey,
} from './token-steps.ts';
import { type KeptTokens, TokenStore } from './token-store.ts';
import type { PublishingWorld } from './world.ts';

/** How often claims are tried again because other runs were first. */
const mostRounds = 20;

/**
 * Renews tokens ahead of need, one run at a time: it claims, asks, writes the new ones to where the next run finds them,
 * and only then are they used. Where a run dies in between, the next one takes over after its lease.
 */
export class TokenKeeper {
  readonly #writer: LedgerWriter;
  readonly #sessions: Sessions;
  readonly #destinations: DestinationKeeper;
  readonly #world: PublishingWorld;
  readonly #store: TokenStore;
  /** Until when what the run holds needs no look, by account. */
  readonly #goodUntil = new Map<string, number>();
  readonly #clocks: PlatformClocks;

  constructor(
    config: Pick<Config, 'vault'>,
    writer: LedgerWriter,
    sessions: Sessions,
    destinations: DestinationKeeper,
    world: PublishingWorld,
  ) {
    this.#writer = writer;
    this.#sessions = sessions;
    this.#destinations = destinations;
    this.#world = world;
    this.#clocks = new PlatformClocks(world);
    this.#store = new TokenStore(config.vault, world, writer);
  }

  /** `moved` where other runs have written meanwhile, so that a plan that was made before is out of date. */
  async ensure(accounts: Iterable<Account>, need: Need): Promise<'same' | 'moved'> {
    const holders = await this.#holders(accounts);
    let moved: 'same' | 'moved' = 'same';
    for (let round = 0; holders.length > 0 && round < mostRounds; round += 1) {
      const steps = await this.#steps(holders, need);
      const claimed = await this.#cleared(steps.filter(({ step }) => step.step === 'renew'));
      if (claimed.length > 0 && (await this.#claim(claimed)) === 'moved') {
        await this.#writer.refresh();
        moved = 'moved';
        continue;
      }
      for (const { standing, step } of steps) this.#settle(standing, step);
      const unwritten = steps.flatMap(({ standing, step }) =>
        step.step === 'write' ? [{ standing, kept: step.kept }] : [],
      );
      const renewed = await Promise.all(claimed.map(standing => this.#renew(standing)));
      if ((await this.#write([...unwritten, ...renewed])) === 'moved') moved = 'moved';
      return moved;
    }
    return moved;
  }

  /** Asking for new tokens takes the old ones along: only to where they may go. */
  async #cleared(steps: readonly { standing: Standing }[]): Promise<Standing[]> {
    await this.#destinations.clear(steps.map(({ standing }) => standing.account));
    return steps.flatMap(({ standing }) => (this.#sessions.isCleared(standing.account.name) ? [standing] : []));
  }

  async #holders(accounts: Iterable<Account>): Promise<Holder[]> {
    const holders: Holder[] = [];
    for (const account of accounts) {
      if ((this.#goodUntil.get(account.name) ?? 0) > this.#world.clock.now()) continue;
      const adapter = await this.#world.adapters.load(account.platform);
      const renewal = renewalOf(account, adapter);
      if (renewal === null) continue;
      if (unfitCredentials(account, this.#world.environment).length > 0) continue;
      holders.push({ account, adapter, renewal, grant: grantOf(account, adapter, this.#world.environment)! });
    }
    return holders;
  }

  async #steps(holders: readonly Holder[], need: Need): Promise<{ standing: Standing; step: Step }[]> {
    const { tip } = this.#writer.ledger;
    const paths = holders.map(({ account }) => tokenFile(account.name));
    const files = tip === null ? [] : await this.#writer.branch.readFiles(tip, paths);
    return Promise.all(
      holders.map(async (holder, index) => {
        const bytes = files[index] ?? null;
        const state = bytes === null ? null : requireTokenState(bytes, holder.account.name);
        const rests =
          need === 'idle' &&
          isAtRest(holder, state, this.#world.clock.now()) &&
          !(await this.#store.hasLocal(holder.account.name));
        // Most runs have nothing to send: they open no vault.
        if (rests)
          return {
            standing: { ...holder, state, kept: null, isSafe: true, isStray: false },
            step: { step: 'nothing' } as const,
          };
        const known = await this.#store.read(holder.account.name, holder.grant);
        const standing: Standing = {
          ...holder,
          state: state?.grant === holder.grant ? state : null,
          kept: known?.kept ?? null,
          isSafe: known?.isSafe ?? false,
          isStray: known !== null && !(await this.#destinations.admits(holder.account, known.kept)),
        };
        const step = nextStep(standing, need, this.#here());
        return { standing, step: await this.#sound(standing, step, need) };
      }),
    );
  }

  /** The step, unless this machine is not fit for it. */
  async #sound(standing: Standing, step: Step, need: Need): Promise<Step> {
    if (step.step !== 'renew' && (step.step !== 'use' || need === 'idle')) return step;
    const { account, renewal } = standing;
    // Claims and ends of tokens are told by the clock.
    const offBy = await this.#clocks.offBy(account, renewal.timeAddress, this.#sessions);
    if (offBy !== 0) return this.#instead({ step: 'fault', fault: clockFault(account, offBy) }, account, need);
    const why = step.step === 'renew' ? await this.#store.unfitKey() : null;
    if (why === null) return step;
    return this.#instead(withoutKey(standing, why, this.#world.clock.now()), account, need);
  }

  /** Where nothing is due, a fault is told and no more. */
  #instead(step: Step, { name }: Account, need: Need): Step {
    if (step.step !== 'fault' || need === 'use') return step;
    this.#world.log(`${name}: ${step.fault.message}`);
    return { step: 'nothing' };
  }

  #here() {
    const { clock, run } = this.#world;
    return { now: clock.now(), run, hasVault: this.#store.vault !== null };
  }

  #settle({ account, renewal }: Standing, step: Step): void {
    if (step.step === 'fault') this.#sessions.refuse(account.name, step.fault);
    if (step.step === 'use') this.#use(account, step.kept, renewal);
  }

  #use(account: Account, kept: KeptTokens, { aheadMilliseconds }: Renewal): void {
    this.#sessions.useTokens(account.name, kept.credentials);
    this.#goodUntil.set(account.name, Date.parse(kept.ends_at) - aheadMilliseconds);
  }

  async #claim(standings: readonly Standing[]): Promise<'written' | 'moved'> {
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

  /** What came of asking: new tokens, or a fault with what is left. */
  async #renew(
    standing: Standing,
  ): Promise<{ standing: Standing; kept: KeptTokens } | { standing: Standing; fault: Fault }> {
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
    return { standing, kept: keptOf(account, { grant, origin }, answer.tokens, standing.kept, asked) };
  }

  /** Whatever became of the question, no post was sent with it. */
  #faultOf(account: Account, fault: Fault): Fault {
    const told = redacted(fault, account, this.#world);
    return { ...told, outcome: fault.outcome === 'unknown' ? 'throttled' : fault.outcome };
  }

  /** Writes the new ones, and what was refused, and gives the claims back; only then are they used. */
  async #write(
    results: readonly ({ standing: Standing; kept: KeptTokens } | { standing: Standing; fault: Fault })[],
  ): Promise<'same' | 'moved'> {
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
      const { account, renewal, kept } = result.standing;
      if ('kept' in result) {
        await this.#store.settle(account.name);
        this.#use(account, result.kept, renewal);
      } else if (!renewal.startsWithToken && (kept === null || Date.parse(kept.ends_at) <= this.#world.clock.now())) {
        this.#sessions.refuse(account.name, result.fault);
      }
    }
    return moved;
  }

  #stateAfterFault(standing: Standing, fault: Fault): TokenState {
    const isRefused = fault.outcome === 'rejected' && fault.code === 'platform.credentials';
    return { ...stateOf(standing), refused_at: isRefused ? instant(this.#world.clock.now()) : null };
  }

  /** Nobody else writes these files while the claim holds: on a tip that moved they are written again. */
  async #writeFacts(files: ReadonlyMap<string, Uint8Array>, message: string): Promise<'same' | 'moved'> {
    for (let tries = 0; tries < mostRounds; tries += 1) {
      if ((await this.#writer.writeBeside(files, message)) === 'written') return tries === 0 ? 'same' : 'moved';
      await this.#writer.refresh();
    }
    throw new Failure(
      'git.lock-lost',
      `other runs moved the ledger ${mostRounds} times while this one tried to write`,
      {
        remedy: 'Run again on this machine: the new tokens are kept here and are written by the next run.',
        state: 'Nothing was sent with them.',
      },
    );
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
  from: { grant: string; origin: string | null },
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
