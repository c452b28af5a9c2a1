import { canonicalJson } from '../content/canonical.ts';
import { saltedDigest } from '../ledger/canonical.ts';
import { type CheckpointIndex, readGone, readKnownPosts } from '../ledger/checkpoint.ts';
import { type Ledger, readLedger, readPayloads } from '../ledger/ledger.ts';
import { readEntries } from '../ledger/read-entries.ts';
import { recordsSince, standingOf, type TargetRecord } from '../ledger/state.ts';
import { storingOf } from '../ledger/storing.ts';
import { byteOrder } from '../model/byte-order.ts';
import type { Json } from '../model/json.ts';
import type { ApprovalEntry, StoredPayload } from '../model/ledger-entry.ts';
import { targetName } from '../model/plan.ts';
import type { LedgerBranch } from '../model/ports.ts';
import type { Receipt } from '../model/receipt.ts';

/** The ledger as planning asks it: what became of each target, and whether a post is still the one that was sent. */
export interface LedgerView {
  /** Brings here what is known of these posts; only then can the others tell of them. */
  load(posts: Iterable<string>): Promise<void>;
  record(post: string, account: string): TargetRecord | undefined;
  /** What lies beside a target's last attempt or approval, with the salt of its digests; undefined where it was erased. */
  stored(name: string): StoredPayload | undefined;
  /** Whether the ledger has nothing of any post. */
  isEmpty(): boolean;
  /** Whether it has anything of a post. */
  knows(post: string): boolean;
  recordsOf(post: string): readonly TargetRecord[];
  /** Whether anything was written of a post since the checkpoint. */
  touched(post: string): boolean;
  /** Files that had that id in their front matter when the checkpoint was made. */
  claims(post: string): readonly string[];
  /** Files whose path would have given them that id then, with the one that their front matter had in its place. */
  renamed(post: string): Readonly<Record<string, string>>;
  /**
   * The posts that the ledger knows and that are not there, in the order of their names. `left`: the ids that the paths of
   * files give which were changed or removed since the checkpoint. Whether a post is there is asked once it is loaded.
   */
  gone(isPresent: (post: string) => boolean, left: readonly string[]): Promise<string[]>;
  /** The parts of an account that are known to be out, as far as its posts are loaded. */
  receiptsOf(account: string): readonly Receipt[];
  /** The ids of all parts that are known to be out of an account: what is one target's post cannot be another's. */
  taken(account: string): Promise<Set<string>>;
  /** The last approval that a target goes out, also of one that is out: everything has to be read for that. */
  approvalOf(post: string, account: string): Promise<ApprovalEntry | null>;
  /** The targets whose last attempt has no outcome or an unclear one. */
  doubtful(): readonly TargetRecord[];
}

export const emptyView: LedgerView = {
  load: async () => {},
  record: () => undefined,
  stored: () => undefined,
  isEmpty: () => true,
  knows: () => false,
  recordsOf: () => [],
  touched: () => false,
  claims: () => [],
  renamed: () => ({}),
  gone: async () => [],
  receiptsOf: () => [],
  taken: async () => new Set(),
  approvalOf: async () => null,
  doubtful: () => [],
};

/** Payloads, and what stands before a checkpoint, are read for the posts that are asked for. */
export async function viewLedger(branch: LedgerBranch, ledger: Ledger): Promise<LedgerView> {
  const view = new View(branch, ledger);
  await view.begin();
  return view;
}

class View implements LedgerView {
  readonly #branch: LedgerBranch;
  readonly #ledger: Ledger;
  readonly #checkpoint: CheckpointIndex | null;
  /** What was read of a checkpoint's posts so far, and what came after it. */
  #recalled = new Map<string, TargetRecord>();
  /** Of a ledger that was read as a whole, its own map: a copy of a long one takes as much again. */
  #records: ReadonlyMap<string, TargetRecord> = this.#recalled;
  /** All that have a record: a list of records for each post would cost more than to ask for each account. */
  readonly #accounts = new Set<string>();
  readonly #claims = new Map<string, readonly string[]>();
  readonly #renamed = new Map<string, Readonly<Record<string, string>>>();
  readonly #stored = new Map<string, StoredPayload>();
  readonly #touched = new Set<string>();
  readonly #known = new Set<string>();
  readonly #loaded = new Set<string>();

  constructor(branch: LedgerBranch, ledger: Ledger) {
    this.#branch = branch;
    this.#ledger = ledger;
    this.#checkpoint = ledger.base.kind === 'checkpoint' ? ledger.base.index : null;
  }

  /** What came after the base stands on what was known before it. */
  async begin(): Promise<void> {
    const { base, entries } = this.#ledger;
    for (const entry of entries) {
      this.#touched.add(entry.post);
      if (entry.kind === 'moved') this.#touched.add(entry.from);
    }
    await this.#recall([...this.#touched, ...(this.#checkpoint?.doubtful ?? [])]);
    if (base.kind === 'records') {
      this.#records = recordsSince(base.records, entries);
    } else {
      this.#recalled = new Map(recordsSince(this.#recalled, entries));
      this.#records = this.#recalled;
    }
    for (const { account } of this.#records.values()) this.#accounts.add(account);
  }

  async #recall(posts: readonly string[]): Promise<void> {
    const { tip } = this.#ledger;
    if (this.#checkpoint === null || tip === null) return;
    const fresh = [...new Set(posts)].filter(post => !this.#known.has(post));
    for (const post of fresh) this.#known.add(post);
    const known = await readKnownPosts(this.#branch, tip, this.#checkpoint, fresh);
    for (const [post, { files, renamed, records }] of known) {
      this.#claims.set(post, files);
      this.#renamed.set(post, renamed);
      for (const record of records) {
        this.#recalled.set(targetName(record.post, record.account), record);
        this.#accounts.add(record.account);
      }
    }
  }

  async load(wanted: Iterable<string>): Promise<void> {
    const fresh = [...new Set(wanted)].filter(post => !this.#loaded.has(post));
    for (const post of fresh) this.#loaded.add(post);
    await this.#recall(fresh);
    const records = fresh.flatMap(post => this.recordsOf(post));
    const last = records.flatMap(({ attempt, approval }) => [attempt, approval].flatMap(each => each ?? []));
    const stored = await readPayloads(
      this.#branch,
      this.#ledger,
      last.flatMap(entry => storingOf(entry) ?? []),
    );
    for (const [name, payload] of stored) this.#stored.set(name, payload);
  }

  record(post: string, account: string): TargetRecord | undefined {
    return this.#records.get(targetName(post, account));
  }

  stored(name: string): StoredPayload | undefined {
    return this.#stored.get(name);
  }

  isEmpty(): boolean {
    return this.#checkpoint === null && this.#records.size === 0;
  }

  knows(post: string): boolean {
    return this.recordsOf(post).length > 0;
  }

  recordsOf(post: string): readonly TargetRecord[] {
    return [...this.#accounts].flatMap(account => this.record(post, account) ?? []);
  }

  *#all(): Generator<string> {
    for (const { post } of this.#records.values()) yield post;
  }

  touched(post: string): boolean {
    return this.#touched.has(post);
  }

  claims(post: string): readonly string[] {
    return this.#claims.get(post) ?? [];
  }

  renamed(post: string): Readonly<Record<string, string>> {
    return this.#renamed.get(post) ?? {};
  }

  async gone(isPresent: (post: string) => boolean, left: readonly string[]): Promise<string[]> {
    const { tip } = this.#ledger;
    const before = this.#checkpoint === null || tip === null ? [] : await readGone(this.#branch, tip, this.#checkpoint);
    await this.#recall(left);
    const former = left.flatMap(post => [post, ...Object.values(this.renamed(post))]);
    const all = [...new Set([...before, ...this.#all(), ...former])];
    await this.#recall(all);
    const absent = all.filter(post => !isPresent(post)).sort(byteOrder);
    await this.load(absent);
    return absent.filter(post => this.knows(post));
  }

  receiptsOf(account: string): readonly Receipt[] {
    return [...this.#records.values()].flatMap(record => (record.account === account ? record.receipts : []));
  }

  async taken(account: string): Promise<Set<string>> {
    // Of all that the account ever published: the one question that needs the whole ledger.
    const { tip } = this.#ledger;
    const whole = this.#checkpoint === null ? null : (await readLedger(this.#branch, tip)).base;
    const records = whole?.kind === 'records' ? whole.records : this.#records;
    const own = [...records.values()].filter(record => record.account === account);
    return new Set(own.flatMap(record => record.receipts.map(({ id }) => id)));
  }

  async approvalOf(post: string, account: string): Promise<ApprovalEntry | null> {
    let last: ApprovalEntry | null = null;
    await readEntries(this.#branch, this.#ledger.tip, entry => {
      const isOwn = entry.post === post && entry.account === account;
      if (isOwn && entry.kind === 'approval' && entry.of === undefined) last = entry;
    });
    return last;
  }

  doubtful(): readonly TargetRecord[] {
    return [...this.#records.values()].filter(record => ['open', 'unknown'].includes(standingOf(record)));
  }
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
