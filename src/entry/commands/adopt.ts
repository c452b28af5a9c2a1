import { adopt } from '../../pipeline/decide.ts';
import { parseSelection } from '../../pipeline/selection.ts';
import type { Call, Result } from '../command.ts';
import { composePlanning } from '../compose.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';
import { wordOf } from './decision.ts';

export async function run(call: Call): Promise<Result> {
  const written = call.arguments[0];
  const selection = written === undefined ? null : parseSelection(written);
  const targets = await adopt(await composePlanning(settingOf(call)), selection, wordOf(call));
  const lines = targets.map(target => `adopted    ${plain(target)}`);
  return {
    exit: 0,
    document: { version: 1, targets },
    text: lines.length === 0 ? 'Nothing is due or held; nothing was adopted.' : lines.join('\n'),
  };
}
