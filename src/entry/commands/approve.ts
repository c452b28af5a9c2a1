import { approveTargets } from '../../pipeline/approval/approve-targets.ts';
import { parseSelection } from '../../pipeline/selection.ts';
import type { Call, Result } from '../command.ts';
import { composeApproving } from '../compose.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';
import { wordOf } from './decision.ts';

export async function run(call: Call): Promise<Result> {
  const selection = parseSelection(call.arguments[0]!);
  const targets = await approveTargets(await composeApproving(settingOf(call)), selection, wordOf(call));
  return {
    exit: 0,
    document: { version: 1, targets },
    text: targets.map(target => `approved   ${plain(target)}, as it is now`).join('\n'),
  };
}
