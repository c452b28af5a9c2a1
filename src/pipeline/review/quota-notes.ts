import { readRecent } from '../../ledger/recent.ts';
import type { RateLimit } from '../../model/limits.ts';
import { type PlannedTarget, type TargetState, targetName } from '../../model/plan.ts';
import { sentAt } from '../policy/sends.ts';
import type { LedgerAt } from '../policy/time-rules.ts';
import type { ReviewWorld } from '../world.ts';
import type { ComparedTarget } from './compare.ts';

interface Known {
  compared: readonly ComparedTarget[];
  /** Everything that is planned, as far as it is known: the payloads of what is not touched are not there. */
  targets: readonly PlannedTarget[];
  ledger: LedgerAt;
  world: Pick<ReviewWorld, 'adapters' | 'clock'>;
}

/** Something that counts, at a time in milliseconds since 1970. */
interface Counted {
  at: number;
  count: number;
}

const toCome = new Set<TargetState>(['due', 'waiting']);

/**
 * How much of what the platform allows in a while is used with each target that is touched, at the time for which it is
 * planned: by the ledger and by the queue, and asked of nobody. What others send to the same account nobody here knows.
 */
export async function withQuotaNotes({ compared, targets, ledger, world }: Known): Promise<ComparedTarget[]> {
  const now = world.clock.now();
  const rates = new Map<string, RateLimit | null>();
  for (const { account } of compared) {
    if (rates.has(account.name) || account.platform === '') continue;
    const isKnown = world.adapters.ids.includes(account.platform);
    rates.set(account.name, isKnown ? ((await world.adapters.load(account.platform)).limits.rate ?? null) : null);
  }
  const touched = compared.filter(each => isToCome(each) && rates.get(each.account.name));
  const own = new Map(touched.map(({ target }) => [nameOf(target!), target!]));
  const counts = new Map<string, { sent: Counted[]; queued: Counted[] }>();
  for (const account of new Set(touched.map(each => each.account.name))) {
    const rate = rates.get(account)!;
    const times = touched.filter(each => each.account.name === account).map(({ target }) => timeOf(target!, now));
    const queued = targets
      .filter(target => target.account.name === account && toCome.has(target.state))
      .map(target => ({ at: timeOf(target, now), count: partsOf(own.get(nameOf(target)) ?? target, rate) }));
    const sent = await sentOf(account, Math.min(...times) - rate.milliseconds, rate, ledger, now);
    counts.set(account, { sent, queued });
  }
  return compared.map(each => {
    const [rate, found] = [rates.get(each.account.name), counts.get(each.account.name)];
    if (!rate || found === undefined || each.target === null || !isToCome(each)) return each;
    const until = timeOf(each.target, now);
    const sumOf = (all: readonly Counted[]) =>
      all.reduce((sum, { at, count }) => (at > until - rate.milliseconds && at <= until ? sum + count : sum), 0);
    const note = words(sumOf(found.sent), sumOf(found.queued), rate);
    return { ...each, target: { ...each.target, notes: [...each.target.notes, note] } };
  });
}

function isToCome({ change, target }: ComparedTarget): boolean {
  return target?.payload != null && change !== 'removed' && change !== 'sent' && toCome.has(target.state);
}

function nameOf({ postId, account }: PlannedTarget): string {
  return targetName(postId, account.name);
}

function timeOf({ publishAt }: PlannedTarget, now: number): number {
  return Math.max(publishAt?.epochMilliseconds ?? now, now);
}

/** Of one whose payload is not there, at least one. */
function partsOf({ payload }: PlannedTarget, rate: RateLimit): number {
  return rate.counts === 'posts' ? 1 : Math.max(1, payload?.parts.length ?? 1);
}

async function sentOf(
  account: string,
  since: number,
  rate: RateLimit,
  ledger: LedgerAt,
  now: number,
): Promise<Counted[]> {
  if (ledger === null || ledger.tip === null || since >= now) return [];
  const records = await readRecent(ledger.branch, ledger.tip, account, since);
  return records.flatMap(record => {
    const at = sentAt(record, now);
    const parts = Math.max(1, record.receipts.length);
    return at === null ? [] : [{ at, count: rate.counts === 'posts' ? 1 : parts }];
  });
}

function words(sent: number, queued: number, { max, unit }: RateLimit): string {
  const number = (count: number) => count.toLocaleString('en');
  const sum = `With it, ${number(sent + queued)} of ${number(max)} ${unit}: ${number(sent)} out by the ledger, ${number(queued)} planned.`;
  return sent + queued > max ? `${sum} That is more than the platform takes, so that some would go out later.` : sum;
}
