import { type FreezeChange, setFreeze } from '../pipeline/set-freeze.ts';
import type { Call, Result } from './command.ts';
import { wordOf } from './commands/decision.ts';
import { composePlanning } from './compose.ts';
import { plain } from './plain.ts';
import { settingOf } from './setting.ts';

/** `freeze` and `thaw`. */
export async function changeFreeze(call: Call, change: 'freeze' | 'thaw'): Promise<Result> {
  const account = typeof call.options.account === 'string' ? call.options.account : null;
  const done = await setFreeze(await composePlanning(settingOf(call)), change, account, wordOf(call));
  const { all, accounts } = done.freezes;
  const document = { version: 1, changed: done.changed, all, accounts };
  return { exit: 0, document, text: plain(sentence(done, change, account)) };
}

function sentence({ changed, freezes }: FreezeChange, change: 'freeze' | 'thaw', account: string | null): string {
  const what = account ?? 'any account';
  if (change === 'freeze')
    return changed ? `Nothing goes out to ${what} from the next run on.` : 'It was frozen before.';
  if (!changed) return 'It was not frozen.';
  const rest = Object.keys(freezes.accounts).filter(name => name !== account);
  const still =
    account !== null && freezes.all !== null
      ? 'all accounts'
      : account === null && rest.length > 0
        ? rest.join(', ')
        : null;
  const note = still === null ? '' : ` Still frozen: ${still}.`;
  return `Posts to ${what} go out again, from the next run on.${note}`;
}
