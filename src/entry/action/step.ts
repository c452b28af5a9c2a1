import { systemClock } from '../../io/clock.ts';
import type { Environment } from '../../model/ports.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import type { Setting } from '../compose.ts';
import { composeReading } from '../compose-reading.ts';
import { stopSignal } from '../stop-signal.ts';
import { printLines } from './lines.ts';
import { credentialValues, type Masks, tokenValues } from './masks.ts';
import type { ActionSettings } from './settings.ts';

/** What both steps of the Action compose their world from. */
export function settingOf({ cwd, token }: ActionSettings, environment: Environment, masks: Masks): Setting {
  return {
    cwd,
    clock: systemClock(),
    environment,
    signal: stopSignal(),
    log: message => printLines(masks.redact(message)),
    ...(token === undefined ? {} : { gitToken: token }),
  };
}

/** Before anything else is printed, the runner learns what it must never show. */
export async function maskCredentials({ token }: ActionSettings, setting: Setting, masks: Masks): Promise<void> {
  masks.add(tokenValues(token));
  const { files, adapters } = await composeReading(setting);
  masks.add(credentialValues(await readConfig(files, adapters), setting.environment));
}
