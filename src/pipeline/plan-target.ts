import { formatMoment, relative } from '../content/time.ts';
import { partsLeft, standingOf, type TargetRecord } from '../ledger/state.ts';
import type { Config } from '../model/config.ts';
import { isError } from '../model/issue.ts';
import type { AttemptEntry } from '../model/ledger-entry.ts';
import type { Moment } from '../model/moment.ts';
import type { PlannedPost, PlannedTarget, RenderedTarget, TargetState } from '../model/plan.ts';
import type { RunIdentity } from '../model/ports.ts';
import { markOfPost } from './approval/agent-signs.ts';
import { judgeApproval, neverApproved, renderedReason } from './approval/judge-approval.ts';
import { factsOf, payloadDigest, targetDigest } from './approval/target-facts.ts';
import { judgeFormer } from './former-accounts.ts';
import { isOver } from './lease.ts';
import { type LedgerView, samePayload, sameSource } from './ledger-view.ts';

/** What a target is judged by beside itself. */
export interface Judging {
  view: LedgerView;
  config: Config;
  /** Milliseconds since 1970. */
  now: number;
  run: Pick<RunIdentity, 'clone' | 'isAlive' | 'workflow'>;
}

export interface Verdict {
  state: TargetState;
  reason: string;
}

/** A rendered target with what planning keeps of its post, and its post's identity in the ledger. */
export interface JudgedTarget extends Omit<RenderedTarget, 'post'> {
  post: PlannedPost;
  postId: string;
}

/** A policy is for what is yet to go out: on the day it is written, no old post becomes a fault. */
const over = new Set<TargetState>(['done', 'edited', 'adopted', 'skipped', 'retract', 'retracted']);

/**
 * Gives a target its state and the reason for it. Due is what the files ask for and the ledger does not have; what a push
 * changed plays no part.
 */
export function planTarget(target: JudgedTarget, input: Judging): PlannedTarget {
  const record = input.view.record(target.postId, target.account.name);
  const verdict = judge(target, record, input);
  const digests = digestsOf(target, input.config);
  const approval =
    digests === null || !toCome.has(verdict.state) ? neverApproved : judgeApproval(record, digests, input.view);
  return {
    ...target,
    issues: over.has(verdict.state) ? target.issues.filter(({ code }) => !code.startsWith('policy.')) : target.issues,
    digest: digests?.digest ?? null,
    made: digests === null || !toCome.has(verdict.state) ? null : digests,
    approval,
    agent: markOfPost(target.post),
    ...verdict,
    ...(approval.kind === 'rendered' ? { state: 'changed', reason: renderedReason(record!, input.view) } : {}),
    publishAt: target.post.publishAt,
    receipts: record?.receipts ?? noReceipts,
    since: sinceOf(target.post, record),
  };
}

/** What was approved must be what goes out: that concerns what is yet to go out. */
const toCome = new Set<TargetState>(['due', 'waiting', 'late', 'missed', 'update']);
const noReceipts: PlannedTarget['receipts'] = [];

function digestsOf({ payload, account, post }: JudgedTarget, config: Config) {
  if (payload === null) return null;
  const own = payloadDigest(payload);
  return {
    digest: targetDigest(own, account, post.publishAt),
    facts: factsOf(payload, own, post.source, account, config),
    mediaFiles: payload.parts.flatMap(({ media }) => media.map(({ file }) => file)),
  };
}

function sinceOf({ publishAt }: PlannedPost, record: TargetRecord | undefined): number | null {
  const first = record?.since;
  return publishAt?.epochMilliseconds ?? (first == null ? null : Date.parse(first));
}

/** What the ledger says comes first: a post that is out stays out, whatever its file says now. */
function judge(target: JudgedTarget, record: TargetRecord | undefined, input: Judging): Verdict {
  const past = record === undefined ? null : judgePast(target, record, input);
  const former = past === null ? judgeFormer(target, input) : null;
  if (former !== null) return former;
  if (target.post.retract.includes(target.account.name)) return judgeRetract(target, record, past);
  if (past !== null) return past;
  if (target.payload === null || target.issues.some(isError)) {
    const count = target.issues.filter(isError).length;
    return { state: 'blocked', reason: count === 1 ? 'it has an error' : `it has ${count} errors` };
  }
  return judgeTime(target, record, input);
}

/** What an earlier attempt or a person's word decides; null where the target may be sent. */
function judgePast(target: JudgedTarget, record: TargetRecord, input: Judging): Verdict | null {
  const standing = standingOf(record);
  const { attempt } = record;
  switch (standing) {
    case 'delivered':
      return judgeDelivered(target, record, input.view);
    case 'adopted':
      return { state: 'adopted', reason: `it was adopted on ${day(record.decision?.at)} and counts as sent` };
    case 'retracted':
      return { state: 'retracted', reason: `it was taken back on ${day(record.retraction?.at)}` };
    case 'open':
      return judgeOpen(attempt!, input);
    case 'unknown':
      return { state: 'unknown', reason: `the attempt of ${day(attempt?.at)} may have arrived; each run looks again` };
    case 'rejected':
    case 'throttled':
    case 'absent':
      return judgeUnfinished(target, record, input);
    case 'skipped':
    case 'approved':
    case 'new':
      return null;
  }
}

function judgeDelivered(target: JudgedTarget, record: TargetRecord, view: LedgerView): Verdict {
  const when = day(record.outcome?.at ?? record.decision?.at);
  const changed =
    sameSource(view, record, target.post.source) === false && samePayload(view, record, target.payload) === false;
  if (!changed) return { state: 'done', reason: `it went out on ${when}` };
  if (target.post.update.includes(target.account.name)) return judgeUpdate(target, record, when);
  return {
    state: 'edited',
    reason: `it went out on ${when}; the text was changed since, and that does not go out by itself`,
  };
}

/** Its file takes it back. What may be out has to be found first, and what another run is about to send. */
function judgeRetract(target: JudgedTarget, record: TargetRecord | undefined, past: Verdict | null): Verdict {
  if (past !== null && ['unknown', 'sending', 'retracted'].includes(past.state)) return past;
  if (past?.state === 'adopted') return byHand(target, 'it was not sent from here');
  const left = record === undefined ? [] : partsLeft(record);
  if (left.length === 0 && standingOf(record) !== 'delivered') {
    return { state: 'retracted', reason: 'its file takes it back, and it never went out' };
  }
  if (left.length === 0) return byHand(target, 'the ledger does not know how its platform calls it');
  if (!target.isRemovable) return byHand(target, 'its platform lets no tool remove it');
  const parts = left.length === 1 ? 'it' : `its ${left.length} parts`;
  return { state: 'retract', reason: `its file takes it back; the next run removes ${parts}` };
}

function byHand({ post, account }: JudgedTarget, why: string): Verdict {
  const done = `mergecast retract ${post.id}@${account.name} --done`;
  return { state: 'held', reason: `its file takes it back, and ${why}: remove it there, then say \`${done}\`` };
}

/** Its file says that edits of it go out. */
function judgeUpdate(target: JudgedTarget, record: TargetRecord, when: string): Verdict {
  if (target.payload === null || target.issues.some(isError))
    return { state: 'blocked', reason: 'its edit has errors' };
  const cannot = target.isEditable
    ? record.receipts.length === 0
      ? 'the ledger does not know how its platform calls it'
      : null
    : 'its platform lets no tool change it';
  if (cannot === null) return { state: 'update', reason: `it went out on ${when}; the next run changes it in place` };
  const reason = `its edit should go out, and ${cannot}: change it there by hand, and take \`update\` out of the file`;
  return { state: 'held', reason };
}

function judgeOpen(attempt: AttemptEntry, { now, run }: Judging): Verdict {
  if (!isOver(attempt, now, run)) {
    return { state: 'sending', reason: `another run holds it until ${attempt.lease_until}` };
  }
  return {
    state: 'unknown',
    reason: `the run of ${day(attempt.at)} ended without an outcome; the next run looks for it`,
  };
}

/** Rejections that a person mends outside the post, so that the same payload may be tried again. */
const mendedElsewhere = new Set(['platform.credentials', 'platform.forbidden', 'run.stopped', 'media.changed']);

function judgeUnfinished(target: JudgedTarget, record: TargetRecord, { view, now }: Judging): Verdict | null {
  const same = samePayload(view, record, target.payload) !== false;
  if (record.receipts.length > 0 && !same) {
    const reason = `${record.receipts.length} of its parts are out and its text has changed; restore the text, or say \`resolve\``;
    return { state: 'held', reason };
  }
  const outcome = record.decision === null ? record.outcome : null;
  if (outcome?.outcome === 'rejected' && same && !mendedElsewhere.has(outcome.code)) {
    return { state: 'rejected', reason: `the platform refused it on ${day(outcome.at)} (${outcome.code})` };
  }
  if (outcome?.retry_at != null && Date.parse(outcome.retry_at) > now) {
    return { state: 'waiting', reason: `the platform asked to wait until ${outcome.retry_at}` };
  }
  return null;
}

function judgeTime(target: JudgedTarget, record: TargetRecord | undefined, { config, now }: Judging): Verdict {
  const { publishAt, late } = target.post;
  if (publishAt === null) return { state: 'due', reason: 'it has no time, so it goes out with the next run' };
  const { epochMilliseconds: time } = publishAt;
  const shown = `${formatMoment(time, publishAt.zone)}, ${relative(time, now)}`;
  if (time > now) return judgeWaiting(publishAt, now);
  // A thread that is half out is finished, however late it is.
  const begun = (record?.receipts.length ?? 0) > 0;
  const rule = late ?? config.late.then;
  if (begun || now - time <= config.late.afterMilliseconds || rule === 'publish') {
    return { state: 'due', reason: `its time was ${shown}` };
  }
  if (rule === 'skip') return judgeSkipped(shown, record);
  const reason = `its time was ${shown}; give it a new \`publish_at\`, or \`late: publish\``;
  return { state: 'late', reason };
}

/** Of a target whose time has not come. */
export function judgeWaiting({ epochMilliseconds, zone }: Moment, now: number): Verdict {
  const shown = `${formatMoment(epochMilliseconds, zone)}, ${relative(epochMilliseconds, now)}`;
  return { state: 'waiting', reason: `its time is ${shown}` };
}

/** That it was skipped is said once, by the run that finds it so. */
function judgeSkipped(shown: string, record: TargetRecord | undefined): Verdict {
  const { decision } = record ?? { decision: null };
  if (decision?.decision !== 'skipped') {
    return { state: 'missed', reason: `its time was ${shown}; no run sent it in time, and the rule is to skip it` };
  }
  return { state: 'skipped', reason: `its time was ${shown}; it was skipped on ${day(decision.at)}` };
}

/**
 * The first-run guard: a full folder never floods an account. Over the bound nothing goes out, until a person decides.
 * Changes the targets themselves: copies of very many would be in memory beside them.
 */
export function holdFlood(targets: readonly PlannedTarget[], perRun: number): void {
  const held = new Map<TargetState, string>();
  const count = (state: TargetState) => targets.filter(target => target.state === state).length;
  const [due, back, edits] = [count('due'), count('retract'), count('update')];
  const rule = `limits.per_run is ${perRun}`;
  if (due > perRun)
    held.set('due', `${due} targets are due and ${rule}; raise it, or \`adopt\` what was published before`);
  if (back > perRun) held.set('retract', `${back} targets are taken back and ${rule}; raise it, if that is meant`);
  if (edits > perRun) held.set('update', `${edits} targets are changed and ${rule}; raise it, if that is meant`);
  for (const target of held.size === 0 ? [] : targets) {
    const reason = held.get(target.state);
    if (reason !== undefined) Object.assign(target, { state: 'held', reason });
  }
}

function day(instant: string | undefined): string {
  return instant === undefined ? 'an unknown day' : `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
