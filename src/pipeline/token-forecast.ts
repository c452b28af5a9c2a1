import { tokenFile } from '../ledger/paths.ts';
import { readTokenState, type TokenState } from '../ledger/token-state.ts';
import type { Adapter, AdapterRegistry } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { isCaredFor, renewalOf } from './renewal-of.ts';
import type { Granted } from './scope-issues.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

interface Outlook {
  account: Account;
  adapter: Adapter;
  /** When its posts go out that wait, or are due, in milliseconds since 1970. */
  times: number[];
}

/**
 * What can be told without a credential of posts that theirs will not live to see: how long a token lives at most, and
 * whose consent the platform has refused, and what each allows.
 */
export async function forecastTokens(
  targets: readonly PlannedTarget[],
  config: Config,
  now: number,
  ledger: { branch: LedgerBranch; tip: string | null } | null,
  adapters: AdapterRegistry,
): Promise<{ issues: Issue[]; granted: Granted }> {
  const outlooks = await outlooksOf(targets, now, adapters);
  const cared = outlooks.filter(({ account, adapter }) => isCaredFor(account, adapter));
  const states = await readStates(cared, ledger);
  const refused = cared.flatMap((outlook, index) => refusedIssue(outlook, states[index] ?? null));
  const ending = outlooks
    .filter(({ account, adapter }) => !isRenewed(account, adapter, config))
    .flatMap(outlook => endingIssue(outlook, now));
  const granted = cared.flatMap(({ account }, index): [string, readonly string[]][] => {
    const scopes = states[index]?.scopes ?? null;
    return scopes === null ? [] : [[account.name, scopes]];
  });
  return { issues: [...refused, ...ending], granted: new Map(granted) };
}

async function outlooksOf(
  targets: readonly PlannedTarget[],
  now: number,
  adapters: AdapterRegistry,
): Promise<Outlook[]> {
  const outlooks = new Map<string, Outlook>();
  for (const { account, state, publishAt } of targets) {
    if (state !== 'waiting' && state !== 'due') continue;
    const known = outlooks.get(account.name) ?? { account, adapter: await adapters.load(account.platform), times: [] };
    known.times.push(Math.max(now, publishAt?.epochMilliseconds ?? now));
    outlooks.set(account.name, known);
  }
  return [...outlooks.values()];
}

function isRenewed(account: Account, adapter: Adapter, { vault }: Config): boolean {
  const renewal = renewalOf(account, adapter);
  return renewal !== null && (vault !== null || !renewal.startsWithToken);
}

async function readStates(
  outlooks: readonly Outlook[],
  ledger: { branch: LedgerBranch; tip: string | null } | null,
): Promise<(TokenState | null)[]> {
  if (outlooks.length === 0 || ledger === null || ledger.tip === null) return [];
  const { branch, tip } = ledger;
  const paths = outlooks.map(({ account }) => tokenFile(account.name));
  return (await branch.readFiles(tip, paths)).map(bytes => (bytes === null ? null : readTokenState(bytes)));
}

function refusedIssue({ account, adapter, times }: Outlook, state: TokenState | null): Issue[] {
  if (state === null) return [];
  const { refused_at: refused, disconnected } = state;
  const why =
    disconnected !== undefined
      ? `it was disconnected on ${disconnected.at.slice(0, 10)}`
      : refused !== null && `${adapter.name} takes its consent no longer since ${refused.slice(0, 10)}`;
  if (why === false) return [];
  return [issue('credential.ending', placeOf(account), `${postsOf(times.length)} to ${account.name}: ${why}`)];
}

/** The token that is set now may be older: it ends then at the latest. */
function endingIssue({ account, adapter, times }: Outlook, now: number): Issue[] {
  const lives = Object.keys(account.credentials).flatMap(name => adapter.credentials[name]?.livesMilliseconds ?? []);
  if (lives.length === 0) return [];
  const life = Math.min(...lives);
  const after = times.filter(time => time > now + life).length;
  if (after === 0) return [];
  const end = new Date(now + life).toISOString();
  const when = life < day ? `${end.slice(0, 16).replace('T', ' ')} UTC` : end.slice(0, 10);
  const message = `${postsOf(after)} to ${account.name} after ${when}: a token of ${adapter.name} lives for ${lifeText(life)}, and the one that is set now ends then at the latest`;
  return [issue('credential.ending', placeOf(account), message)];
}

function placeOf({ name }: Account) {
  return { file: 'mergecast.yml', field: `accounts.${name}.credentials` };
}

function postsOf(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`;
}

function lifeText(milliseconds: number): string {
  if (milliseconds < day) return milliseconds === hour ? 'an hour' : `${milliseconds / hour} hours`;
  return `${milliseconds / day} days`;
}
