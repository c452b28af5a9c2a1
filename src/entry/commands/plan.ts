import { plan, planNeedsPerson } from '../../pipeline/plan.ts';
import { parseSelection } from '../../pipeline/selection.ts';
import type { Call, Result } from '../command.ts';
import { composePlanning } from '../compose.ts';
import { planText } from '../plan-text.ts';
import { settingOf } from '../setting.ts';
import { planToDocument } from '../to-document.ts';

/** Also what `publish --dry-run` shows, narrowed by its `--only`. */
export async function run(call: Call): Promise<Result> {
  const { only, all } = call.options;
  const planned = await plan(
    await composePlanning(settingOf(call)),
    typeof only === 'string' ? parseSelection(only) : null,
  );
  return {
    exit: planNeedsPerson(planned) ? 1 : 0,
    document: planToDocument(planned),
    text: planText(planned, { all: all === true, palette: call.palette }),
  };
}
