import type { Call, Result } from '../command.ts';
import { openAhead } from '../compose-ahead.ts';
import { settingOf } from '../setting.ts';

export async function run(call: Call): Promise<Result> {
  if (call.options.dryRun === true) return (await import('./plan.ts')).run(call);
  const setting = settingOf(call);
  const opening = openAhead(setting);
  const { publishOnce } = await import('../publish-once.ts');
  return publishOnce(call, setting, opening);
}
