import { CheckpointUnusable } from '../ledger/checkpoint.ts';
import type { Config } from '../model/config.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { Approvals } from './approval/settle-approvals.ts';
import { applyFreeze } from './freeze.ts';
import { type LedgerView, viewLedger } from './ledger-view.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { type Scope, type Standing, scopeSince } from './scope.ts';
import type { Selection } from './selection.ts';
import type { Survey } from './survey.ts';
import type { PublishingWorld } from './world.ts';

interface Looking {
  standing: Promise<Standing>;
  config: Config;
  writer: LedgerWriter;
  selection: Selection | null;
  world: PublishingWorld;
}

/** The plan, from what changed since the checkpoint where that is enough, else from everything. */
export async function look(looking: Looking): Promise<{ view: LedgerView; found: Survey; approvals: Approvals }> {
  const { view, found } = await lookAtPosts(looking);
  const { config, writer, world } = looking;
  const approvals = await withPolicies(await approved(found.targets, view, looking), view, looking);
  const ledger = { branch: writer.branch, tip: writer.ledger.tip };
  const thawed = await applyFreeze(approvals.targets, config, ledger, world.environment);
  return { view, found: { ...found, targets: await allowed(thawed, looking) }, approvals };
}

/** Nothing is loaded for that where nothing is yet to be approved. */
async function approved(targets: PlannedTarget[], view: LedgerView, { config, world }: Looking): Promise<Approvals> {
  const isAsked = config.policies.some(({ approvals, agents }) => (approvals ?? agents.approvals) !== null);
  if (!(isAsked && targets.some(isDue)) && targets.every(({ approval }) => approval.kind === 'same'))
    return { targets, entries: [], stored: new Map() };
  const { settleApprovals } = await import('./approval/settle-approvals.ts');
  return settleApprovals(targets, view, config, world);
}

/** Where the ledger is read from a checkpoint on, the config is the one that it was made with. */
async function withPolicies(
  approvals: Approvals,
  view: LedgerView,
  { config, writer, world }: Looking,
): Promise<Approvals> {
  if (writer.ledger.base.kind === 'checkpoint' || world.provenance === null) return approvals;
  const { settlePolicies } = await import('./approval/settle-policies.ts');
  const { entries, stored } = await settlePolicies(view, config, world);
  if (entries.length === 0) return approvals;
  return {
    ...approvals,
    entries: [...approvals.entries, ...entries],
    stored: new Map([...approvals.stored, ...stored]),
  };
}

/** What its policies let wait does. Nothing is read for that where nothing is due. */
async function allowed(targets: PlannedTarget[], { config, writer, world }: Looking): Promise<PlannedTarget[]> {
  if (config.policies.length === 0 || !targets.some(isDue)) return targets;
  const { applyTimeRules } = await import('./policy/time-rules.ts');
  const ledger = { branch: writer.branch, tip: writer.ledger.tip };
  return (await applyTimeRules(targets, config, ledger, world.clock.now())).targets;
}

function isDue({ state }: PlannedTarget): boolean {
  return state === 'due';
}

async function lookAtPosts({
  config,
  writer,
  selection,
  standing,
  world,
}: Looking): Promise<{ view: LedgerView; found: Survey }> {
  const options = { config, selection, now: world.clock.now(), run: world.run, keep: 'open' as const };
  return fromCheckpoint(writer, async () => {
    const { base, entries } = writer.ledger;
    const view = await viewLedger(writer.branch, writer.ledger);
    if (base.kind === 'records') return { view, found: await readAll({ ...options, view }, world) };
    const scope =
      selection === null || (selection.post === '' && selection.account !== null)
        ? await scopeSince(base.index, entries.length, view, config, world, standing)
        : null;
    if (scope === null) throw new CheckpointUnusable('it tells nothing of how things stand');
    if (isIdle(scope)) return { view, found: idleSurvey(scope) };
    return { view, found: await readAll({ ...options, view }, world, scope) };
  });
}

/** Loaded here alone: what reads posts takes longer to load than a run takes that has none to read. */
async function readAll(...args: Parameters<typeof import('./survey.ts').survey>): Promise<Survey> {
  const { survey } = await import('./survey.ts');
  return survey(...args);
}

function isIdle({ files, left, waiting }: Scope): boolean {
  return files.length + left.length + waiting.length === 0;
}

function idleSurvey({ waiting }: Scope): Survey {
  const ids = { written: new Map(), present: new Set<string>() };
  return { targets: waiting, unread: [], issues: [], moved: [], isWhole: false, ids };
}

/** A checkpoint is a cache: where it fails, the same is done with the whole ledger. */
export async function fromCheckpoint<T>(writer: LedgerWriter, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CheckpointUnusable)) throw error;
    await writer.readWhole();
    return work();
  }
}
