import { tokenFile } from '../ledger/paths.ts';
import { requireTokenState } from '../ledger/token-state.ts';
import type { Renewal } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { unfitCredentials } from './credential-values.ts';
import type { DestinationKeeper } from './destination-keeper.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { PlatformClocks } from './platform-clock.ts';
import { renewalOf } from './renewal-of.ts';
import type { Sessions } from './sessions.ts';
import { type Renewed, TokenRenewals } from './token-renewals.ts';
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
  readonly #renewals: TokenRenewals;
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
    this.#renewals = new TokenRenewals(writer, sessions, destinations, this.#store, world);
  }

  /** `moved` where other runs have written meanwhile, so that a plan that was made before is out of date. */
  async ensure(accounts: Iterable<Account>, need: Need): Promise<'same' | 'moved'> {
    const holders = await this.#holders(accounts);
    let moved: 'same' | 'moved' = 'same';
    for (let round = 0; holders.length > 0 && round < mostRounds; round += 1) {
      const steps = await this.#steps(holders, need);
      const claimed = await this.#cleared(steps.filter(({ step }) => step.step === 'renew'));
      if (claimed.length > 0 && (await this.#renewals.claim(claimed)) === 'moved') {
        await this.#writer.refresh();
        moved = 'moved';
        continue;
      }
      for (const { standing, step } of steps) this.#settle(standing, step);
      const unwritten = steps.flatMap(({ standing, step }) =>
        step.step === 'write' ? [{ standing, kept: step.kept }] : [],
      );
      const renewed = await Promise.all(claimed.map(standing => this.#renewals.renew(standing)));
      const results = [...unwritten, ...renewed];
      if ((await this.#renewals.write(results)) === 'moved') moved = 'moved';
      for (const result of results) this.#take(result);
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

  /** Once they are written down. */
  #take(result: Renewed): void {
    const { account, renewal, kept } = result.standing;
    if ('kept' in result) {
      this.#use(account, result.kept, renewal);
    } else if (!renewal.startsWithToken && (kept === null || Date.parse(kept.ends_at) <= this.#world.clock.now())) {
      this.#sessions.refuse(account.name, result.fault);
    }
  }
}
