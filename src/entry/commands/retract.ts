import { parseSelection } from '../../pipeline/selection.ts';
import { markTakenBack, takeBackPost } from '../../pipeline/take-back-post.ts';
import type { Call, Result } from '../command.ts';
import { composeApproving, composePlanning } from '../compose.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';
import { targetOf, wordOf } from './decision.ts';

export async function run(call: Call): Promise<Result> {
  const written = call.arguments[0]!;
  if (call.options.done === true) {
    const target = targetOf(written);
    await markTakenBack(await composeApproving(settingOf(call)), target, wordOf(call));
    const text = `${plain(written)} is taken back, by your word. It never goes out again.`;
    return { exit: 0, document: { version: 1, file: null, accounts: [target.account] }, text };
  }
  const { file, accounts } = await takeBackPost(await composePlanning(settingOf(call)), parseSelection(written));
  return {
    exit: 0,
    document: { version: 1, file, accounts },
    text: `Wrote \`retract\` into ${plain(file)}, for ${accounts.join(', ')}. Once that is merged, the next run removes what is out.`,
  };
}
