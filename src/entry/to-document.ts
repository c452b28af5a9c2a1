import type { z } from 'zod';
import type { Plan, PlannedTarget, UnreadPost } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import type { PublishReport } from '../pipeline/report.ts';
import type { Story, TargetStatus } from '../pipeline/status.ts';
import type { PlanDocument, PublishDocument, statusDocument, whyDocument } from './documents.ts';

/** From what the pipeline gives back to the documents that scripts rely on. */

export function planToDocument(plan: Plan & { ledger: string }): PlanDocument {
  const { now, ledger, targets, unread, issues } = plan;
  return {
    version: 1,
    now,
    ledger,
    targets: [...targets.map(plannedToDocument), ...unread.flatMap(unreadToDocument)],
    issues,
  };
}

export function plannedToDocument(target: PlannedTarget): PlanDocument['targets'][number] {
  const { postId, post, account, state, reason, publishAt, digest, payload, notes } = target;
  return {
    post: postId,
    file: post.file,
    account: account.name,
    platform: account.platform,
    state,
    reason,
    publish_at: publishAt?.utc ?? null,
    digest,
    parts: (payload?.parts ?? []).map(({ text, counts, media }) => ({
      text,
      counts,
      media: media.map(({ file, alt }) => ({ file, alt })),
    })),
    options: payload?.options ?? {},
    notes: [...notes],
  };
}

function unreadToDocument({ file, post, accounts }: UnreadPost): PlanDocument['targets'] {
  return accounts.map(({ name, platform }) => ({
    post,
    file,
    account: name,
    platform,
    state: 'blocked',
    reason: 'the file has errors',
    publish_at: null,
    digest: null,
    parts: [],
    options: {},
    notes: [],
  }));
}

export function publishToDocument(report: PublishReport): PublishDocument {
  const { run, now, ledger, targets, updated, retracted, remaining, unread, issues } = report;
  return {
    version: 1,
    run,
    now,
    ledger,
    targets: targets.map(({ post, account, platform, outcome, earlier, stuck, page }) => ({
      post,
      account,
      platform,
      outcome: outcome.outcome,
      code: outcome.code,
      message: outcome.message,
      receipts: receiptsToDocument(outcome.receipts),
      retry_at: outcome.outcome === 'throttled' ? outcome.retryAt : null,
      earlier,
      stuck,
      page,
    })),
    updated: updated.map(({ target, outcome, stuck }) => ({
      post: target.postId,
      account: target.account.name,
      platform: target.account.platform,
      outcome: outcome.outcome,
      code: outcome.code,
      message: outcome.message,
      receipts: receiptsToDocument(outcome.receipts),
      stuck,
    })),
    retracted: retracted.map(({ target, removed, left, fault, stuck }) => ({
      post: target.postId,
      account: target.account.name,
      platform: target.account.platform,
      removed,
      left: receiptsToDocument(left),
      code: fault?.code ?? null,
      message: fault?.message ?? null,
      stuck,
    })),
    remaining: [
      ...remaining.map(({ postId, account, state, reason }) => ({
        post: postId,
        account: account.name,
        platform: account.platform,
        state,
        reason,
      })),
      ...unread
        .flatMap(unreadToDocument)
        .map(({ post, account, platform, state, reason }) => ({ post, account, platform, state, reason })),
    ],
    issues,
  };
}

export function statusToDocument(status: { ledger: string; targets: TargetStatus[] }): z.infer<typeof statusDocument> {
  const targets = status.targets.map(target => ({ ...target, receipts: receiptsToDocument(target.receipts) }));
  return { version: 1, ledger: status.ledger, targets };
}

export function whyToDocument(story: Story): z.infer<typeof whyDocument> {
  const targets = story.targets.map(({ account, planned, entries, principal, retracted_for }) => ({
    account,
    principal,
    retracted_for,
    planned: planned === null ? null : plannedToDocument(planned),
    entries: entries.map(entry => ({ ...entry })),
  }));
  return { version: 1, post: story.post, targets };
}

function receiptsToDocument(receipts: readonly Receipt[]) {
  return receipts.map(({ part, id, url }) => ({ part, id, url }));
}
