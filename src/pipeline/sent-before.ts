import { canonicalJson } from '../content/canonical.ts';
import { saltedDigest } from '../ledger/canonical.ts';
import { readPayloads } from '../ledger/ledger.ts';
import { readRecent } from '../ledger/recent.ts';
import { standingOf } from '../ledger/state.ts';
import { storingOf } from '../ledger/storing.ts';
import type { Json } from '../model/json.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { LedgerAt } from './policy/time-rules.ts';

/** How far back, in milliseconds, and at most so many posts of an account. */
const longest = 92 * 24 * 60 * 60 * 1000;
const mostSent = 500;

export interface SentBefore {
  target: PlannedTarget;
  /** The post that said it, and when that went out. */
  post: string;
  at: string;
}

/**
 * Which targets are to the letter what went out to their account from another post, or may have. The ledger has no text: it
 * tells by digests, as far as their salts were not erased.
 */
export async function sentBefore(
  targets: readonly PlannedTarget[],
  ledger: LedgerAt,
  now: number,
): Promise<SentBefore[]> {
  if (ledger === null || ledger.tip === null) return [];
  const found: SentBefore[] = [];
  for (const account of new Set(targets.map(target => target.account.name))) {
    const own = targets.filter(target => target.account.name === account && target.payload !== null);
    const sent = (await readRecent(ledger.branch, ledger.tip, account, now - longest))
      .filter(record => ['delivered', 'unknown', 'open'].includes(standingOf(record)))
      .flatMap(({ post, attempt }) => (attempt === null ? [] : [{ post, attempt }]))
      .sort((a, b) => (a.attempt.at < b.attempt.at ? 1 : -1))
      .slice(0, mostSent);
    const stored = await readPayloads(
      ledger.branch,
      ledger,
      sent.flatMap(({ attempt }) => storingOf(attempt) ?? []),
    );
    for (const target of own) {
      const payload = canonicalJson(target.payload as unknown as Json);
      const same = sent.find(({ post, attempt }) => {
        const salt = stored.get(attempt.attempt)?.salt;
        return post !== target.postId && salt !== undefined && saltedDigest(salt, payload) === attempt.payload;
      });
      if (same !== undefined) found.push({ target, post: same.post, at: same.attempt.at });
    }
  }
  return found;
}
