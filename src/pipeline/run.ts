import type { Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import { targetName } from '../model/plan.ts';
import { isFit } from './credential-values.ts';
import { DestinationKeeper } from './destination-keeper.ts';
import { followPutOff } from './follow-put-off.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { look } from './look.ts';
import { lookAfter } from './look-after.ts';
import { accountsOf, prepareTargets, type UnreadyTarget } from './prepare-targets.ts';
import { readConfig } from './read-config.ts';
import { recordAttempts, recordMoves, recordOutcomes } from './record.ts';
import { type PublishReport, reportOf } from './report.ts';
import { requireBranch } from './require-branch.ts';
import type { Settled } from './resolve-doubts.ts';
import { type Retraction, retractTargets } from './retract-targets.ts';
import { lookAhead, type Standing } from './scope.ts';
import { SealedStore } from './sealed-store.ts';
import { learnSecretValues } from './secret-values.ts';
import { requireAccount, type Selection } from './selection.ts';
import { type Sent, sendTargets } from './send-targets.ts';
import { Sessions } from './sessions.ts';
import { settleEarlier } from './settle-earlier.ts';
import type { Survey } from './survey.ts';
import { TokenKeeper } from './token-keeper.ts';
import { type Edit, updateTargets } from './update-targets.ts';
import type { PublishingWorld } from './world.ts';

/** How often a run takes a new lease for what the last one left no time for. */
const mostLeases = 30;

/** How often the plan is made again because other runs were first, before this one leaves the rest to the next. */
const mostRounds = 20;

/**
 * One run: read, plan, record the attempts, send, record the outcomes, change and take back what is out. Nothing is sent before its attempt is on the ledger
 * branch, and whatever a platform said is on the disk before the next request.
 */
export async function publish(world: PublishingWorld, selection: Selection | null): Promise<PublishReport> {
  const config = await readConfig(world.files, world.adapters);
  learnSecretValues(config, world);
  if (selection !== null) requireAccount(selection, config.accounts);
  const branch = await requireBranch(world, config.ledgerBranch);
  const standing = lookAhead(config, world);
  // Where opening the ledger fails, nobody asks for it.
  standing.catch(() => undefined);
  const writer = await LedgerWriter.open(branch, 'checkpoint');
  const sealed = new SealedStore(config, world, writer);
  const sessions = new Sessions();
  const destinations = new DestinationKeeper(config, writer, sessions, world);
  const tokens = new TokenKeeper(config, writer, sessions, destinations, world);
  const run: Run = { config, writer, sealed, sessions, destinations, tokens, selection, standing, world };
  await tokens.ensure(Object.values(config.accounts), 'idle');
  const earlier = await settleEarlier(run);
  const settled = new Map<string, Settled>();
  const [updated, retracted]: [Edit[], Retraction[]] = [[], []];
  for (let leases = 1; ; leases += 1) {
    const { found, unready, sent, edits, back } = await publishDue(run);
    updated.push(...edits);
    retracted.push(...back);
    for (const each of sent.settled) settled.set(targetName(each.attempt.post, each.attempt.account), each);
    if (sent.outOfTime && leases < mostLeases) continue;
    const stuck = await followPutOff(updated, retracted, run);
    const warnings = await lookAfter(run, found);
    const done = { found, unready, updated, retracted, stuck, warnings, settled: [...settled.values()], earlier };
    return reportOf({ ...run, ...done });
  }
}

export interface Run {
  config: Config;
  writer: LedgerWriter;
  sealed: SealedStore;
  sessions: Sessions;
  destinations: DestinationKeeper;
  tokens: TokenKeeper;
  selection: Selection | null;
  standing: Promise<Standing>;
  world: PublishingWorld;
}

/** Sends what is due, as far as one lease lasts. */
async function publishDue(
  run: Run,
): Promise<{ found: Survey; unready: UnreadyTarget[]; sent: Sent; edits: Edit[]; back: Retraction[] }> {
  const { config, writer, sealed, sessions, destinations, tokens, world } = run;
  for (let round = 0; round < mostRounds; round += 1) {
    const { view, found, approvals } = await look(run);
    if ((await recordMoves(found.moved, view, writer, world)) !== 'none') continue;
    const due = found.targets.filter(target => target.state === 'due');
    const missed = found.targets.filter(target => target.state === 'missed');
    const toRemove = found.targets.filter(target => target.state === 'retract');
    const toChange = found.targets.filter(target => target.state === 'update');
    const accounts = accountsOf([...due, ...toChange, ...toRemove]);
    if ((await tokens.ensure(accounts, 'use')) === 'moved') continue;
    await destinations.clear(accounts.filter(account => isFit(account, world)));
    const { ready, unready } = await prepareTargets(due, view, sessions, world);
    if ((await recordAttempts(ready, missed, approvals, await destinations.beside(), writer, world)) === 'moved')
      continue;
    const sent = await sendTargets(ready, { config, writer, sealed, sessions, world });
    await recordOutcomes(sent, writer, sealed, world);
    const edits = await updateTargets(toChange, run);
    return { found, unready, sent, edits, back: await retractTargets(toRemove, view, run) };
  }
  throw new Failure('git.lock-lost', `other runs moved the ledger ${mostRounds} times while this one planned`, {
    remedy: 'Run again; what is due stays due.',
    state: 'Nothing was sent by this run.',
  });
}
