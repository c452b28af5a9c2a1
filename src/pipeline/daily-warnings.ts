import { digestOf } from '../ledger/canonical.ts';
import { warnedFile } from '../ledger/paths.ts';
import { readWarned, writeWarned } from '../ledger/warned.ts';
import type { Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import { type Issue, issue } from '../model/issue.ts';
import { adaptersOf } from './adapters-of.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { endingIssues } from './lifetimes.ts';
import { tokenChecks } from './token-checks.ts';
import type { PublishingWorld } from './world.ts';

/** How often it is written again because other runs were first. */
const mostRounds = 5;

/**
 * What will fail soon whatever the posts say: a version that a platform ends, a token that nothing renews. A schedule runs
 * many times a day, and a warning that always stands there is one that nobody reads: so the first run of a day tells it,
 * and writes down that it did. Where there is nothing to warn of, nothing is read for it and nothing written.
 */
export async function dailyWarnings(config: Config, writer: LedgerWriter, world: PublishingWorld): Promise<Issue[]> {
  const warnings = await soonFailing(config, writer, world);
  if (warnings.length === 0) return [];
  const day = new Date(world.clock.now()).toISOString().slice(0, 10);
  for (let round = 0; round < mostRounds; round += 1) {
    const known = await warnedOn(day, writer);
    const fresh = warnings.filter(warning => !known.includes(nameOf(warning)));
    if (fresh.length === 0) return [];
    const value = { version: 1 as const, day, warnings: [...known, ...fresh.map(nameOf)].sort() };
    if ((await write(value, writer, world)) !== 'moved') return fresh;
    await writer.refresh();
  }
  return warnings;
}

async function soonFailing(config: Config, writer: LedgerWriter, world: PublishingWorld): Promise<Issue[]> {
  const now = world.clock.now();
  const ending = endingIssues(config, await adaptersOf(config, world), now);
  const checks = await tokenChecks(config, { branch: writer.branch, tip: writer.ledger.tip }, now, world);
  const tokens = checks.flatMap(({ account, verdict, message, remedy }) => {
    const field = `accounts.${account}.credentials`;
    const place = { file: config.file, position: config.positionOf(['accounts', account, 'credentials']), field };
    const words = `${account}: ${message}`;
    return verdict === 'fault' ? [issue('credential.failing', place, words, remedy ?? undefined)] : [];
  });
  return [...ending, ...tokens];
}

async function warnedOn(day: string, { branch, ledger }: LedgerWriter): Promise<string[]> {
  const [bytes = null] = ledger.tip === null ? [] : await branch.readFiles(ledger.tip, [warnedFile]);
  const known = bytes === null ? null : readWarned(bytes);
  return known?.day === day ? known.warnings : [];
}

/** The words hold how many days are left, which another day changes, and so does what has changed on the same one. */
function nameOf({ code, message }: Issue): string {
  return digestOf(JSON.stringify([code, message])).slice(0, 16);
}

/** To have warned once more than needed is better than not to have published. */
async function write(
  value: Parameters<typeof writeWarned>[0],
  writer: LedgerWriter,
  world: PublishingWorld,
): Promise<'written' | 'moved'> {
  try {
    return await writer.writeBeside(new Map([[warnedFile, writeWarned(value)]]), 'Remember what was warned of today');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(`that it was warned of was not written down: ${error.message}`);
    return 'written';
  }
}
