import { readConfig } from '../../pipeline/read-config.ts';
import { rotateVault } from '../../pipeline/rotate-vault.ts';
import type { Call, Result } from '../command.ts';
import { composeLedger } from '../compose.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';

export async function run(call: Call): Promise<Result> {
  const setting = settingOf(call);
  const { files, adapters, sealing, openBranch } = await composeLedger(setting);
  const config = await readConfig(files, adapters);
  const branch = await openBranch(config.ledgerBranch);
  const { rotated, closed } = await rotateVault(config, branch, {
    sealing,
    environment: call.environment,
    secrets: call.secrets,
  });
  const lines = [
    `${rotated.length} sealed ${rotated.length === 1 ? 'file is' : 'files are'} now for the recipients that the config names.`,
    ...closed.map(path => call.palette.yellow(`${plain(path)} does not open with this key and was left as it is.`)),
    ...(rotated.length === 0
      ? []
      : [
          `Older commits of ${branch.describe} keep what the old key opens: where that key is lost to a stranger, connect the accounts anew.`,
        ]),
  ];
  return { exit: closed.length === 0 ? 0 : 1, document: { version: 1, rotated, closed }, text: lines.join('\n') };
}
