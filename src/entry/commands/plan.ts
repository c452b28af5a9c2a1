import { isError } from '../../model/issue.ts';
import { needsPerson } from '../../model/plan.ts';
import { plan } from '../../pipeline/review.ts';
import type { Call, Result } from '../command.ts';
import { composePlanning } from '../compose.ts';
import { planText } from '../plan-text.ts';
import { settingOf } from '../setting.ts';
import { planToDocument } from '../to-document.ts';

export async function run(call: Call): Promise<Result> {
  const planned = await plan(await composePlanning(settingOf(call)));
  const attention = planned.targets.some(target => needsPerson.has(target.state)) || planned.issues.some(isError);
  return {
    exit: attention ? 1 : 0,
    document: planToDocument(planned),
    text: planText(planned, { all: call.options.all === true, palette: call.palette }),
  };
}
