import type { Call } from './command.ts';
import type { Setting } from './compose.ts';

/** What a command needs to compose its world. */
export function settingOf(call: Call): Setting {
  const { cwd, clock, environment, secrets, signal, progress } = call;
  return { cwd, clock, environment, secrets, signal, log: progress };
}
