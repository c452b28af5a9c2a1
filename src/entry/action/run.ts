import { processEnvironment } from '../../io/environment.ts';
import { Failure } from '../../model/failure.ts';
import type { Environment, Secrets } from '../../model/ports.ts';
import { plan } from '../../pipeline/plan.ts';
import { publish } from '../../pipeline/run.ts';
import { composePlanning, composePublishing } from '../compose.ts';
import { endOnCrash } from '../mistake-text.ts';
import { type Done, planned, published } from './done.ts';
import { createMasks } from './masks.ts';
import { isReviewed, reviewPullRequest } from './review-step.ts';
import { readSettings } from './settings.ts';
import { maskCredentials, settingOf } from './step.ts';
import { tell, tellFailure, tellMistake } from './tell.ts';

/** The main step of the Action. */
export async function run(): Promise<void> {
  const environment = processEnvironment();
  const masks = createMasks();
  endOnCrash(error => tellMistake(error, { environment, masks }));
  try {
    await tell(await act(environment, masks), { environment, masks });
  } catch (error) {
    if (error instanceof Failure) await tellFailure(error, { environment, masks });
    else tellMistake(error, { environment, masks });
  }
}

async function act(environment: Environment, masks: Secrets): Promise<Done> {
  const settings = readSettings(environment);
  const setting = settingOf(settings, environment, masks);
  if (settings.command === 'review' && isReviewed(environment)) return reviewPullRequest(settings, setting, masks);
  await maskCredentials(settings, setting, masks);
  if (settings.command === 'review') return planned(await plan(await composePlanning(setting)));
  if (settings.dryRun) return planned(await plan(await composePlanning(setting), settings.only));
  const world = await composePublishing(setting);
  try {
    return published(await publish(world, settings.only));
  } finally {
    await world.close();
  }
}
