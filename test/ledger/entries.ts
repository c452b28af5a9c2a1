import { canonical, saltedDigest } from '../../src/ledger/canonical.ts';
import type { NewEntry, StoredPayload } from '../../src/model/ledger-entry.ts';

/** Builders: a test shows only what it changes. */
const run = { clone: 'clone-1', process: 1, workflow: null, actor: null, commit: null };

export const salt = '00112233445566778899aabbccddeeff';
export const stored = (text = 'hello'): StoredPayload => ({ version: 1, salt, payload: { parts: [text] } });

export function attempt(more: Partial<Extract<NewEntry, { kind: 'attempt' }>> = {}): NewEntry {
  return {
    kind: 'attempt',
    account: 'fediverse',
    post: 'hello',
    platform: 'mastodon',
    at: '2026-11-24T10:00:00.000Z',
    attempt: 'a1',
    parts: 1,
    key: 'k1',
    first_attempt_at: '2026-11-24T10:00:00.000Z',
    payload: saltedDigest(salt, canonical(stored().payload)),
    source: saltedDigest(salt, 'source'),
    handle: null,
    lease_until: '2026-11-24T10:10:00.000Z',
    run,
    ...more,
  };
}

export function approval(more: Partial<Extract<NewEntry, { kind: 'approval' }>> = {}): NewEntry {
  return {
    kind: 'approval',
    account: 'fediverse',
    post: 'hello',
    platform: 'mastodon',
    at: '2026-11-24T09:00:00.000Z',
    approval: 'p0',
    payload: saltedDigest(salt, canonical({ digest: 'd' })),
    way: 'pull-request',
    pull_request: { number: 7, url: 'https://github.example/acme/posts/pull/7', head: 'c0ffee' },
    wrote: 'ada',
    approved: ['grace'],
    merged: 'grace',
    who: null,
    why: null,
    run,
    ...more,
  };
}

export function outcome(more: Partial<Extract<NewEntry, { kind: 'outcome' }>> = {}): NewEntry {
  return {
    kind: 'outcome',
    account: 'fediverse',
    post: 'hello',
    at: '2026-11-24T10:00:01.000Z',
    attempt: 'a1',
    outcome: 'delivered',
    code: 'sent',
    receipts: [{ part: 1, id: '1', url: 'https://mastodon.example/@a/1', at: '2026-11-24T10:00:01.000Z' }],
    retry_at: null,
    ...more,
  };
}
