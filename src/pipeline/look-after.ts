import type { Issue } from '../model/issue.ts';
import { dailyWarnings } from './daily-warnings.ts';
import { keepAlive } from './keep-alive.ts';
import { keepCheckpoint } from './keep-checkpoint.ts';
import type { Run } from './run.ts';
import type { Survey } from './survey.ts';

/** What a run does for those to come, once all that is due is out. Gives what a person should know of it. */
export async function lookAfter(run: Run, found: Survey): Promise<Issue[]> {
  const { config, writer, destinations, standing, world } = run;
  await keepAlive(run);
  await destinations.settle();
  const warnings = await dailyWarnings(config, writer, world);
  await keepCheckpoint(found, await standing, config, writer, world);
  return warnings;
}
