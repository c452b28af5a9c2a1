import { canonicalJson } from '../../content/canonical.ts';
import { sha256 } from '../../content/digest.ts';
import { type Origin, policyFacts } from '../../model/approval.ts';
import type { Account, Config } from '../../model/config.ts';
import { Failure } from '../../model/failure.ts';
import type { NewEntry, StoredPayload } from '../../model/ledger-entry.ts';
import type { LedgerView } from '../ledger-view.ts';
import type { PublishingWorld } from '../world.ts';
import { approvePolicies } from './approval-entry.ts';
import { factsBeside } from './judge-approval.ts';
import { peopleBehind } from './people.ts';

/** Policies are of no post. */
const noPost = '';

/**
 * By which change the policies of each account came to be as they are, where they are not those that were written down
 * last. What a run may send depends on them, so that who proposed them is kept as it is of posts. Where the host says
 * nothing of it, a later run asks.
 */
export async function settlePolicies(
  view: LedgerView,
  config: Config,
  world: PublishingWorld,
): Promise<{ entries: NewEntry[]; stored: Map<string, StoredPayload> }> {
  const settled = { entries: [] as NewEntry[], stored: new Map<string, StoredPayload>() };
  if (world.provenance === null) return settled;
  await view.load([noPost]);
  const changed = Object.values(config.accounts).filter(account => isChanged(account, config, view));
  if (changed.length === 0) return settled;
  const commit = await world.repository.head();
  const origin = commit === null ? undefined : await originOfConfig(config, commit, world);
  const people = peopleBehind([origin]);
  if (people === null) return settled;
  for (const account of changed) {
    const facts = { policies: digestOf(account, config), principal: origin?.principal };
    const { entry, stored } = approvePolicies(account, facts, people, commit, world);
    settled.entries.push(entry);
    settled.stored.set(entry.approval, stored);
  }
  return settled;
}

/** An account that never had a policy has none that somebody approved. */
function isChanged(account: Account, config: Config, view: LedgerView): boolean {
  const approval = view.record(noPost, account.name)?.approval ?? null;
  if (approval === null) return config.policies.some(({ accounts }) => accounts.has(account.name));
  return policyFacts.safeParse(factsBeside(approval, view)).data?.policies !== digestOf(account, config);
}

/** Undefined where the host was asked and did not answer, or what stands here is not what was merged. */
async function originOfConfig(
  { file }: Config,
  commit: string,
  { provenance, checkout, log }: PublishingWorld,
): Promise<Origin | undefined> {
  if (!(await checkout.isClean([file]))) return undefined;
  try {
    return (await provenance!.originsOf([file], commit)).get(file);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log(`who approved the policies could not be asked: ${error.message}`);
    return undefined;
  }
}

/** Of the rules that hold for an account, whatever others they hold for. */
function digestOf({ name }: Account, { policies }: Config): string {
  const own = policies.filter(({ accounts }) => accounts.has(name)).map(({ accounts: _, ...rules }) => rules);
  const plain = JSON.stringify(own, (_, value) => (value instanceof Set ? [...value].sort() : value));
  return sha256(canonicalJson(JSON.parse(plain)));
}
