import { tokenFile } from '../ledger/paths.ts';
import { readTokenState, type TokenState } from '../ledger/token-state.ts';
import type { Adapter } from '../model/adapter.ts';
import type { Account, Config } from '../model/config.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { type Found, fault, ok, warning } from './check.ts';
import { knownEndOf, lifeOf } from './known-end.ts';
import { isCaredFor } from './renewal-of.ts';
import type { PlanningWorld } from './world.ts';

const day = 24 * 60 * 60 * 1000;
const week = 7 * day;
const month = 30 * day;

/** What the ledger branch says in the open of credentials that end: whose consent is gone, and which end all the same. */
export async function tokenChecks(
  config: Config,
  { branch, tip }: { branch: LedgerBranch; tip: string | null },
  now: number,
  { adapters, setHere }: Pick<PlanningWorld, 'adapters' | 'setHere'>,
): Promise<(Found & { account: string })[]> {
  const accounts = Object.values(config.accounts);
  const loaded = await Promise.all(accounts.map(({ platform }) => adapters.load(platform)));
  const ending = accounts.flatMap((account, index) => {
    const adapter = loaded[index]!;
    const isMortal = lifeOf(account, adapter, config) !== null;
    return isMortal || isCaredFor(account, adapter) ? [{ account, adapter, isMortal }] : [];
  });
  if (tip === null || ending.length === 0) return [];
  const files = await branch.readFiles(
    tip,
    ending.map(({ account }) => tokenFile(account.name)),
  );
  return ending.flatMap(({ account, adapter, isMortal }, index) => {
    const bytes = files[index] ?? null;
    const state = bytes === null ? null : readTokenState(bytes);
    const cared = state === null || !isCaredFor(account, adapter) ? null : judge(state, adapter, now);
    const isGone = state?.refused_at != null || state?.disconnected !== undefined;
    const end = isMortal && !isGone ? knownEndOf(state, setHere(account)) : null;
    const found = end === null ? cared : endCheck(account, end, now);
    return found === null ? [] : [{ account: account.name, ...found }];
  });
}

/** No run has another one: a person has to. */
function endCheck({ name }: Account, end: number, now: number): Found {
  const date = new Date(end).toISOString().slice(0, 10);
  const remedy = `Run \`mergecast accounts connect ${name}\`, or store a new one under the same name.`;
  if (end <= now) return fault(`the token ended on ${date}`, remedy);
  const words = `the token ends on ${date}`;
  if (end <= now + week) return fault(words, remedy);
  return end <= now + month ? warning(words, remedy) : ok(words);
}

function disconnectedCheck(
  { at, who, revoked }: NonNullable<TokenState['disconnected']>,
  platform: string,
  where: string | undefined,
): Found {
  const by = who === null ? '' : ` by ${who}`;
  const told = revoked || where === undefined ? '' : `; ${platform} was not told: ${where}`;
  return warning(
    `it was disconnected on ${at.slice(0, 10)}${by}${told}`,
    'Take the account out of mergecast.yml; or have its owner consent anew, and store the new credential.',
  );
}

function judge(state: TokenState, { name, renewal, revocation }: Adapter, now: number): Found | null {
  const { refused_at, ends_at, disconnected } = state;
  if (disconnected !== undefined) return disconnectedCheck(disconnected, name, revocation?.where);
  if (refused_at !== null) {
    const since = `${name} takes the consent no longer since ${refused_at.slice(0, 10)}`;
    return fault(
      since,
      'A person has to consent anew, and store the new token under the same name; the next run then begins with it.',
    );
  }
  if (ends_at === null) return null;
  const words = `the token that was kept is good until ${ends_at.slice(0, 16).replace('T', ' ')} UTC`;
  // Another kind of token is had anew with what does not end; this one is the only way to the next.
  if (renewal?.startsWithToken !== true || Date.parse(ends_at) > now + week) return ok(words);
  return fault(`${words}, and no run has renewed it`, 'Run `mergecast publish`, and see why no run does it by itself.');
}
