import { tokenFile } from '../ledger/paths.ts';
import { readTokenState, type TokenState } from '../ledger/token-state.ts';
import type { Adapter, AdapterRegistry } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { knownEndOf, lifeOf } from './known-end.ts';
import { isCaredFor } from './renewal-of.ts';
import type { Granted } from './scope-issues.ts';
import type { PlanningWorld } from './world.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

interface Outlook {
  account: Account;
  adapter: Adapter;
  /** When its posts go out that wait, or are due, in milliseconds since 1970. */
  times: number[];
}

/**
 * What can be told without a credential of posts that theirs will not live to see: when a token ends, or how long it
 * lives at most where nobody has learnt that; whose consent the platform has refused; and what each allows.
 */
export async function forecastTokens(
  targets: readonly PlannedTarget[],
  config: Config,
  now: number,
  ledger: { branch: LedgerBranch; tip: string | null } | null,
  { adapters, setHere }: Pick<PlanningWorld, 'adapters' | 'setHere'>,
): Promise<{ issues: Issue[]; granted: Granted }> {
  const outlooks = (await outlooksOf(targets, now, adapters)).flatMap(outlook => {
    const isCared = isCaredFor(outlook.account, outlook.adapter);
    const life = lifeOf(outlook.account, outlook.adapter, config);
    return isCared || life !== null ? [{ ...outlook, isCared, life }] : [];
  });
  const states = await readStates(outlooks, ledger);
  const issues = outlooks.flatMap((outlook, index) => {
    const state = states[index] ?? null;
    const refused = outlook.isCared ? refusedIssue(outlook, state) : [];
    if (outlook.life === null || refused.length > 0) return refused;
    const end = knownEndOf(state, setHere(outlook.account));
    return end === null ? lifeIssue(outlook, outlook.life, now) : endIssue(outlook, end, now);
  });
  const granted = outlooks.flatMap(({ account, isCared }, index): [string, readonly string[]][] => {
    const scopes = isCared ? (states[index]?.scopes ?? null) : null;
    return scopes === null ? [] : [[account.name, scopes]];
  });
  return { issues, granted: new Map(granted) };
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

/** By the word of the platform. */
function endIssue({ account, times }: Outlook, end: number, now: number): Issue[] {
  const after = times.filter(time => time >= end).length;
  if (after === 0) return [];
  const date = new Date(end).toISOString().slice(0, 10);
  const words =
    end <= now
      ? `: the token ended on ${date}`
      : end - now < day
        ? ` after ${minuteOf(end)}: the token ends then`
        : ` after ${date}: the token ends that day`;
  return [issue('credential.ending', placeOf(account), `${postsOf(after)} to ${account.name}${words}`)];
}

/** The token that is set now may be older: it ends then at the latest. */
function lifeIssue({ account, adapter, times }: Outlook, life: number, now: number): Issue[] {
  const after = times.filter(time => time > now + life).length;
  if (after === 0) return [];
  const when = life < day ? minuteOf(now + life) : new Date(now + life).toISOString().slice(0, 10);
  const message = `${postsOf(after)} to ${account.name} after ${when}: a token of ${adapter.name} lives for ${lifeText(life)}, and the one that is set now ends then at the latest`;
  return [issue('credential.ending', placeOf(account), message)];
}

function minuteOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
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
