import type { ReviewDocument, ReviewIssue, ReviewTarget } from '../src/model/review.ts';

/** A review document in which nothing is special. */
export function reviewDocumentOf(more: Partial<ReviewDocument>): ReviewDocument {
  return {
    version: 1,
    head: 'a'.repeat(40),
    base: 'b'.repeat(40),
    now: '2026-12-01T08:00:00.000Z',
    timezone: 'Europe/Berlin',
    counts: { new: 1, changed: 0, moved: 0, removed: 0, same: 0, sent: 0, unknown: 0, errors: 0, warnings: 0 },
    needs_person: false,
    targets: [],
    omitted: { targets: 0, issues: 0, config: 0 },
    issues: [],
    config: [],
    upkeep: [],
    remarks: [],
    ...more,
  };
}

export function reviewTargetOf(more: Partial<ReviewTarget>): ReviewTarget {
  return {
    post: 'hello',
    file: 'posts/hello.md',
    line: 4,
    account: 'fediverse',
    platform: 'mastodon',
    from: '@me@mastodon.example',
    change: 'new',
    moved_from: null,
    was: [],
    state: 'waiting',
    reason: 'in 2 days',
    publish_at: {
      utc: '2026-12-03T08:00:00.000Z',
      zone: 'Europe/Berlin',
      written: '2026-12-03T09:00:00[Europe/Berlin]',
    },
    digest: 'd'.repeat(64),
    parts: [{ text: 'Hello', length: 5, counts: [{ unit: 'characters', count: 5, limit: 500 }], media: [] }],
    parts_total: 1,
    options: [],
    notes: [],
    links: [],
    ...more,
  };
}

export function reviewIssueOf(more: Partial<ReviewIssue>): ReviewIssue {
  return {
    code: 'text.too-long',
    severity: 'error',
    file: 'posts/hello.md',
    line: 4,
    column: 1,
    message: 'it has 501 characters, 1 too many',
    remedy: 'Shorten it.',
    ...more,
  };
}
