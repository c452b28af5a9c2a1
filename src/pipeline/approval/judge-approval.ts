import { canonicalJson } from '../../content/canonical.ts';
import { saltedDigest } from '../../ledger/canonical.ts';
import type { TargetRecord } from '../../ledger/state.ts';
import {
  type ApprovedFacts,
  approvalWords,
  approvedFacts,
  retractionFacts,
  type TargetFacts,
} from '../../model/approval.ts';
import type { Json } from '../../model/json.ts';
import type { ApprovalEntry } from '../../model/ledger-entry.ts';
import type { ApprovalStanding, PlannedTarget } from '../../model/plan.ts';
import type { LedgerView } from '../ledger-view.ts';

/** One for all: most targets of a large repository are as it says. */
export const neverApproved: ApprovalStanding = { kind: 'none' };

/** Holds a target as it is now against what it was approved as. */
export function judgeApproval(
  record: TargetRecord | undefined,
  now: { digest: string; facts: TargetFacts },
  view: Pick<LedgerView, 'stored'>,
): ApprovalStanding {
  const approval = record?.approval ?? null;
  if (approval === null || approval.of !== undefined) return neverApproved;
  const before = approvedAs(approval, view);
  if (before === null) return { kind: 'erased' };
  const parts = changedParts(before.facts, now.facts);
  if (before.digest === now.digest) return { kind: parts.length === 0 ? 'same' : 'alike' };
  return parts.length === 0 ? { kind: 'rendered' } : { kind: 'changed', parts };
}

/** Null where it was erased, or is not what the approval was given to. */
export function approvedAs(
  approval: NonNullable<TargetRecord['approval']>,
  view: Pick<LedgerView, 'stored'>,
): ApprovedFacts | null {
  return approvedFacts.safeParse(factsBeside(approval, view)).data ?? null;
}

/** Null where they were erased, or are not those of the approval. */
export function factsBeside(approval: ApprovalEntry, view: Pick<LedgerView, 'stored'>): Json {
  const stored = view.stored(approval.approval);
  const isSame = stored !== undefined && saltedDigest(stored.salt, canonicalJson(stored.payload)) === approval.payload;
  return isSame ? stored.payload : null;
}

/** Whether it is written down who takes a target back, as its file says it now. */
export function isApprovedRetraction(
  { postId, account, post }: PlannedTarget,
  view: Pick<LedgerView, 'record' | 'stored'>,
): boolean {
  const approval = view.record(postId, account.name)?.approval ?? null;
  if (approval?.of !== 'retraction') return false;
  return retractionFacts.safeParse(factsBeside(approval, view)).data?.source === post.source;
}

/** Why a target that renders otherwise does not go out. */
export function renderedReason(record: TargetRecord, view: Pick<LedgerView, 'stored'>): string {
  const approval = record.approval!;
  const by = approvedAs(approval, view)?.by ?? 'another version';
  return `it was approved on ${day(approval.at)} ${approvalWords(approval)}, as Mergecast ${by} rendered it; what it would send now is not the same`;
}

/** Why one that was changed behind the back of its reviewers does not go out. */
export function changedReason(record: TargetRecord, what: readonly string[]): string {
  const approval = record.approval!;
  return `it was approved on ${day(approval.at)} ${approvalWords(approval)}; since then ${what.join(' and ')} changed without a pull request that shows it`;
}

/** Why one that its own pull request showed as something else does not go out. */
export function otherwiseReason(number: number): string {
  return `pull request #${number} was shown to bring something else: what is merged renders otherwise now`;
}

const words = { source: 'its file', media: 'its media', account: "its account's settings" } as const;

export function partWords(parts: readonly (keyof typeof words)[]): string[] {
  return parts.map(part => words[part]);
}

function changedParts(before: TargetFacts, now: TargetFacts): (keyof typeof words)[] {
  return (Object.keys(words) as (keyof typeof words)[]).filter(part => before[part] !== now[part]);
}

function day(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
