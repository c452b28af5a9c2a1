import type { Destination, Destinations } from '../ledger/destinations.ts';
import type { Account, Config } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import {
  destinationsAt,
  destinationsFileOf,
  heldBackIssues,
  isSameOrigin,
  lookUpPlace,
  originOf,
  type Place,
  strayIssue,
  variablesOf,
} from './destinations.ts';
import { instant } from './entries.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { lookUpContext, type PlatformWorld } from './platform-context.ts';
import type { Sessions } from './sessions.ts';
import type { PlanningWorld } from './world.ts';

/** How often the places are written again because other runs were first. */
const mostRounds = 20;

/**
 * Trust on first use: the first run that uses a credential writes down where it went, and no later one takes it anywhere
 * else before a person says so.
 */
export class DestinationKeeper {
  readonly #config: Pick<Config, 'positionOf'>;
  /** Null where there is no ledger: then nothing is known, and nothing is kept. */
  readonly #writer: LedgerWriter | null;
  readonly #sessions: Sessions;
  readonly #world: PlatformWorld & Pick<PlanningWorld, 'adapters'>;
  readonly #places = new Map<string, Place>();
  readonly #used = new Map<string, Destination>();
  /** Of accounts whose kept tokens would go elsewhere. */
  readonly #strays = new Map<string, Issue[]>();
  #known: { tip: string | null; destinations: Destinations } = { tip: null, destinations: new Map() };

  constructor(
    config: Pick<Config, 'positionOf'>,
    writer: LedgerWriter | null,
    sessions: Sessions,
    world: PlatformWorld & Pick<PlanningWorld, 'adapters'>,
  ) {
    this.#config = config;
    this.#writer = writer;
    this.#sessions = sessions;
    this.#world = world;
  }

  /** Lets the credentials of these accounts be used, or says why not. To be asked again whenever the ledger has moved. */
  async clear(accounts: Iterable<Account>): Promise<void> {
    for (const account of accounts) {
      const known = await this.#read();
      const found = await this.#placeOf(account);
      if ('fault' in found) {
        this.#sessions.bar(account.name, found);
        continue;
      }
      const held = found.place === null ? [] : heldBackIssues(account, found.place, known, this.#config);
      const issues = [...held, ...(this.#strays.get(account.name) ?? [])];
      if (issues.length > 0) this.#sessions.bar(account.name, { issues });
      else this.#sessions.clear(account.name);
      if (issues.length === 0 && found.place !== null) this.#use(account, found.place, known);
    }
  }

  /** Where the account's credentials go now; null for the platform's own hosts. Only of an account that was cleared. */
  originOf(account: Account): string | null {
    return originOf(account, this.#places.get(account.name) ?? null, this.#world.endpoints);
  }

  /**
   * Whether tokens that were had at that origin may be used: where they go now is there, or a person has approved it since.
   * An account whose tokens may not is barred until they may.
   */
  async admits(account: Account, kept: { origin?: string | null | undefined; obtained_at: string }): Promise<boolean> {
    this.#strays.delete(account.name);
    const found = await this.#placeOf(account);
    // Where that cannot be told, nothing is cleared either.
    if (kept.origin === undefined || 'fault' in found) return true;
    const origin = originOf(account, found.place, this.#world.endpoints);
    if (isSameOrigin(kept.origin, origin) || (await this.#isApproved(account, origin, kept.obtained_at))) return true;
    const stray = strayIssue(account, kept.origin, origin, this.#config);
    this.#strays.set(account.name, [stray]);
    this.#sessions.bar(account.name, { issues: [stray] });
    return false;
  }

  async #isApproved(account: Account, origin: string | null, since: string): Promise<boolean> {
    const known = await this.#read();
    return variablesOf(account).every(variable => {
      const pinned = known.get(variable);
      return pinned?.approved != null && pinned.origin === origin && pinned.since > since;
    });
  }

  /** What is to be written with the next commit; nothing where all of it is known. */
  async beside(): Promise<ReadonlyMap<string, Uint8Array>> {
    const known = this.#used.size === 0 ? new Map() : await this.#read();
    const fresh = [...this.#used].filter(([variable, { named }]) => known.get(variable)?.named !== named);
    return fresh.length === 0 ? new Map() : destinationsFileOf(new Map([...known, ...fresh]));
  }

  /** Writes what no other commit of the run took along. */
  async settle(): Promise<void> {
    const writer = this.#writer;
    for (let round = 0; writer !== null && round < mostRounds; round += 1) {
      const files = await this.beside();
      if (files.size === 0) return;
      const names = [...this.#used.keys()].sort().join(', ');
      if ((await writer.writeBeside(files, `Write down where ${names} may go`)) === 'written') return;
      await writer.refresh();
    }
  }

  /** The name by which a place is looked up may change, as long as it leads to the same one. */
  #use(account: Account, place: NonNullable<Place>, known: Destinations): void {
    const since = instant(this.#world.clock.now());
    const fresh = { ...place, account: account.name, since, approved: null };
    for (const variable of variablesOf(account)) {
      const pinned = known.get(variable);
      this.#used.set(variable, pinned === undefined ? fresh : { ...pinned, named: place.named });
    }
  }

  async #placeOf(account: Account) {
    const seen = this.#places.get(account.name);
    if (seen !== undefined) return { place: seen };
    const adapter = await this.#world.adapters.load(account.platform);
    const context = lookUpContext(account, this.#world, this.#sessions);
    const lookUp = () => adapter.destination!.lookUp!(context);
    const found = await lookUpPlace(account, adapter, this.#world.endpoints, lookUp);
    if ('place' in found) this.#places.set(account.name, found.place);
    return found;
  }

  async #read(): Promise<Destinations> {
    if (this.#writer === null) return this.#known.destinations;
    const { tip } = this.#writer.ledger;
    if (this.#known.tip !== tip) this.#known = { tip, destinations: await destinationsAt(this.#writer.branch, tip) };
    return this.#known.destinations;
  }
}
