import { compareIssues } from '../../model/issue.ts';
import { askAhead } from '../../pipeline/ask-ahead.ts';
import { type Outlined, outline, planNeedsPerson } from '../../pipeline/plan.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { learnSecretValues } from '../../pipeline/secret-values.ts';
import { parseSelection } from '../../pipeline/selection.ts';
import type { Call, Result } from '../command.ts';
import { composeAsking, composePlanning } from '../compose.ts';
import { planJson, planLines } from '../plan-pieces.ts';
import { settingOf } from '../setting.ts';

/** Also what `publish --dry-run` shows, narrowed by its `--only`. */
export async function run(call: Call): Promise<Result> {
  const { only, all } = call.options;
  const world = await composePlanning(settingOf(call));
  // No credential is needed, but where there are some a crash must not show them.
  learnSecretValues(await readConfig(world.files, world.adapters), { ...world, secrets: call.secrets });
  const outlined = await outline(world, typeof only === 'string' ? parseSelection(only) : null);
  const plan = await withAnswers(outlined, call);
  const { fill } = outlined;
  const look = { all: all === true, palette: call.palette };
  return {
    exit: planNeedsPerson(plan) ? 1 : 0,
    document: {},
    text: '',
    pieces: { json: () => planJson(plan, fill), text: () => planLines(plan, fill, look) },
  };
}

/** The plan with what the platforms say to it, where their credentials are at hand. */
async function withAnswers({ plan, fill, barred }: Outlined, call: Call): Promise<Outlined['plan']> {
  const asking = composeAsking(settingOf(call));
  try {
    const answers = await askAhead(plan.targets, fill, barred, asking);
    return answers.length === 0 ? plan : { ...plan, issues: [...plan.issues, ...answers].sort(compareIssues) };
  } finally {
    await asking.close();
  }
}
