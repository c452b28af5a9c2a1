import { info, warning } from '@actions/core';
import { processEnvironment } from '../../io/environment.ts';
import { Failure } from '../../model/failure.ts';
import type { Environment, Secrets } from '../../model/ports.ts';
import { flushJournals } from '../../pipeline/flush-journals.ts';
import { composePublishing, type Setting } from '../compose.ts';
import { counted } from '../issue-text.ts';
import { endOnCrash } from '../mistake-text.ts';
import { plain } from '../plain.ts';
import { createMasks } from './masks.ts';
import { type ActionSettings, readSettings } from './settings.ts';
import { maskCredentials, settingOf } from './step.ts';

/**
 * The post step of the Action: where the main step was killed, it records what that one had learnt. A courtesy, since a
 * lost machine has no post step: later runs find out all the same. It never fails the job.
 */
export async function flush(): Promise<void> {
  const masks = createMasks();
  endOnCrash(error => warning(plain(masks.redact(`${wordsOf(error)} ${consequence}`))));
  const opened = await open(processEnvironment(), masks);
  if (opened === null) return;
  const { settings, setting, world } = opened;
  try {
    if (world.leftJournals.length === 0) return;
    await maskCredentials(settings, setting, masks);
    info(`recorded ${counted(await flushJournals(world), 'outcome')} of the step that was interrupted`);
  } catch (error) {
    warning(plain(masks.redact(`${wordsOf(error)} ${consequence}`)));
  } finally {
    await world.close();
  }
}

type World = Awaited<ReturnType<typeof composePublishing>>;

/** Null where the main step sent nothing: it reviewed, commented, or failed for the same reason and has said so. */
async function open(
  environment: Environment,
  masks: Secrets,
): Promise<{ settings: ActionSettings; setting: Setting; world: World } | null> {
  try {
    const settings = readSettings(environment);
    if (settings.command !== 'publish' || settings.dryRun) return null;
    const setting = settingOf(settings, environment, masks);
    return { settings, setting, world: await composePublishing(setting) };
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

const consequence =
  'What the interrupted step had sent is not yet in the ledger; the next run looks for it on the platforms before it sends anything.';

function wordsOf(error: unknown): string {
  if (error instanceof Failure) return [`${error.code}: ${error.message}.`, error.state ?? ''].join(' ').trim();
  return `${error instanceof Error ? error.message : String(error)}.`;
}
