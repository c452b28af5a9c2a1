import { canonicalJson } from '../content/canonical.ts';
import { saltedDigest } from '../ledger/canonical.ts';
import type { Adapter, Prepared } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { Json } from '../model/json.ts';
import type { AttemptEntry, NewEntry, StoredPayload } from '../model/ledger-entry.ts';
import type { Fault } from '../model/outcome.ts';
import type { Payload } from '../model/payload.ts';
import type { PlannedTarget } from '../model/plan.ts';
import { redacted } from './account-secrets.ts';
import { joined } from './approval/agent-signs.ts';
import { type UnfitCredential, unfitCredentials } from './credential-values.ts';
import { instant } from './entries.ts';
import { leaseMilliseconds } from './lease.ts';
import { type LedgerView, samePayload } from './ledger-view.ts';
import { platformContext } from './platform-context.ts';
import type { Sessions } from './sessions.ts';
import type { PublishingWorld } from './world.ts';

/** A due target with the attempt that is to be recorded for it. */
export interface ReadyTarget {
  target: PlannedTarget & { payload: Payload };
  attempt: Omit<AttemptEntry, 'version' | 'sequence' | 'previous'>;
  stored: StoredPayload;
}

/** A due target that cannot be sent now, found out before anything was recorded. */
export type UnreadyTarget = { target: PlannedTarget } & ({ issues: Issue[] } | { fault: Fault });

/** Asks each platform what only it can tell, and builds the attempts. Creates nothing anywhere. */
export async function prepareTargets(
  due: readonly PlannedTarget[],
  view: LedgerView,
  sessions: Sessions,
  world: PublishingWorld,
): Promise<{ ready: ReadyTarget[]; unready: UnreadyTarget[] }> {
  const commit = due.length === 0 ? null : await world.repository.head();
  const prepared = await Promise.all(
    [...groupByAccount(due, target => target.account.name).values()].map(async targets => {
      const results: (ReadyTarget | UnreadyTarget)[] = [];
      for (const target of targets) results.push(await prepareTarget(target, view, sessions, commit, world));
      return results;
    }),
  );
  const all = prepared.flat();
  return {
    ready: all.filter((result): result is ReadyTarget => 'attempt' in result),
    unready: all.filter((result): result is UnreadyTarget => !('attempt' in result)),
  };
}

/** The accounts of these, each once. */
export function accountsOf(targets: readonly PlannedTarget[]): Account[] {
  return [...new Set(targets.map(({ account }) => account))];
}

/** In their order; the accounts in the order of first mention. */
export function groupByAccount<T>(items: readonly T[], accountOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(accountOf(item));
    if (group === undefined) groups.set(accountOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

async function prepareTarget(
  target: PlannedTarget,
  view: LedgerView,
  sessions: Sessions,
  commit: string | null,
  world: PublishingWorld,
): Promise<ReadyTarget | UnreadyTarget> {
  const unfit = unfitCredentials(target.account, world.environment);
  if (unfit.length > 0) return { target, issues: unfit.map(each => unfitIssue(target, each)) };
  const bar = sessions.barOf(target.account.name);
  if (bar !== null) return { target, ...bar };
  const refused = sessions.faultOf(target.account.name);
  if (refused !== null) return { target, fault: refused };
  const { payload } = target;
  if (payload === null) throw new TypeError('a due target has a payload');
  const adapter = await world.adapters.load(target.account.platform);
  const broken = await lookForBreaks(adapter, target, sessions, world);
  if (broken !== null) return { target, ...broken };
  const earlier = earlierAttempt(target, view);
  const now = world.clock.now();
  const salt = earlier?.salt ?? randomHex(world, 16);
  const key = earlier?.attempt.key ?? `mergecast-${randomHex(world, 16)}`;
  const first = earlier?.attempt.first_attempt_at ?? instant(now);
  const handle =
    earlier === null
      ? await choose(adapter, payload, target, { key, first }, sessions, world)
      : { handle: earlier.handle };
  if (!('handle' in handle)) return { target, ...handle };
  const agent = joined(target.agent, view.record(target.postId, target.account.name)?.approval?.agent ?? null);
  const attempt = {
    kind: 'attempt' as const,
    at: instant(now),
    account: target.account.name,
    attempt: randomHex(world, 10),
    post: target.postId,
    platform: target.account.platform,
    parts: payload.parts.length,
    key,
    first_attempt_at: first,
    payload: saltedDigest(salt, canonicalJson(payload as unknown as Json)),
    source: saltedDigest(salt, target.post.source),
    handle: handle.handle,
    lease_until: instant(now + leaseMilliseconds),
    ...(agent === null ? {} : { agent }),
    run: {
      clone: world.run.clone,
      process: world.run.process,
      workflow: world.run.workflow,
      actor: world.run.actor,
      commit,
    },
  } satisfies NewEntry;
  return { target: { ...target, payload }, attempt, stored: { version: 1, salt, payload: payload as unknown as Json } };
}

/**
 * The last attempt at this very payload, where some of it is out, was once in doubt, or an upload was begun: its key,
 * salt and handle go on, so that a platform can tell a repeat. After an attempt that certainly made nothing, all of them
 * are chosen anew.
 */
function earlierAttempt(target: PlannedTarget, view: LedgerView) {
  const record = view.record(target.postId, target.account.name);
  const attempt = record?.attempt ?? undefined;
  const doubted = record?.outcome?.code === 'platform.absent' || record?.decision?.decision === 'absent';
  const begun = record?.attempt != null && canonicalJson(record.handle) !== canonicalJson(record.attempt.handle);
  if (!doubted && !begun && (record?.receipts.length ?? 0) === 0) return null;
  const stored = attempt === undefined ? undefined : view.stored(attempt.attempt);
  if (record === undefined || attempt === undefined || stored === undefined) return null;
  return samePayload(view, record, target.payload) ? { attempt, salt: stored.salt, handle: record.handle } : null;
}

/** A thread that is half out goes on only where all of that half is still there: replies to what was removed help nobody. */
async function lookForBreaks(
  adapter: Adapter,
  target: PlannedTarget,
  sessions: Sessions,
  world: PublishingWorld,
): Promise<{ issues: Issue[] } | { fault: Fault } | null> {
  if (target.receipts.length === 0 || adapter.missing === undefined) return null;
  const context = platformContext(target.account, world, sessions);
  const looked = redacted(await adapter.missing(target.receipts, context), target.account, world);
  if ('fault' in looked) return looked;
  if (looked.missing.length === 0) return null;
  const which = looked.missing.length === 1 ? `part ${looked.missing[0]}` : `parts ${looked.missing.join(', ')}`;
  const message = `${target.account.name}: ${which} of the thread was removed there; the rest is held`;
  return { issues: [issue('thread.broken', { file: target.post.file }, message)] };
}

async function choose(
  adapter: Adapter,
  payload: Payload,
  target: PlannedTarget,
  names: { key: string; first: string },
  sessions: Sessions,
  world: PublishingWorld,
): Promise<{ handle: Json } | { issues: Issue[] } | { fault: Fault }> {
  if (adapter.prepare === undefined) return { handle: null };
  const platform = platformContext(target.account, world, sessions);
  const facts = { key: names.key, attemptedAt: Date.parse(names.first) };
  const prepared = redacted(await adapter.prepare(payload, { ...platform, ...facts }), target.account, world);
  if ('fault' in prepared) return prepared;
  if (prepared.problems.length === 0) return { handle: prepared.handle };
  return { issues: problemIssues(target, prepared.problems) };
}

/** A platform's reasons not to send, at the place of the post that each is about. */
export function problemIssues(target: PlannedTarget, problems: Prepared['problems']): Issue[] {
  return problems.map(({ code, message, remedy, part }) => {
    // Where splitting made the parts, only the beginning of the text is known.
    const isAuthored = target.payload?.parts.length === target.post.positions.length;
    const position = target.post.positions[isAuthored ? (part ?? 1) - 1 : 0] ?? null;
    return issue(code, { file: target.post.file, position }, `${target.account.name}: ${message}`, remedy);
  });
}

function unfitIssue({ post, account }: PlannedTarget, { code, variable, why }: UnfitCredential): Issue {
  return issue(code, { file: post.file }, `${account.name}: ${variable} ${why}`);
}

function randomHex(world: PublishingWorld, bytes: number): string {
  return Buffer.from(world.random.bytes(bytes)).toString('hex');
}
