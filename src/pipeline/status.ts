import { readPayloads } from '../ledger/ledger.ts';
import { readEntries } from '../ledger/read-entries.ts';
import type { Standing } from '../ledger/standing.ts';
import { folding, standingOf, type TargetRecord } from '../ledger/state.ts';
import { storingOf } from '../ledger/storing.ts';
import { approvedFacts, policyFacts, retractionFacts } from '../model/approval.ts';
import { Failure } from '../model/failure.ts';
import type { AgentMark, LedgerEntry } from '../model/ledger-entry.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { LedgerBranch } from '../model/ports.ts';
import type { Receipt } from '../model/receipt.ts';
import { accountPage } from './account-page.ts';
import { plan } from './plan.ts';
import { readConfig } from './read-config.ts';
import { requireBranch } from './require-branch.ts';
import type { PlanningWorld } from './world.ts';

export interface TargetStatus {
  post: string;
  account: string;
  platform: string | null;
  state: Standing;
  receipts: readonly Receipt[];
  /** How many attempts were made. */
  attempts: number;
  /** The code of the last outcome, and when it was written. */
  code: string | null;
  at: string | null;
  /** The agent that proposed it; null of a person's. */
  agent: Pick<AgentMark, 'tool' | 'model'> | null;
  /** The one that proposed to take it back; null where nobody did, or a person. */
  retracted_by: Pick<AgentMark, 'tool' | 'model'> | null;
  /** Of a target in doubt: where a person can look. */
  page: string | null;
}

/** What the ledger knows of every target, the latest first. */
export async function status(world: PlanningWorld): Promise<{ ledger: string; targets: TargetStatus[] }> {
  const config = await readConfig(world.files, world.adapters);
  const branch = await requireBranch(world, config.ledgerBranch);
  const records = new Map<string, TargetRecord>();
  await readEntries(branch, await branch.fetch(), folding(records));
  const targets: TargetStatus[] = [];
  for (const record of records.values()) {
    const known = statusOf(record);
    // Of what was approved and is yet to go out, `plan` tells.
    if (known.state === 'approved') continue;
    const isDoubt = known.state === 'unknown' || known.state === 'open';
    const page = isDoubt ? await accountPage(config.accounts[record.account], world.adapters) : null;
    targets.push({ ...known, page });
  }
  return { ledger: branch.describe, targets: targets.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? '')) };
}

function statusOf(record: TargetRecord): Omit<TargetStatus, 'page'> {
  const { post, account, platform, receipts, attempts, attempt, outcome, decision, retraction, at } = record;
  const state = standingOf(record);
  return {
    post,
    account,
    platform,
    state,
    receipts,
    attempts,
    agent: namesOf(attempt?.agent),
    retracted_by: namesOf(retraction?.agent),
    // How it had gone out says nothing of one that was taken back.
    code: state === 'retracted' ? state : decision === null ? (outcome?.code ?? null) : decision.decision,
    at,
  };
}

function namesOf(agent: AgentMark | undefined): TargetStatus['agent'] {
  return agent === undefined ? null : { tool: agent.tool, model: agent.model };
}

/** The whole story of one post, or of the policies: what its file asks for now, and every entry that the ledger has of it. */
export interface Story {
  post: string;
  targets: {
    account: string;
    planned: PlannedTarget | null;
    entries: readonly LedgerEntry[];
    /** For whom an agent proposed it; null of a person's, and where that was erased. */
    principal: string | null;
    /** For whom one proposed to take it back. */
    retracted_for: string | null;
  }[];
}

export async function why(post: string, world: PlanningWorld): Promise<Story> {
  const planned = await plan(world);
  const config = await readConfig(world.files, world.adapters);
  const branch = await world.openBranch(config.ledgerBranch);
  const entries: LedgerEntry[] = [];
  const tip = branch === null ? null : await branch.fetch();
  if (branch !== null) await readEntries(branch, tip, entry => entries.push(entry));
  const own = planned.targets.filter(target => [target.postId, target.post.id, target.post.file].includes(post));
  // Who answers for the policies stands in the ledger under no post's name.
  const id = own[0]?.postId ?? (post === config.file ? '' : post);
  const named = entriesOf(id, entries);
  const accounts = new Set([...own.map(target => target.account.name), ...named.map(entry => entry.account)]);
  if (accounts.size === 0) {
    throw new Failure('usage.post', `neither the files nor the ledger have a post ${post}`, {
      remedy: 'See `mergecast plan` and `mergecast status` for the names.',
    });
  }
  const { published, retracted } = branch === null ? noPrincipals : await principalsOf(named, branch, tip);
  const targets = [...accounts].map(account => ({
    account,
    planned: own.find(target => target.account.name === account) ?? null,
    entries: named.filter(entry => entry.account === account),
    principal: published.get(account) ?? null,
    retracted_for: retracted.get(account) ?? null,
  }));
  return { post: id === '' ? post : id, targets };
}

interface Principals {
  published: ReadonlyMap<string, string>;
  retracted: ReadonlyMap<string, string>;
}

const shapes = { target: approvedFacts, retraction: retractionFacts, policies: policyFacts };
const noPrincipals: Principals = { published: new Map(), retracted: new Map() };

/** By account, as the last approvals of what an agent proposed have it beside the ledger. */
async function principalsOf(
  entries: readonly LedgerEntry[],
  branch: LedgerBranch,
  tip: string | null,
): Promise<Principals> {
  const proposed = entries.flatMap(entry => (entry.kind === 'approval' && entry.agent !== undefined ? [entry] : []));
  const stored = await readPayloads(
    branch,
    { tip },
    proposed.flatMap(entry => storingOf(entry) ?? []),
  );
  const [published, retracted] = [new Map<string, string>(), new Map<string, string>()];
  for (const { account, approval, of } of proposed) {
    const shape = shapes[of ?? 'target'];
    const principal = shape.safeParse(stored.get(approval)?.payload).data?.principal;
    if (principal !== undefined) (of === 'retraction' ? retracted : published).set(account, principal);
  }
  return { published, retracted };
}

/** Also those that were written under the names that the post had before it was moved. */
function entriesOf(post: string, entries: readonly LedgerEntry[]): LedgerEntry[] {
  const names = new Set([post]);
  for (const entry of [...entries].reverse()) {
    if (entry.kind === 'moved' && names.has(entry.post)) names.add(entry.from);
  }
  return entries.filter(entry => names.has(entry.post));
}
