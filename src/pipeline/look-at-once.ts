import type { Adapter } from '../model/adapter.ts';
import type { Outcome } from '../model/outcome.ts';
import { viewLedger } from './ledger-view.ts';
import { findContext, platformContext } from './platform-context.ts';
import type { ReadyTarget } from './prepare-targets.ts';
import type { Settled } from './resolve-doubts.ts';
import type { Sending } from './send-targets.ts';
import { hasTwin } from './twins.ts';

/** Straight after an unclear answer only "it is there" can be believed; that it is not there is for a later run to say. */
export async function lookAtOnce(
  unclear: Outcome,
  ready: ReadyTarget,
  settled: readonly Settled[],
  adapter: Adapter,
  sending: Sending,
): Promise<Outcome> {
  if (adapter.find === undefined || sending.world.signal.aborted) return unclear;
  try {
    const receipts = await findAll(unclear, ready, settled, adapter, sending);
    if (receipts === null) return unclear;
    const message = `found after an unclear answer (${unclear.code})`;
    return { outcome: 'delivered', code: 'recovered', message, receipts };
  } catch {
    // The look failed in a way of its own; the doubt that was there before stands, and is what gets recorded.
    return unclear;
  }
}

/** The receipts of all parts, where all of them are certainly this target's. */
async function findAll(
  unclear: Outcome,
  ready: ReadyTarget,
  settled: readonly Settled[],
  adapter: Adapter,
  sending: Sending,
): Promise<Outcome['receipts'] | null> {
  const { writer, sessions, world } = sending;
  const { target, attempt } = ready;
  const { account, payload } = target;
  // Other runs may have sent to the account since this one planned.
  await writer.refresh();
  const view = await viewLedger(writer.branch, writer.ledger);
  await view.load(view.doubtful().map(({ post }) => post));
  const record = { post: attempt.post, account: account.name, receipts: unclear.receipts };
  if (adapter.findsByWords && hasTwin(record, payload, view, knownAttempts(settled, sending))) return null;
  const taken = await view.taken(account.name);
  // What this run has sent to the account is not in the ledger yet, and another post may have the same text.
  for (const { outcome } of settled) for (const receipt of outcome.receipts) taken.add(receipt.id);
  const facts = {
    key: attempt.key,
    attemptedAt: Date.parse(attempt.first_attempt_at),
    handle: attempt.handle,
    sealed: await sending.sealed.read(attempt),
    receipts: unclear.receipts,
  };
  const platform = platformContext(account, world, sessions);
  const finding = await adapter.find!(payload, findContext(platform, facts, taken, world));
  return finding.found === 'all' ? finding.receipts : null;
}

/** Of its own attempts a run knows what became of them: they are out, or not sent yet, or it is in doubt about them. */
function knownAttempts(settled: readonly Settled[], { attempts }: Sending): Set<string> {
  const known = new Set(attempts);
  for (const { attempt, outcome } of settled) if (outcome.outcome === 'unknown') known.delete(attempt.attempt);
  return known;
}
