import { systemClock } from '../../io/clock.ts';
import type { Environment, Secrets } from '../../model/ports.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { learnSecretValues } from '../../pipeline/secret-values.ts';
import type { Setting } from '../compose.ts';
import { composeReading } from '../compose-reading.ts';
import { stopSignal } from '../stop-signal.ts';
import { printLines } from './lines.ts';
import { tokenValues } from './masks.ts';
import type { ActionSettings } from './settings.ts';

/** What both steps of the Action compose their world from. */
export function settingOf(
  { cwd, token, reviewWorkflow }: ActionSettings,
  environment: Environment,
  masks: Secrets,
): Setting {
  return {
    cwd,
    reviewWorkflow,
    clock: systemClock(),
    environment,
    signal: stopSignal(),
    secrets: masks,
    log: message => printLines(masks.redact(message)),
    ...(token === undefined ? {} : { gitToken: token }),
  };
}

/** Before anything else is printed, the runner learns what it must never show. */
export async function maskCredentials({ token }: ActionSettings, setting: Setting, masks: Secrets): Promise<void> {
  masks.learn(tokenValues(token));
  const { files, adapters } = await composeReading(setting);
  learnSecretValues(await readConfig(files, adapters), { environment: setting.environment, secrets: masks });
}
