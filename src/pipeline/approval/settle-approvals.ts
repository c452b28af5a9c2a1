import type { TargetRecord } from '../../ledger/state.ts';
import type { Origin, Provenance } from '../../model/approval.ts';
import type { Config } from '../../model/config.ts';
import { Failure } from '../../model/failure.ts';
import type { ApprovalEntry, NewEntry, StoredPayload } from '../../model/ledger-entry.ts';
import { type PlannedTarget, type TargetState, targetName } from '../../model/plan.ts';
import type { LedgerView } from '../ledger-view.ts';
import type { PublishingWorld } from '../world.ts';
import { approve, approveRetraction } from './approval-entry.ts';
import { changedReason, isApprovedRetraction, otherwiseReason, partWords } from './judge-approval.ts';
import { nobody, type People, peopleBehind, peopleOf, stillOfAgent } from './people.ts';
import { approverRulesFor, asksForApprovals, heldReason } from './required-approvers.ts';

/** What a run writes down as approved, and the targets with those that were not. */
export interface Approvals {
  targets: PlannedTarget[];
  entries: NewEntry[];
  /** What lies beside them, by their names. */
  stored: Map<string, StoredPayload>;
}

/** What is late or too much at once goes out only after a person has changed something: then it is approved. */
const toCome = new Set<TargetState>(['due', 'waiting', 'update']);

/**
 * What the branch holds was approved by being merged into it: each target that is yet to go out is written down as it is
 * now, with who answers for that. What was approved before by a pull request and was changed by anything else, is held.
 */
export async function settleApprovals(
  targets: readonly PlannedTarget[],
  view: LedgerView,
  config: Config,
  world: PublishingWorld,
): Promise<Approvals> {
  const open = targets.filter(target =>
    target.state === 'retract'
      ? !isApprovedRetraction(target, view)
      : toCome.has(target.state) && needsApproval(target),
  );
  const settled: Approvals = { targets: [...targets], entries: [], stored: new Map() };
  if (open.length > 0) await settle(open, settled, view, config, world);
  settled.targets = await withRequired(settled, view, config, world.provenance);
  return settled;
}

async function settle(
  open: readonly PlannedTarget[],
  settled: Approvals,
  view: LedgerView,
  config: Config,
  world: PublishingWorld,
): Promise<void> {
  const commit = await world.repository.head();
  const origins = await askOrigins(open, commit, config, world);
  for (const target of open) {
    const record = await recordOf(target, view);
    const asked = filesOf(target, config).map(file => origins?.get(file));
    const isRuled = approverRulesFor(target, config.policies, 'unknown').length > 0;
    const at = settled.targets.indexOf(target);
    const word = await asReviewed(wordFor(target, record, asked, isRuled), target, world);
    if ('held' in word) {
      settled.targets[at] = { ...target, state: 'changed', reason: word.held };
    } else if (word.people !== null) {
      const writeDown = target.state === 'retract' ? approveRetraction : approve;
      const { entry, stored } = writeDown(target, stillOfAgent(word.people, earlier(target, record)), commit, world);
      settled.entries.push(entry);
      settled.stored.set(entry.approval, stored);
      settled.targets[at] = { ...target, agent: entry.agent ?? null };
    }
  }
}

/** Who wrote a post has not thereby asked for it to be taken back. */
function earlier({ state }: PlannedTarget, record: TargetRecord | undefined): ApprovalEntry | null {
  const approval = record?.approval ?? null;
  return state === 'retract' && approval?.of !== 'retraction' ? null : approval;
}

const isRuled = new Set<TargetState>(['due', 'update', 'retract']);

/** What is due, or to be taken back, and was not approved by those whom its policies name, is held. */
async function withRequired(
  { targets, entries }: Approvals,
  view: LedgerView,
  { policies }: Config,
  provenance: Provenance | null,
): Promise<PlannedTarget[]> {
  if (!asksForApprovals(policies)) return targets;
  const fresh = new Map(
    entries.flatMap(entry => (entry.kind === 'approval' ? [[targetName(entry.post, entry.account), entry]] : [])),
  );
  return Promise.all(
    targets.map(async target => {
      if (!isRuled.has(target.state)) return target;
      const record = view.record(target.postId, target.account.name);
      const answering = fresh.get(targetName(target.postId, target.account.name)) ?? earlier(target, record);
      const reason = await heldReason(target, answering, policies, provenance?.isMember ?? null);
      return reason === null ? target : { ...target, state: 'held' as const, reason };
    }),
  );
}

function needsApproval({ made, approval }: PlannedTarget): boolean {
  return made !== null && approval.kind !== 'same' && approval.kind !== 'rendered';
}

/** Of what is out the view has no approval any more; an edit of it has to have one where it had one. */
async function recordOf(
  { postId, account, state }: PlannedTarget,
  view: LedgerView,
): Promise<TargetRecord | undefined> {
  const record = view.record(postId, account.name);
  if (state !== 'update' || record === undefined) return record;
  return { ...record, approval: await view.approvalOf(postId, account.name) };
}

type Word = { people: People | null } | { held: string };

/** A pull request approves what it was shown to bring. Where that is not known any more, what is merged counts. */
async function asReviewed(word: Word, target: PlannedTarget, { provenance, log }: PublishingWorld): Promise<Word> {
  if ('held' in word || word.people?.way !== 'pull-request') return word;
  if (target.approval.kind === 'alike' || target.state === 'retract') return word;
  const { number, head } = word.people.pull_request!;
  try {
    const shown = head === null ? null : ((await provenance?.reviewedAs(head)) ?? null);
    const digest = shown?.get(targetName(target.post.id, target.account.name)) ?? null;
    return digest === null || digest === target.digest ? word : { held: otherwiseReason(number) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log(`what #${number} was shown to bring could not be asked: ${error.message}`);
    return word;
  }
}

/** Who answers for a target as it is now, or why it is held. With `people: null` a later run will say. */
function wordFor(
  target: PlannedTarget,
  record: TargetRecord | undefined,
  origins: readonly (Origin | undefined)[],
  isRuled: boolean,
): Word {
  const before = record?.approval ?? null;
  if (target.state === 'retract') return { people: peopleBehind(origins) ?? (isRuled ? null : nobody) };
  // What will be seen is what was approved: only what it is made of is written down anew.
  if (target.approval.kind === 'alike' && before !== null) return { people: peopleOf(before) };
  const people = peopleBehind(origins);
  if (people?.way === 'pull-request') return { people };
  if (before?.pull_request != null) return { held: changedReason(record!, changedWords(target)) };
  // The host was asked and did not answer. Nobody is kept waiting for that who asks for no reviewer.
  return { people: people ?? (target.state !== 'waiting' && !isRuled ? nobody : null) };
}

function changedWords({ approval }: PlannedTarget): string[] {
  return approval.kind === 'changed' ? partWords(approval.parts) : ['it'];
}

/** What the answer depends on: of a target that was approved before, what changed since. */
function filesOf({ post, approval, made }: PlannedTarget, config: Config): string[] {
  if (approval.kind !== 'changed') return [post.file];
  const files = { source: [post.file], media: made?.mediaFiles ?? [], account: [config.file] };
  return approval.parts.flatMap(part => files[part]);
}

/**
 * Each costs some questions, of which the token of a job has a thousand an hour: with more, what waits is written down by
 * the runs to come.
 */
const mostFiles = 150;

/** Null where the host was asked and did not answer. */
async function askOrigins(
  open: readonly PlannedTarget[],
  commit: string | null,
  config: Config,
  { provenance, checkout, log }: PublishingWorld,
): Promise<ReadonlyMap<string, Origin> | null> {
  const asked = open.filter(({ approval }) => approval.kind !== 'alike');
  const urgent = asked.toSorted((a, b) => Number(a.state === 'waiting') - Number(b.state === 'waiting'));
  const all = [...new Set(urgent.flatMap(target => filesOf(target, config)))];
  const files = all.slice(0, mostFiles);
  const unknown = (some: readonly string[]) =>
    new Map(some.map((file): [string, Origin] => [file, { way: 'unknown' }]));
  // What is not committed was merged by nobody.
  if (provenance === null || commit === null || files.length === 0 || !(await checkout.isClean(files)))
    return unknown(all);
  try {
    return new Map([...unknown(files), ...(await provenance.originsOf(files, commit))]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log(`who approved what could not be asked: ${error.message}`);
    return null;
  }
}
