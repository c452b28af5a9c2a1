import { outline, planNeedsPerson } from '../../pipeline/plan.ts';
import { parseSelection } from '../../pipeline/selection.ts';
import type { Call, Result } from '../command.ts';
import { composePlanning } from '../compose.ts';
import { planJson, planLines } from '../plan-pieces.ts';
import { settingOf } from '../setting.ts';

/** Also what `publish --dry-run` shows, narrowed by its `--only`. */
export async function run(call: Call): Promise<Result> {
  const { only, all } = call.options;
  const world = await composePlanning(settingOf(call));
  const { plan, fill } = await outline(world, typeof only === 'string' ? parseSelection(only) : null);
  const look = { all: all === true, palette: call.palette };
  return {
    exit: planNeedsPerson(plan) ? 1 : 0,
    document: {},
    text: '',
    pieces: { json: () => planJson(plan, fill), text: () => planLines(plan, fill, look) },
  };
}
