import { canonicalJson } from '../content/canonical.ts';
import { saltedDigest } from '../ledger/canonical.ts';
import type { Json } from '../model/json.ts';
import type { NewEntry, StoredPayload } from '../model/ledger-entry.ts';
import type { Fault, Outcome } from '../model/outcome.ts';
import type { PlannedTarget } from '../model/plan.ts';
import { redacted } from './account-secrets.ts';
import { instant } from './entries.ts';
import { MediaChanged, platformContext, sendContext } from './platform-context.ts';
import { groupByAccount } from './prepare-targets.ts';
import { reasonNotTo } from './reason-not-to.ts';
import type { Run } from './run.ts';
import type { PublishingWorld } from './world.ts';

/** What came of changing a target in place. */
export interface Edit {
  target: PlannedTarget;
  outcome: Outcome;
}

/**
 * Changes what is out into what its file says now. To do that twice is to do it once, so a run that dies in between leaves
 * nothing but work for the next one.
 */
export async function updateTargets(
  targets: readonly PlannedTarget[],
  run: Pick<Run, 'writer' | 'sessions' | 'world'>,
): Promise<Edit[]> {
  if (targets.length === 0) return [];
  const { writer, world } = run;
  const accounts = [...groupByAccount(targets, target => target.account.name).values()];
  const edits = (await Promise.all(accounts.map(own => updateInOrder(own, run)))).flat();
  const commit = await world.repository.head();
  const entries: NewEntry[] = [];
  const payloads = new Map<string, StoredPayload>();
  for (const { target, outcome } of edits) {
    if (outcome.outcome !== 'delivered') continue;
    const { entry, stored } = entryOf(target, outcome, commit, world);
    entries.push(entry);
    payloads.set(entry.update, stored);
  }
  if (entries.length > 0) await writer.append({ entries, payloads }, `Change ${entries.length} targets in place`);
  return edits;
}

async function updateInOrder(
  targets: readonly PlannedTarget[],
  { sessions, world }: Pick<Run, 'sessions' | 'world'>,
): Promise<Edit[]> {
  const edits: Edit[] = [];
  let stopped: Fault | null = null;
  for (const target of targets) {
    stopped ??= reasonNotTo(target.account, sessions, world);
    const outcome: Outcome = stopped === null ? await update(target, sessions, world) : unchanged(target, stopped);
    edits.push({ target, outcome });
    if (outcome.outcome === 'throttled') stopped = { ...outcome };
  }
  return edits;
}

async function update(target: PlannedTarget, sessions: Run['sessions'], world: PublishingWorld): Promise<Outcome> {
  const { account, payload, receipts } = target;
  if (payload === null) throw new TypeError('a target that is changed has a payload');
  const adapter = await world.adapters.load(account.platform);
  const nothing = async () => {};
  const facts = {
    key: `mergecast-${hex(world, 16)}`,
    attemptedAt: world.clock.now(),
    handle: null,
    sealed: null,
    receipts,
    remember: nothing,
    delivered: nothing,
  };
  world.log(`${account.name}: changing ${target.postId}`);
  try {
    const context = sendContext(platformContext(account, world, sessions), facts, world);
    return redacted(await adapter.update!(payload, receipts, context), account, world);
  } catch (error) {
    const code = error instanceof MediaChanged ? 'media.changed' : 'run.interrupted';
    const message = error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown error';
    return redacted(unchanged(target, { outcome: 'unknown', code, message, retryAt: null }), account, world);
  }
}

function unchanged({ receipts }: PlannedTarget, { outcome, code, message, retryAt }: Fault): Outcome {
  const known = { code, message, receipts: [...receipts], part: 1 };
  if (outcome === 'throttled') return { outcome, ...known, retryAt };
  return outcome === 'rejected' ? { outcome, ...known } : { outcome, ...known };
}

function entryOf(target: PlannedTarget, outcome: Outcome, commit: string | null, world: PublishingWorld) {
  const salt = hex(world, 16);
  const payload = target.payload as unknown as Json;
  const { clone, process, workflow, actor } = world.run;
  const entry = {
    kind: 'update' as const,
    at: instant(world.clock.now()),
    account: target.account.name,
    update: hex(world, 10),
    post: target.postId,
    platform: target.account.platform,
    payload: saltedDigest(salt, canonicalJson(payload)),
    source: saltedDigest(salt, target.post.source),
    receipts: outcome.receipts,
    run: { clone, process, workflow, actor, commit },
  };
  return { entry, stored: { version: 1, salt, payload } satisfies StoredPayload };
}

function hex({ random }: PublishingWorld, bytes: number): string {
  return Buffer.from(random.bytes(bytes)).toString('hex');
}
