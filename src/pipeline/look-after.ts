import { Failure } from '../model/failure.ts';
import type { Issue } from '../model/issue.ts';
import { dailyWarnings } from './daily-warnings.ts';
import { keepAlive } from './keep-alive.ts';
import { keepCheckpoint } from './keep-checkpoint.ts';
import { followEnds } from './keep-ends.ts';
import type { Run } from './run.ts';
import type { Survey } from './survey.ts';

/**
 * What a run does for those to come, once all that is due is out. Gives what a person should know of it. What fails here is
 * told and no more: the report of what went out must not be lost for it.
 */
export async function lookAfter(run: Run, found: Survey): Promise<Issue[]> {
  const { config, writer, destinations, standing, world } = run;
  await keepAlive(run);
  await orTell(() => followEnds(run), undefined, world);
  await orTell(() => destinations.settle(), undefined, world);
  const warnings = await orTell(() => dailyWarnings(config, writer, world), [], world);
  await keepCheckpoint(found, await standing, config, writer, world);
  return warnings;
}

async function orTell<T>(work: () => Promise<T>, otherwise: T, { log }: Run['world']): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log(error.message);
    return otherwise;
  }
}
