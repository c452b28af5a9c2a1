import { canonicalJson } from '../content/canonical.ts';
import { saltedDigest } from '../ledger/canonical.ts';
import { type Ledger, readPayloads } from '../ledger/ledger.ts';
import { foldLedger, standingOf, type TargetRecord } from '../ledger/state.ts';
import type { Json } from '../model/json.ts';
import type { StoredPayload } from '../model/ledger-entry.ts';
import { targetName } from '../model/plan.ts';
import type { LedgerBranch } from '../model/ports.ts';
import type { Receipt } from '../model/receipt.ts';

/** The ledger as planning asks it: what became of each target, and whether a post is still the one that was sent. */
export interface LedgerView {
  /** Brings here what is known of these posts; only then can `record` and `stored` tell of them. */
  load(posts: Iterable<string>): Promise<void>;
  record(post: string, account: string): TargetRecord | undefined;
  /** The payload of a target's last attempt with the salt of its digests; undefined where it was erased. */
  stored(attempt: string): StoredPayload | undefined;
  /** Whether the ledger has anything of a post. */
  knows(post: string): boolean;
  /** The posts that the ledger knows and whose files are not among these. */
  gone(present: ReadonlySet<string>): string[];
  /** The records of these posts' targets. */
  recordsOf(post: string): readonly TargetRecord[];
  /** What is known to be out of an account. */
  receiptsOf(account: string): readonly Receipt[];
  /** The targets whose last attempt has no outcome or an unclear one. */
  doubtful(): readonly TargetRecord[];
}

export const emptyView: LedgerView = {
  load: async () => {},
  record: () => undefined,
  stored: () => undefined,
  knows: () => false,
  gone: () => [],
  recordsOf: () => [],
  receiptsOf: () => [],
  doubtful: () => [],
};

/** A view of a ledger that was read whole. Payloads are read for the posts that are asked for. */
export function viewLedger(branch: LedgerBranch, ledger: Ledger): LedgerView {
  const records = foldLedger(ledger.entries);
  const posts = new Map<string, TargetRecord[]>();
  for (const record of records.values()) posts.set(record.post, [...(posts.get(record.post) ?? []), record]);
  const stored = new Map<string, StoredPayload>();
  const loaded = new Set<string>();
  return {
    load: async wanted => {
      const fresh = [...new Set(wanted)].filter(post => posts.has(post) && !loaded.has(post));
      for (const post of fresh) loaded.add(post);
      const last = fresh.flatMap(post => posts.get(post)!.flatMap(record => record.attempt ?? []));
      for (const [attempt, payload] of await readPayloads(branch, ledger, last)) stored.set(attempt, payload);
    },
    record: (post, account) => records.get(targetName(post, account)),
    stored: attempt => stored.get(attempt),
    knows: post => posts.has(post),
    gone: present => [...posts.keys()].filter(post => !present.has(post)),
    recordsOf: post => posts.get(post) ?? [],
    receiptsOf: account => [...records.values()].flatMap(record => (record.account === account ? record.receipts : [])),
    doubtful: () => [...records.values()].filter(record => ['open', 'unknown'].includes(standingOf(record))),
  };
}

/** Whether a file's text is the one of the last attempt; null where the payload was erased, so that nobody can tell. */
export function sameSource(view: LedgerView, record: TargetRecord, source: string): boolean | null {
  return compare(view, record, 'source', source);
}

/** Whether a payload is the one of the last attempt; null where the payload was erased. */
export function samePayload(view: LedgerView, record: TargetRecord, payload: unknown): boolean | null {
  return compare(view, record, 'payload', canonicalJson(payload as Json));
}

function compare(view: LedgerView, record: TargetRecord, field: 'source' | 'payload', value: string): boolean | null {
  const { attempt } = record;
  const stored = attempt === null ? undefined : view.stored(attempt.attempt);
  if (attempt === null || stored === undefined) return null;
  return saltedDigest(stored.salt, value) === attempt[field];
}
