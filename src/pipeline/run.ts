import { Failure } from '../model/failure.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { flushInto } from './flush-journals.ts';
import { viewLedger } from './ledger-view.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { prepareTargets } from './prepare-targets.ts';
import { readConfig } from './read-config.ts';
import { recordAttempts, recordOutcomes } from './record.ts';
import { type PublishReport, reportOf } from './report.ts';
import { resolveDoubts, type Settled } from './resolve-doubts.ts';
import type { Selection } from './selection.ts';
import { sendTargets } from './send-targets.ts';
import { Sessions } from './sessions.ts';
import { survey } from './survey.ts';
import type { PublishingWorld } from './world.ts';

/** How often the plan is made again because other runs were first, before this one leaves the rest to the next. */
const mostRounds = 20;

/**
 * One run: read, plan, record the attempts, send, record the outcomes. Nothing is sent before its attempt is on the ledger
 * branch, and whatever a platform said is on the disk before the next request.
 */
export async function publish(world: PublishingWorld, selection: Selection | null): Promise<PublishReport> {
  const config = await readConfig(world.files, world.adapters);
  const branch = await branchOf(world, config.ledgerBranch);
  const writer = await LedgerWriter.open(branch);
  const sessions = new Sessions();
  const earlier = await settleEarlier(writer, config, sessions, world);

  for (let round = 0; round < mostRounds; round += 1) {
    const view = viewLedger(branch, writer.ledger);
    const now = world.clock.now();
    const found = await survey({ config, view, now, run: world.run, selection, keep: 'open' }, world);
    const due = found.targets.filter(target => target.state === 'due');
    const { ready, unready } = await prepareTargets(due, view, sessions, world);
    if ((await recordAttempts(ready, writer)) === 'moved') continue;
    const settled = await sendTargets(ready, { writer, sessions, world });
    await recordOutcomes(settled, writer, world);
    return reportOf({ found, unready, settled, earlier, writer, world });
  }
  throw new Failure('git.lock-lost', `other runs moved the ledger ${mostRounds} times while this one planned`, {
    remedy: 'Run again; what is due stays due.',
    state: 'Nothing was sent by this run.',
  });
}

/** What earlier runs left: what they had learnt is written down, and what they left in doubt is looked for. */
async function settleEarlier(
  writer: LedgerWriter,
  config: Parameters<typeof resolveDoubts>[2],
  sessions: Sessions,
  world: PublishingWorld,
): Promise<Settled[]> {
  await flushInto(writer, world);
  const view = viewLedger(writer.branch, writer.ledger);
  const settled = await resolveDoubts(view, writer.ledger, config, sessions, world);
  if (settled.length > 0) {
    await writer.append({ entries: settled.map(({ entry }) => entry) }, 'Record what became of earlier attempts');
  }
  return settled;
}

async function branchOf(world: PublishingWorld, name: string): Promise<LedgerBranch> {
  const branch = await world.openBranch(name);
  if (branch !== null) return branch;
  throw new Failure('git.not-a-repository', 'publishing needs a git repository: the ledger lives on a branch of it', {
    remedy: 'Run `git init`, or give the folder of the repository with --cwd.',
    state: 'Nothing was sent.',
  });
}
