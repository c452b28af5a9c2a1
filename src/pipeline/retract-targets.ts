import { partsLeft } from '../ledger/state.ts';
import type { NewEntry } from '../model/ledger-entry.ts';
import type { Fault } from '../model/outcome.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import { redacted } from './account-secrets.ts';
import { joined } from './approval/agent-signs.ts';
import { instant } from './entries.ts';
import type { LedgerView } from './ledger-view.ts';
import { platformContext } from './platform-context.ts';
import { groupByAccount } from './prepare-targets.ts';
import { reasonNotTo, stopFault } from './reason-not-to.ts';
import type { Run } from './run.ts';
import type { Sessions } from './sessions.ts';
import type { PublishingWorld } from './world.ts';

/** What a run took back of one target. */
export interface Retraction {
  target: PlannedTarget;
  /** The numbers of the parts that are gone. */
  removed: number[];
  /** Those that are still out. */
  left: readonly Receipt[];
  /** Why they are; null where none is. */
  fault: Fault | null;
}

/**
 * Removes what its file takes back. That a part was gone already is as good, so a run that dies in between leaves nothing
 * but work for the next one, and two of them do no harm.
 */
export async function retractTargets(
  targets: readonly PlannedTarget[],
  view: LedgerView,
  run: Pick<Run, 'writer' | 'sessions' | 'world'>,
): Promise<Retraction[]> {
  if (targets.length === 0) return [];
  const { writer, sessions, world } = run;
  const accounts = [...groupByAccount(targets, target => target.account.name).values()];
  const retracted = (await Promise.all(accounts.map(own => retractInOrder(own, view, sessions, world)))).flat();
  const commit = await world.repository.head();
  const entries = retracted.filter(({ removed }) => removed.length > 0).map(each => entryOf(each, view, commit, world));
  if (entries.length > 0) await writer.append({ entries }, `Take back ${entries.length} targets`);
  return retracted;
}

async function retractInOrder(
  targets: readonly PlannedTarget[],
  view: LedgerView,
  sessions: Sessions,
  world: PublishingWorld,
): Promise<Retraction[]> {
  const done: Retraction[] = [];
  let stopped: Fault | null = null;
  for (const target of targets) {
    const record = view.record(target.postId, target.account.name);
    const left = record === undefined ? [] : partsLeft(record);
    stopped ??= reasonNotTo(target.account, sessions, world);
    const retraction: Retraction =
      stopped === null ? await retract(target, left, sessions, world) : { target, removed: [], left, fault: stopped };
    done.push(retraction);
    if (retraction.fault?.outcome === 'throttled') stopped = retraction.fault;
  }
  return done;
}

/** The last part first: what answers another goes before what it answers. */
async function retract(
  target: PlannedTarget,
  parts: readonly Receipt[],
  sessions: Sessions,
  world: PublishingWorld,
): Promise<Retraction> {
  const { account } = target;
  const adapter = await world.adapters.load(account.platform);
  const context = platformContext(account, world, sessions);
  const left = [...parts];
  const removed: number[] = [];
  world.log(`${account.name}: taking back ${target.postId}`);
  for (let part = left.at(-1); part !== undefined; part = left.at(-1)) {
    if (world.signal.aborted) return { target, removed, left, fault: stopFault };
    const answer = redacted(await adapter.remove!(part, context), account, world);
    if ('fault' in answer) return { target, removed, left, fault: answer.fault };
    removed.push(part.part);
    left.pop();
  }
  return { target, removed, left, fault: null };
}

function entryOf(
  { target, removed, left }: Retraction,
  view: LedgerView,
  commit: string | null,
  { clock, run }: PublishingWorld,
): NewEntry {
  const { clone, process, workflow, actor } = run;
  const approval = view.record(target.postId, target.account.name)?.approval;
  const agent = joined(target.agent, approval?.of === 'retraction' ? (approval.agent ?? null) : null);
  return {
    kind: 'retraction',
    at: instant(clock.now()),
    account: target.account.name,
    post: target.postId,
    platform: target.account.platform,
    removed,
    left: left.length,
    who: null,
    why: null,
    ...(agent === null ? {} : { agent }),
    run: { clone, process, workflow, actor, commit },
  };
}
