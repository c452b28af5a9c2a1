import { verify } from '../../pipeline/verify.ts';
import type { Call, Result } from '../command.ts';
import { composePlanning } from '../compose.ts';
import { counted, issueLines } from '../issue-text.ts';
import { settingOf } from '../setting.ts';

export async function run(call: Call): Promise<Result> {
  const { ledger, commit, ok, entries, issues } = await verify(await composePlanning(settingOf(call)));
  const at = commit === null ? 'which does not exist yet' : `at ${commit.slice(0, 12)}`;
  const verdict = ok ? call.palette.green('The ledger verifies') : call.palette.red('The ledger does not verify');
  return {
    exit: ok ? 0 : 2,
    document: { version: 1, ok, ledger, commit, entries, issues },
    text: [
      ...issueLines(issues, call.palette),
      `${verdict}: ${counted(entries, 'entry').replace('entrys', 'entries')} on ${ledger}, ${at}`,
    ].join('\n'),
  };
}
