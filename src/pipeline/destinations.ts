import { type Destination, type Destinations, readDestinations, writeDestinations } from '../ledger/destinations.ts';
import { destinationsFile } from '../ledger/paths.ts';
import type { Adapter } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import { type Issue, issue } from '../model/issue.ts';
import { isLoopback } from '../model/loopback.ts';
import type { Fault } from '../model/outcome.ts';
import type { LedgerBranch } from '../model/ports.ts';
import type { PlanningWorld } from './world.ts';

/** Where an account's credentials would go; null where the environment keeps them on this machine, in a rehearsal. */
export type Place = Pick<Destination, 'platform' | 'named' | 'origin'> | null;

/** What the run's environment and the config alone say of it. `isLookedUp` where the origin is yet to be asked for. */
export function namedPlace(
  account: Account,
  adapter: Adapter,
  endpoints: Record<string, string>,
): { place: Place; isLookedUp: boolean } {
  const { platform } = account;
  const moved = endpoints[platform];
  if (moved !== undefined) {
    const place = isLoopback(new URL(moved).hostname) ? null : { platform, named: moved, origin: moved };
    return { place, isLookedUp: false };
  }
  if (adapter.destination === undefined) return { place: { platform, named: null, origin: null }, isLookedUp: false };
  const named = adapter.destination.named(account);
  const isLookedUp = adapter.destination.lookUp !== undefined;
  return { place: { platform, named, origin: isLookedUp ? null : named }, isLookedUp };
}

/** The place with the origin that it was looked up to have. */
export async function lookUpPlace(
  account: Account,
  adapter: Adapter,
  endpoints: Record<string, string>,
  lookUp: () => Promise<{ origin: string } | { fault: Fault }>,
): Promise<{ place: Place } | { fault: Fault }> {
  const { place, isLookedUp } = namedPlace(account, adapter, endpoints);
  if (place === null || !isLookedUp) return { place };
  const found = await lookUp();
  return 'fault' in found ? found : { place: { ...place, origin: found.origin } };
}

/** Those of an account's variables that may go elsewhere only. */
export function heldBack(account: Account, place: NonNullable<Place>, known: Destinations): [string, Destination][] {
  return variablesOf(account).flatMap((variable): [string, Destination][] => {
    const pinned = known.get(variable);
    const differs = pinned !== undefined && (pinned.platform !== place.platform || pinned.origin !== place.origin);
    return differs ? [[variable, pinned]] : [];
  });
}

/** The origin to which they go now: null for the platform's own hosts. */
export function originOf({ platform }: Account, place: Place, endpoints: Record<string, string>): string | null {
  return place === null ? (endpoints[platform] ?? null) : place.origin;
}

/** A sandbox has another port each time. */
export function isSameOrigin(one: string | null, other: string | null): boolean {
  if (one === other) return true;
  return one !== null && other !== null && [one, other].every(origin => isLoopback(new URL(origin).hostname));
}

export function variablesOf({ credentials }: Account): string[] {
  return [...new Set(Object.values(credentials))];
}

/** Why nothing is sent for the account: an issue for each variable. */
export function heldBackIssues(
  account: Account,
  place: NonNullable<Place>,
  known: Destinations,
  config: Pick<Config, 'positionOf'>,
): Issue[] {
  return heldBack(account, place, known).map(([variable, pinned]) =>
    issue(
      'credential.destination',
      placeOf(account, config),
      `${account.name}: ${variable} may go to ${placeWords(pinned)} since ${pinned.since.slice(0, 10)}, and would go to ${placeWords(place)}`,
      `If that is meant: \`mergecast accounts approve ${account.name}\`. If not, somebody tried to take the credential elsewhere: change mergecast.yml back.`,
    ),
  );
}

/** Why tokens that are kept are not used: they were had for another place than the one to which they would go. */
export function strayIssue(
  account: Account,
  from: string | null,
  to: string | null,
  config: Pick<Config, 'positionOf'>,
): Issue {
  const { name, platform } = account;
  const words = (origin: string | null) => placeWords({ platform, origin, named: origin });
  const isRehearsed = to !== null && isLoopback(new URL(to).hostname);
  return issue(
    'credential.destination',
    placeOf(account, config),
    `${name}: the tokens that are kept of it may go to ${words(from)}, and would go to ${words(to)}`,
    isRehearsed
      ? 'Rehearse with an account of its own, or in a copy of the repository without the ledger branch.'
      : `If that is meant: \`mergecast accounts approve ${name}\`, or \`mergecast accounts connect ${name}\` for new ones. If not, change back what moved it: mergecast.yml, or MERGECAST_ENDPOINTS of the run.`,
  );
}

function placeOf({ name }: Account, { positionOf }: Pick<Config, 'positionOf'>) {
  return { file: 'mergecast.yml', position: positionOf(['accounts', name]), field: `accounts.${name}` };
}

export function placeWords({ platform, origin, named }: NonNullable<Place>): string {
  return origin ?? named ?? `${platform}'s own hosts`;
}

/** The file as it stands on the ledger branch. One that cannot be read stops everything: any place might be a wrong one. */
export async function destinationsAt(branch: LedgerBranch, tip: string | null): Promise<Destinations> {
  const [bytes = null] = tip === null ? [] : await branch.readFiles(tip, [destinationsFile]);
  const known = bytes === null ? new Map() : readDestinations(bytes);
  if (known !== null) return known;
  throw new Failure('ledger.broken', `${destinationsFile} cannot be read: it says where credentials may go`, {
    remedy: 'Restore the file from the history of the ledger branch.',
    state: 'Nothing was sent.',
  });
}

export function destinationsFileOf(destinations: Destinations): Map<string, Uint8Array> {
  return new Map([[destinationsFile, writeDestinations(destinations)]]);
}

/**
 * What a pull request, or a config that was merged already, is about to do to credentials that have a place. What is
 * looked up is not asked for here: a plan needs no network.
 */
export async function movingCredentials(
  config: Config,
  ledger: { branch: LedgerBranch; tip: string | null } | null,
  { adapters, endpoints }: Pick<PlanningWorld, 'adapters' | 'endpoints'>,
): Promise<{ moving: Issue[]; barred: ReadonlySet<string> }> {
  const known: Destinations = ledger === null ? new Map() : await destinationsAt(ledger.branch, ledger.tip);
  const moving: Issue[] = [];
  const barred = new Set<string>();
  for (const account of known.size === 0 ? [] : Object.values(config.accounts)) {
    const { place, isLookedUp } = namedPlace(account, await adapters.load(account.platform), endpoints);
    for (const variable of place === null ? [] : variablesOf(account)) {
      const pinned = known.get(variable);
      if (pinned === undefined || place === null) continue;
      const part = isLookedUp ? 'named' : 'origin';
      if (pinned.platform === place.platform && pinned[part] === place[part]) continue;
      barred.add(account.name);
      moving.push(movingIssue(account, variable, pinned, place, config));
    }
  }
  return { moving, barred };
}

function movingIssue(
  account: Account,
  variable: string,
  pinned: Destination,
  place: NonNullable<Place>,
  config: Config,
): Issue {
  const from = pinned.platform === place.platform ? (pinned.named ?? placeWords(pinned)) : placeWords(pinned);
  return issue(
    'credential.moving',
    placeOf(account, config),
    `${account.name}: this config takes ${variable} from ${from} to ${placeWords(place)}`,
    `Nothing is sent there before a person runs \`mergecast accounts approve ${account.name}\`, once the change is merged.`,
  );
}
